using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Mediabank;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Desks;

/// <summary>The one list that answers "why can't I publish this?": each kind of obstacle once, and what is on the list is what the act refuses.</summary>
public sealed class WhatHinders : DatabaseTest
{
    Actor editor;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        editor = await House.Join("ines", Role.Editor);
    }

    [Fact]
    public async Task Nothing_hinders_an_article_that_has_all_it_needs() => Assert.Empty(await Found(await House.Begin(editor)));

    [Fact]
    public async Task Without_the_right_nobody_publishes()
    {
        var reporter = await House.Join("tomas", Role.Reporter);
        var id = await House.Begin(reporter);
        Assert.Contains(await House.Get<FindObstacles>().Run(reporter, id), o => o.Kind == ObstacleKind.NoRight);
        await Refused.For(Refusal.Forbidden, () => House.Get<PublishArticle>().Run(reporter, id));
    }

    [Fact]
    public async Task A_spiked_article_does_not_go_out()
    {
        var id = await House.Begin(editor);
        await House.Get<SpikeArticle>().Run(editor, id);
        await Hinders(ObstacleKind.Spiked, id);
    }

    [Fact]
    public async Task A_removed_article_does_not_come_back()
    {
        var id = await House.Begin(editor);
        await House.Get<PublishArticle>().Run(editor, id);
        await House.Get<RemoveArticle>().Run(Actor.House, id);
        Assert.Equal(ObstacleKind.Removed, (await Found(id))[0].Kind);
        await Refused.For(Refusal.Incomplete, () => House.Get<PublishArticle>().Run(editor, id));
    }

    [Fact]
    public async Task An_embargo_hinders_until_its_very_instant()
    {
        var id = await House.Begin(editor);
        var until = House.Clock.Now + TimeSpan.FromHours(1);
        await House.Get<SetEmbargo>().Run(editor, id, until);
        Assert.Equal(until, (await Hinders(ObstacleKind.UnderEmbargo, id, Refusal.UnderEmbargo)).Until);
        House.Clock.Now = until;
        Assert.Empty(await Found(id));
    }

    [Fact]
    public async Task A_profile_may_ask_for_another_pair_of_eyes()
    {
        var id = await House.Begin(editor);
        await Ask(new([], NeedsReview: true));
        await Hinders(ObstacleKind.NotReviewed, id);
        await House.Get<ApproveArticle>().Run(editor, id);
        Assert.Empty(await Found(id));
    }

    [Fact]
    public async Task Without_a_headline_there_is_no_article()
    {
        var id = await House.Begin(editor);
        await House.Write(editor, id, "");
        await Hinders(ObstacleKind.NoHeadline, id);
    }

    [Theory]
    [InlineData(ArticlePart.Standfirst)]
    [InlineData(ArticlePart.Lead)]
    [InlineData(ArticlePart.Dateline)]
    [InlineData(ArticlePart.Subjects)]
    [InlineData(ArticlePart.Slugline)]
    [InlineData(ArticlePart.Urgency)]
    [InlineData(ArticlePart.SearchDescription)]
    public async Task What_the_profile_asks_for_must_be_there(ArticlePart part)
    {
        var id = await House.Begin(editor);
        await Ask(new([part, ArticlePart.Body, ArticlePart.Byline]));
        Assert.Equal(part, (await Hinders(ObstacleKind.PartMissing, id)).Part);
    }

    [Fact]
    public async Task That_it_belongs_to_no_storyline_must_be_said()
    {
        var id = await House.Begin(editor);
        await House.Describe(editor, id, d => d with { NoStoryline = false, Section = null });
        var missing = (await Found(id)).Select(o => (o.Kind, o.Part));
        Assert.Equal([(ObstacleKind.PartMissing, ArticlePart.Section), (ObstacleKind.PartMissing, (ArticlePart?)ArticlePart.Storyline)], missing);
    }

    [Fact]
    public async Task A_section_that_was_closed_meanwhile_takes_nothing_new_and_leaves_what_is_out_to_be_corrected()
    {
        var (id, live) = (await House.Begin(editor), await House.Begin(editor));
        await House.Get<PublishArticle>().Run(editor, live);
        await using (var db = House.Db())
        {
            var edition = await db.Set<Edition>().SingleAsync(e => e.Key == "en");
            edition.Arrange([.. edition.Sections.OrderBy(s => s.Order).Select(s => new SectionLine(s.Key, s.Name, IsClosed: true))]);
            await db.SaveChangesAsync();
        }
        Assert.Equal(ArticlePart.Section, (await Hinders(ObstacleKind.PartMissing, id)).Part);
        await House.Write(editor, live, "Flood recedes");
        await House.Get<PublishArticle>().Run(editor, live, new Change(ChangeClass.Update));
    }

    [Theory]
    [InlineData("The minister, TK, resigned")]
    [InlineData("The minister (TK) resigned")]
    public async Task What_is_still_to_come_does_not_go_out(string headline)
    {
        var id = await House.Begin(editor);
        await Save(id, Staff.TextOf("The minister resigns") with { Headline = headline });
        await Hinders(ObstacleKind.ToCome, id);
    }

    [Fact]
    public async Task What_readers_have_already_is_not_published_again()
    {
        var id = await House.Begin(editor);
        await House.Get<PublishArticle>().Run(editor, id);
        Assert.Equal(ObstacleKind.NothingNew, Assert.Single(await Found(id)).Kind);
        await Refused.For(Refusal.Incomplete, () => House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Style)));
        Assert.Single(await House.Entries());
    }

    [Theory]
    [InlineData(ObstacleKind.PictureMissing)]
    [InlineData(ObstacleKind.PictureWithdrawn)]
    [InlineData(ObstacleKind.PictureWithoutFile)]
    [InlineData(ObstacleKind.PictureExpired)]
    public async Task A_picture_that_readers_could_not_see_hinders(ObstacleKind kind)
    {
        var id = await House.Begin(editor);
        await Show(id, await Picture(kind));
        await Hinders(kind, id);
    }

    [Theory]
    [InlineData(ObstacleKind.PictureHeld)]
    [InlineData(ObstacleKind.PictureWithoutCaption)]
    [InlineData(ObstacleKind.PictureWithoutAlt)]
    public async Task A_picture_that_waits_or_lacks_words_is_said_and_hinders_nothing(ObstacleKind kind)
    {
        var id = await House.Begin(editor);
        await Show(id, await Picture(kind));
        await IsSaid(kind, id);
    }

    [Theory]
    [InlineData(ObstacleKind.HeadlineLong)]
    [InlineData(ObstacleKind.StandfirstLong)]
    [InlineData(ObstacleKind.OpenComments)]
    [InlineData(ObstacleKind.SomebodyWrites)]
    [InlineData(ObstacleKind.OriginalChanged)]
    public async Task What_should_be_looked_at_is_said_and_hinders_nothing(ObstacleKind kind)
    {
        var id = await House.Begin(editor);
        if (kind == ObstacleKind.HeadlineLong) await House.Write(editor, id, new string('a', 91));
        if (kind == ObstacleKind.StandfirstLong) await Save(id, Staff.TextOf("Flood in the valley") with { Standfirst = new string('a', 201) });
        if (kind == ObstacleKind.OpenComments) await House.Get<CommentOnArticle>().Run(editor, id, new Remark("Is that so?"));
        if (kind == ObstacleKind.SomebodyWrites) await House.Get<TakePen>().Run(await House.Join("tomas", Role.Editor), id, "another");
        if (kind == ObstacleKind.OriginalChanged)
        {
            var original = id;
            id = await House.Get<TranslateArticle>().Run(editor, original, (await House.Edition("ar")).Id);
            await House.Describe(editor, id, d => d with { Section = "world", NoStoryline = true });
            await House.Write(editor, original, "Flood recedes");
        }
        await IsSaid(kind, id);
    }

    async Task Ask(ProfileRules rules)
    {
        var profile = new ContentProfile { EditionId = (await House.Edition()).Id, Key = ContentProfile.News };
        profile.Be(null, rules);
        await House.Add(profile);
    }

    Task<IReadOnlyList<Obstacle>> Found(long id) => House.Get<FindObstacles>().Run(editor, id);

    async Task<Obstacle> Hinders(ObstacleKind kind, long id, Refusal reason = Refusal.Incomplete)
    {
        var entries = (await House.Entries()).Count;
        var obstacle = Assert.Single(await Found(id), o => o.Blocks);
        Assert.Equal(kind, obstacle.Kind);
        await Refused.For(reason, () => House.Get<PublishArticle>().Run(editor, id));
        await Refused.For(reason, () => House.Get<ScheduleArticle>().Run(editor, id, House.Clock.Now + TimeSpan.FromMinutes(1)));
        Assert.Equal(entries, (await House.Entries()).Count);
        return obstacle;
    }

    async Task IsSaid(ObstacleKind kind, long id)
    {
        var found = await Found(id);
        Assert.Contains(kind, found.Select(o => o.Kind));
        Assert.DoesNotContain(found, o => o.Blocks);
        await House.Get<PublishArticle>().Run(editor, id);
    }

    async Task<long> Picture(ObstacleKind kind)
    {
        if (kind == ObstacleKind.PictureMissing) return 4711;
        var supplier = await House.Add(new Supplier("Meridian", isOwn: true, new Dictionary<string, string>(), []));
        var text = new AssetText(null, kind == ObstacleKind.PictureWithoutCaption ? null : "The lake", kind == ObstacleKind.PictureWithoutAlt ? null : "A lake");
        var content = new AssetContent
        {
            Supplier = supplier.Name,
            File = kind == ObstacleKind.PictureWithoutFile ? null : new AssetFile(new string('a', 64), "image/jpeg", 800, 600, 1000),
            Texts = new Dictionary<string, AssetText> { ["en"] = text },
            Expires = kind == ObstacleKind.PictureExpired ? House.Clock.Now : null,
        };
        var asset = new Asset(null, supplier.Id, content);
        asset.Describe(content, supplier.Id);
        if (kind == ObstacleKind.PictureWithdrawn) asset.Retract();
        if (kind == ObstacleKind.PictureHeld) asset.HoldUntil(House.Clock.Now + TimeSpan.FromHours(1));
        return (await House.Add(asset)).Id;
    }

    Task Show(long id, long asset) => Save(id, Staff.TextOf("Flood in the valley") with { Lead = new PictureUse(asset) });

    async Task Save(long id, DraftText text) =>
        Assert.IsType<SaveOutcome.Saved>(await House.Get<SaveText>().Run(editor, id, new WrittenText("window", (await House.Article(id)).TextEdits, text)));
}
