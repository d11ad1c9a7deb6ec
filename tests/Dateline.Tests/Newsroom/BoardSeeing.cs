using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Dateline.Web.Newsroom.Board;
using Xunit;

namespace Dateline.Tests.Newsroom;

public sealed class BoardSeeing : BoardTest
{
    [Fact]
    public async Task Nobody_sees_articles_of_an_edition_without_a_role_there()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        var arabic = await House.Join("layla", new Grant(Role.Editor, Arabic));
        var two = await House.Join("vera", new Grant(Role.Reporter, English), new Grant(Role.Moderator, Russian));
        await Begin(chief, English, "Flood in the valley");
        await Begin(chief, Arabic, "فيضان في الوادي");
        await Begin(chief, Russian, "Наводнение в долине");

        Assert.Equal(3, (await Look(chief)).Total);
        Assert.Equal(["فيضان في الوادي"], await Headlines(arabic));
        Assert.Equal(["Наводнение в долине", "Flood in the valley"], await Headlines(two));
        Assert.Empty(await Headlines(arabic, new BoardFilter { Editions = [English, Russian] }));
        Assert.Empty((await Look(arabic, new BoardFilter { Editions = [English] })).Counts);
        await Refused.For(Refusal.Forbidden, async () => await Look(await House.Join("nobody")));
    }

    [Fact]
    public async Task The_board_counts_every_stage_and_shows_the_spike_only_when_asked()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        var (spiked, review) = (await Begin(chief, English, "Given up"), await Begin(chief, English, "To be read"));
        await Begin(chief, English, "Being written");
        await House.Get<SpikeArticle>().Run(chief, spiked);
        await House.Get<SubmitArticle>().Run(chief, review);

        var look = await Look(chief);
        Assert.Equal((2, 1, 1, 1), (look.Total, look.Counts[ArticleStage.Spiked], look.Counts[ArticleStage.InReview], look.Counts[ArticleStage.Draft]));
        Assert.DoesNotContain(look.Rows, row => row.Id == spiked);
        Assert.Equal(["Given up"], await Headlines(chief, new BoardFilter { Stage = ArticleStage.Spiked }));
    }

    [Fact]
    public async Task What_waits_for_somebody_is_their_turn_their_review_and_where_they_are_named()
    {
        var (reporter, editor, other) = (await House.Join("Tomas", new Grant(Role.Reporter, English)), await House.Join("Ines", new Grant(Role.Editor, English)), await House.Join("Layla", new Grant(Role.Editor, Arabic)));
        var waiting = new BoardFilter { View = BoardView.WaitsForMe };
        var (turn, review, named) = (await Begin(reporter, English, "My turn"), await Begin(reporter, English, "To be read"), await Begin(reporter, English, "Named"));
        await House.Get<AssignArticle>().Run(reporter, named, null, null);
        await House.Get<SubmitArticle>().Run(reporter, review);
        Assert.Equal(["My turn"], await Headlines(reporter, waiting));
        Assert.Equal(["To be read"], await Headlines(editor, waiting));
        Assert.Empty(await Headlines(other, waiting));

        await House.Get<CommentOnArticle>().Run(reporter, named, new Remark("@Ines, is that so?"));
        Assert.Equal(["Named", "To be read"], await Headlines(editor, waiting));
        await House.Get<ReadNotices>().Run(editor, null);
        Assert.Equal(["To be read"], await Headlines(editor, waiting));
        Assert.Equal([turn, review, named], (await Look(reporter, new BoardFilter { View = BoardView.Mine })).Rows.Select(row => row.Id).Order());
        Assert.Equal(turn, (await Look(reporter, waiting)).Rows[0].Id);
    }

    [Fact]
    public async Task What_is_due_within_a_day_comes_in_the_order_of_its_time()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        var (late, soon, held, far) = (await House.Begin(chief, "Late"), await House.Begin(chief, "Soon"), await House.Begin(chief, "Held"), await House.Begin(chief, "Far"));
        await House.Get<ScheduleArticle>().Run(chief, late, House.Clock.Now.AddHours(20));
        await House.Get<ScheduleArticle>().Run(chief, soon, House.Clock.Now.AddHours(1));
        await House.Get<SetEmbargo>().Run(chief, held, House.Clock.Now.AddHours(5));
        await House.Get<ScheduleArticle>().Run(chief, far, House.Clock.Now.AddHours(25));
        Assert.Equal(["Soon", "Held", "Late"], await Headlines(chief, new BoardFilter { View = BoardView.Due }));
    }

    [Fact]
    public async Task A_line_says_who_writes_who_is_next_and_what_is_still_open()
    {
        var (reporter, editor) = (await House.Join("Tomas", Role.Reporter), await House.Join("Ines", Role.Editor));
        var id = await Begin(reporter, English, "Flood in the valley");
        await House.Describe(reporter, id, details => details with { Slugline = "FLOOD-VALLEY", Urgency = 2, Section = "world" });
        await House.Write(reporter, id, "Flood in the whole valley");
        await House.Get<CommentOnArticle>().Run(editor, id, new Remark("Which valley?"));

        var row = (await Look(reporter)).Rows.Single();
        Assert.Equal(("Flood in the whole valley", "FLOOD-VALLEY", 2, "world"), (row.Headline, row.Slugline, row.Urgency, row.Section));
        Assert.Equal(("Tomas", "Tomas", 1, true), (row.Writer, row.Assignee, row.Comments, row.MayWrite));
        House.Clock.Now += Pen.Patience + TimeSpan.FromSeconds(1);
        Assert.Null((await Look(reporter)).Rows.Single().Writer);
    }

    [Fact]
    public async Task A_line_knows_its_translations_and_which_of_them_are_behind()
    {
        var (chief, reader) = (await House.Join("nora", Role.ChiefEditor), await House.Join("tomas", new Grant(Role.Reporter, English)));
        var original = await Begin(chief, English, "Flood in the valley");
        var translation = await House.Get<TranslateArticle>().Run(chief, original, Arabic);
        Assert.Equal([new RowTranslation(Arabic, translation, ArticleStage.Draft, null, false)], (await Row(chief, original)).Translations);
        Assert.Equal([original], (await Row(chief, translation)).Translations.Select(t => t.Id));
        Assert.Empty((await Row(reader, original)).Translations);

        House.Clock.Now += TimeSpan.FromMinutes(1);
        await House.Describe(chief, original, details => details with { Slugline = "FLOOD" });
        Assert.False((await Row(chief, original)).Translations[0].IsStale);
        await House.Write(chief, original, "Flood in two valleys");
        Assert.True((await Row(chief, original)).Translations[0].IsStale);
        Assert.True((await Row(chief, translation)).IsStale);
        await House.Get<AcceptOriginal>().Run(chief, translation);
        Assert.False((await Row(chief, translation)).IsStale);
    }

    async Task<BoardRow> Row(Actor by, long id) => (await Look(by)).Rows.Single(row => row.Id == id);
}
