using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel.Body;
using Dateline.Storylines;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Tests.Storylines;

/// <summary>A house with somebody who may tell storylines everywhere.</summary>
public abstract class StorylineTest : DatabaseTest
{
    internal Actor Editor { get; private set; }
    internal Edition English { get; private set; } = null!;
    internal Edition Russian { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Editor = await House.Join("Ada", Role.ChiefEditor);
        (English, Russian) = (await House.Edition(), await House.Edition("ru"));
    }

    internal async Task<long> Open(string title, bool publish = true)
    {
        var id = await House.Get<OpenStoryline>().Run(Editor, English.Id, title);
        if (publish) await Publish(id, English.Id);
        return id;
    }

    internal async Task Publish(long id, long edition) => await House.Get<PublishStoryline>().Run(Editor, id, edition, (await Text(id, edition)).Edits);

    internal async Task<StorylineText> Text(long id, long edition)
    {
        await using var db = House.Db();
        return await db.Set<StorylineText>().AsNoTracking().SingleAsync(t => t.StorylineId == id && t.EditionId == edition);
    }

    internal async Task<PublishedStoryline?> Page(long id, long edition)
    {
        await using var db = House.Db();
        return await db.Set<PublishedStoryline>().AsNoTracking().SingleOrDefaultAsync(s => s.StorylineId == id && s.EditionId == edition);
    }

    /// <summary>An article in a storyline that readers have.</summary>
    internal async Task<long> Item(long storyline, string headline = "Flood in the valley")
    {
        var id = await House.Draft(headline, text => text with { Storyline = storyline });
        await House.Publish(id);
        await House.CatchUp();
        return id;
    }

    internal async Task<long?> StorylineOf(long article)
    {
        await using var db = House.Db();
        return await db.Set<StorylineItem>().Where(i => i.ArticleId == article).Select(i => (long?)i.StorylineId).SingleOrDefaultAsync();
    }

    internal Task Rewrite(long id, Func<StorylineContent, StorylineContent> change) => House.Get<RewriteStoryline>().Run(Editor, id, English.Id, change);

    internal static ArticleBody Body(string words) => new([new Paragraph(RichText.Of(words))]);
}
