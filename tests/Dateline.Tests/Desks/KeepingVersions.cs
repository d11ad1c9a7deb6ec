using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Desks;

public sealed class KeepingVersions : DatabaseTest
{
    [Fact]
    public async Task A_version_is_kept_for_each_person_and_each_five_minutes_and_when_somebody_says_so()
    {
        var (ines, nora) = (await House.Join("ines", Role.Editor), await House.Join("nora", Role.ChiefEditor));
        var id = await House.Begin(ines, "First words");
        var began = (await House.Versions(id)).Count;
        await House.Write(ines, id, "Second words");
        await House.Write(ines, id, "Third words");
        Assert.Equal(began, (await House.Versions(id)).Count);   // all of it is one sitting
        House.Clock.Now += TimeSpan.FromMinutes(6);
        await House.Write(ines, id, "Fourth words");
        await House.Get<PassPen>().Run(ines, id, "window");
        await House.Write(nora, id, "Her words");
        await House.Get<KeepVersion>().Run(nora, id);
        await House.Get<KeepVersion>().Run(nora, id);   // says the same: not kept twice

        var kept = (await House.Versions(id))[began..];
        Assert.Equal([("Fourth words", "ines"), ("Her words", "nora")], kept.Select(v => (v.Content.Headline, v.By)));
        Assert.Equal(Enumerable.Range(1, began + 2), (await House.Versions(id)).Select(v => v.Number));
    }

    [Fact]
    public async Task An_earlier_version_is_taken_up_again_and_what_it_replaces_is_kept()
    {
        var ines = await House.Join("ines", Role.Editor);
        var id = await House.Begin(ines, "The right words");
        await House.Get<KeepVersion>().Run(ines, id);
        var right = (await House.Versions(id))[^1].Number;
        await House.Write(ines, id, "The wrong words");
        var edits = (await House.Article(id)).TextEdits;

        await House.Get<RestoreVersion>().Run(ines, id, right, "window");
        Assert.Equal("The right words", (await House.Article(id)).Headline);
        Assert.True((await House.Article(id)).TextEdits > edits);
        Assert.Equal([("The wrong words", VersionKind.Kept), ("The right words", VersionKind.Restored)], (await House.Versions(id))[^2..].Select(v => (v.Content.Headline, v.Kind)));
        await Refused.For(Refusal.Missing, () => House.Get<RestoreVersion>().Run(ines, id, 99, "window"));
    }

    [Fact]
    public async Task Nothing_is_taken_up_again_under_the_hand_of_somebody_who_writes()
    {
        var (ines, nora) = (await House.Join("ines", Role.Editor), await House.Join("nora", Role.ChiefEditor));
        var id = await House.Begin(ines);
        await House.Write(ines, id, "In the middle of it", "one");
        await Refused.For(Refusal.NotNow, () => House.Get<RestoreVersion>().Run(nora, id, 1, "two"));
        Assert.Equal("In the middle of it", (await House.Article(id)).Headline);
    }

    [Fact]
    public async Task What_was_published_is_a_version_too_and_taken_up_it_carries_no_time_of_readers()
    {
        var ines = await House.Join("ines", Role.Editor);
        var id = await House.Begin(ines);
        await House.Get<Dateline.Articles.PublishArticle>().Run(ines, id);
        var published = (await House.Versions(id))[^1];
        Assert.Equal(VersionKind.Published, published.Kind);
        await House.Write(ines, id, "Other words");
        await House.Get<RestoreVersion>().Run(ines, id, published.Number, "window");
        var draft = (await House.Article(id)).Draft;
        Assert.Equal(("Flood in the valley", null, null, null), (draft.Headline, draft.FirstPublished, draft.Updated, draft.Change));
    }
}
