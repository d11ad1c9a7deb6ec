using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Platform.Data;
using Dateline.Tests.Support;
using Dateline.Web.Newsroom.Board;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Tests.Newsroom;

/// <summary>A newsroom of three editions with a board.</summary>
public abstract class BoardTest : DatabaseTest
{
    private protected long English { get; private set; }
    private protected long Arabic { get; private set; }
    private protected long Russian { get; private set; }

    private protected IDbContextFactory<DatelineDb> Databases => House.Get<IDbContextFactory<DatelineDb>>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (English, Arabic, Russian) = ((await House.Edition("en")).Id, (await House.Edition("ar")).Id, (await House.Edition("ru")).Id);
    }

    private protected Task<BoardLook> Look(Actor by, BoardFilter? filter = null, int take = 50) => new AskBoard(Databases, House.Clock).Run(by, filter ?? new BoardFilter(), take);

    private protected async Task<List<string>> Headlines(Actor by, BoardFilter? filter = null) => [.. (await Look(by, filter)).Rows.Select(row => row.Headline)];

    /// <summary>A draft with a headline and some text, begun a minute after the one before.</summary>
    private protected async Task<long> Begin(Actor by, long edition, string headline)
    {
        House.Clock.Now += TimeSpan.FromMinutes(1);
        var id = await House.Get<BeginArticle>().Run(by, new Beginning(edition));
        await House.Write(by, id, headline);
        await House.Get<PassPen>().Run(by, id, "window");
        return id;
    }

    private protected Task<Article> Article(long id) => House.Article(id);
}
