using System.Net;
using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Desks;

/// <summary>A draft for whoever holds its link.</summary>
public sealed class Sharing : DatabaseTest
{
    static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task A_link_shows_the_draft_to_anybody_until_it_expires_and_says_so_to_no_engine_or_cache()
    {
        var editor = await House.Join("ines", Role.Editor);
        var id = await House.Begin(editor);
        var token = await House.Get<SharePreview>().Run(editor, id, Day);
        await using var site = await OnAir.Start(House);
        using var visitor = site.Browser();
        using (var page = await visitor.GetAsync($"/newsroom/shared/{token}/page"))
        {
            Assert.Contains("Flood in the valley", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains("no-store", page.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
        Assert.Contains("noindex", await visitor.GetStringAsync($"/newsroom/shared/{token}"), StringComparison.Ordinal);

        House.Clock.Now += Day - TimeSpan.FromMilliseconds(1);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/newsroom/shared/{token}")).StatusCode);
        House.Clock.Now += TimeSpan.FromMilliseconds(1);
        await IsOver(visitor, token);
    }

    [Fact]
    public async Task A_link_that_is_ended_or_not_ours_or_of_what_was_removed_leads_nowhere()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        var (id, removed) = (await House.Begin(chief), await House.Begin(chief, "To be removed"));
        await House.Get<PublishArticle>().Run(chief, removed);
        var (ended, open, gone) = (await House.Get<SharePreview>().Run(chief, id, Day), await House.Get<SharePreview>().Run(chief, id, Day), await House.Get<SharePreview>().Run(chief, removed, Day));
        await using (var db = House.Db()) await House.Get<EndPreview>().Run(chief, await db.Set<PreviewLink>().Where(l => l.ArticleId == id).OrderBy(l => l.Id).Select(l => l.Id).FirstAsync());
        await House.Get<RemoveArticle>().Run(chief, removed);

        await using var site = await OnAir.Start(House);
        using var visitor = site.Browser();
        foreach (var token in (string[])[ended, gone, open[..^1], open.ToUpperInvariant(), "x", new string('A', 43)]) await IsOver(visitor, token);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/newsroom/shared/{open}")).StatusCode);
    }

    [Fact]
    public async Task Only_its_hash_is_kept_and_nobody_shares_for_ever()
    {
        var editor = await House.Join("ines", Role.Editor);
        var id = await House.Begin(editor);
        await Refused.For(Refusal.Invalid, () => House.Get<SharePreview>().Run(editor, id, PreviewLink.Longest + TimeSpan.FromSeconds(1)));
        await Refused.For(Refusal.Invalid, () => House.Get<SharePreview>().Run(editor, id, TimeSpan.Zero));
        var token = await House.Get<SharePreview>().Run(editor, id, Day);
        Assert.DoesNotContain(token, await Fingerprint.Of(House), StringComparison.Ordinal);
    }

    static async Task IsOver(HttpClient visitor, string token)
    {
        foreach (var page in (string[])[$"/newsroom/shared/{token}", $"/newsroom/shared/{token}/page"])
        {
            using var answer = await visitor.GetAsync(page);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.DoesNotContain("Flood", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
