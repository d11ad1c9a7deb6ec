using System.Net;
using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Storylines;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Storylines;

public sealed class MergingStorylines : StorylineTest
{
    [Fact]
    public async Task Items_move_and_every_page_leads_to_the_other_storyline()
    {
        var (going, staying) = (await Open("The flood"), await Open("The great flood"));
        await House.Get<TellStoryline>().Run(Editor, going, Russian.Id, English.Id);
        await Publish(going, Russian.Id);
        var article = await Item(going);

        await House.Get<MergeStorylines>().Run(Editor, going, staying);
        await House.CatchUp();

        Assert.Equal(staying, await StorylineOf(article));
        Assert.True((await Page(staying, Russian.Id)) is { IsWithdrawn: false, Content.Title: "The flood" });   // readers there would have nothing otherwise
        var last = (await House.Entries()).Last(e => e.Subject == $"storyline/{going}/en");
        Assert.Equal(EntryKind.Retract, last.Kind);
        await LedgerCheck.IsWhole(House);

        await using var site = await OnAir.Start(House);
        using var reader = site.Browser();
        await Leads(reader, $"/en/storylines/the-flood-{going}", $"/en/storylines/the-great-flood-{staying}");
        await Leads(reader, $"/ru/storylines/the-flood-{going}?from=beginning", $"/ru/storylines/the-flood-{staying}?from=beginning");
        var page = await reader.GetStringAsync($"/en/storylines/the-great-flood-{staying}", TestContext.Current.CancellationToken);
        Assert.Contains("Flood in the valley", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_names_the_old_storyline_later_counts_as_the_new_ones()
    {
        var (going, staying) = (await Open("The flood"), await Open("The great flood"));
        await House.Get<MergeStorylines>().Run(Editor, going, staying);
        var article = await Item(going);

        Assert.Equal(staying, await StorylineOf(article));
        await using var site = await OnAir.Start(House);
        using var reader = site.Browser();
        var shown = (await House.Shown(article))!;
        var page = await reader.GetStringAsync(ArticleAddress.Of("en", English.Style.TimeZone, shown.Published, shown.Slug, article), TestContext.Current.CancellationToken);
        Assert.Contains("The great flood", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_others_were_merged_into_takes_them_along()
    {
        var (first, second, third) = (await Open("One"), await Open("Two"), await Open("Three"));
        await House.Get<MergeStorylines>().Run(Editor, first, second);
        await House.Get<MergeStorylines>().Run(Editor, second, third);

        Assert.Equal((third, third), ((await Page(first, English.Id))!.MergedIntoId, (await Page(second, English.Id))!.MergedIntoId));
        await Refused.For(Refusal.NotNow, () => House.Get<MergeStorylines>().Run(Editor, third, first));
        await Refused.For(Refusal.Invalid, () => House.Get<MergeStorylines>().Run(Editor, third, third));
        await Refused.For(Refusal.NotNow, () => House.Get<MergeStorylines>().Run(Editor, first, third));
    }

    [Fact]
    public async Task A_page_that_was_withdrawn_where_nothing_succeeds_it_still_says_so()
    {
        var (going, staying) = (await Open("The flood"), await Open("The great flood", publish: false));
        await House.Get<RetractStoryline>().Run(Editor, going, English.Id);
        await House.Get<MergeStorylines>().Run(Editor, going, staying);

        await using var site = await OnAir.Start(House);
        using var reader = site.Browser();
        Assert.Equal(HttpStatusCode.Gone, (await reader.GetAsync($"/en/storylines/the-flood-{going}", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task It_needs_the_right_in_every_edition_and_a_page_to_lead_to()
    {
        var (going, staying) = (await Open("The flood"), await Open("The great flood", publish: false));
        var local = await House.Join("Ben", new Grant(Role.Editor, English.Id));
        await House.Get<TellStoryline>().Run(Editor, going, Russian.Id, English.Id);
        await Refused.For(Refusal.Forbidden, () => House.Get<MergeStorylines>().Run(local, going, staying));
        await Refused.For(Refusal.Other, () => House.Get<MergeStorylines>().Run(Editor, going, staying));   // readers have only the one that goes
        Assert.Null((await Page(going, English.Id))!.MergedIntoId);
    }

    static async Task Leads(HttpClient reader, string from, string to)
    {
        var answer = await reader.GetAsync(from, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.MovedPermanently, to), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }
}
