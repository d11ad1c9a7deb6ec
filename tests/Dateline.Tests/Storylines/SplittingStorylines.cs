using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Storylines;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Storylines;

public sealed class SplittingStorylines : StorylineTest
{
    [Fact]
    public async Task Readers_get_the_published_words_with_the_new_storyline_and_nothing_of_the_draft()
    {
        var id = await Open("The flood");
        var (live, stays, drafted) = (await Item(id, "Dam breaks"), await Item(id, "Rain falls"), await House.Draft("Repairs begin", text => text with { Storyline = id }));
        await Rewrite(id, content => content.AddChapter("First").PutInto(live, "First", 0));
        await House.Rewrite(live, text => text with { Headline = "Dam breaks again" });

        var begun = await House.Get<SplitStoryline>().Run(Editor, id, English.Id, "The dam", [live, drafted]);
        await House.CatchUp();

        var shown = (await House.Shown(live))!;
        Assert.Equal(("Dam breaks", begun, ChangeClass.Style), (shown.Headline, shown.Content!.Storyline, shown.Content.Change));
        Assert.Equal((null, "Dam breaks"), (shown.Updated, shown.Content.Headline));
        var article = await House.Article(live);
        Assert.Equal(("Dam breaks again", (long?)begun, ArticleStage.Draft), (article.Headline, article.StorylineId, article.Stage));
        Assert.Equal(((long?)begun, (PublicState?)null), ((await House.Article(drafted)).StorylineId, (await House.Article(drafted)).Standing));
        Assert.Equal((begun, id), (await StorylineOf(live), await StorylineOf(stays)));
        Assert.Empty((await Text(id, English.Id)).Draft.Chapters![0].Articles);
        Assert.Equal(EntryKind.Update, (await House.Entries()).Last(e => e.Subject == article.LedgerSubject).Kind);
        Assert.Null(await Page(begun, English.Id));   // its own page is let out by hand
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task What_stands_where_readers_have_it_stays_there()
    {
        var id = await Open("The flood");
        var live = await Item(id);
        await House.Get<SplitStoryline>().Run(Editor, id, English.Id, "The dam", [live]);
        Assert.Equal(ArticleStage.Published, (await House.Article(live)).Stage);
    }

    [Fact]
    public async Task Articles_of_another_storyline_and_of_editions_without_the_right_are_refused()
    {
        var (id, other) = (await Open("The flood"), await Open("The vote"));
        var article = await Item(other);
        await Refused.For(Refusal.Changed, () => House.Get<SplitStoryline>().Run(Editor, id, English.Id, "The dam", [article]));
        await Refused.For(Refusal.Invalid, () => House.Get<SplitStoryline>().Run(Editor, id, English.Id, "The dam", []));
        var russian = await House.Join("Vera", new Grant(Role.Editor, Russian.Id));
        await Refused.For(Refusal.Forbidden, () => House.Get<SplitStoryline>().Run(russian, other, Russian.Id, "The dam", [article]));
    }
}
