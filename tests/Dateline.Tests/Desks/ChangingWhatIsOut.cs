using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Desks;

public sealed class ChangingWhatIsOut : DatabaseTest
{
    Actor editor;
    long id;
    DateTimeOffset first;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        editor = await House.Join("ines", Role.Editor);
        id = await House.Begin(editor, "Seven boats sink");
        first = House.Clock.Now;
        await House.Get<PublishArticle>().Run(editor, id);
        House.Clock.Now += TimeSpan.FromHours(1);
        await House.Write(editor, id, "Six boats sink");
    }

    [Fact]
    public async Task Whoever_publishes_again_says_what_it_is()
    {
        await Refused.For(Refusal.Incomplete, () => House.Get<PublishArticle>().Run(editor, id));
        await Refused.For(Refusal.Incomplete, () => House.Get<PublishArticle>().Run(Actor.House, id));
        Assert.Equal(1, (await House.Shown(id))!.Revision);
    }

    [Fact]
    public async Task A_change_of_style_keeps_the_time_that_readers_are_told()
    {
        var entry = await House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Style));
        var shown = (await House.Shown(id))!;
        Assert.Equal((EntryKind.Update, "Six boats sink", first, null), (entry.Kind, shown.Headline, shown.Published, shown.Updated));
        Assert.Equal(ChangeClass.Style, shown.Content!.Change);

        House.Clock.Now += TimeSpan.FromHours(1);
        await House.Write(editor, id, "Six boats sink at sea");
        await House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Update));
        var updated = House.Clock.Now;
        House.Clock.Now += TimeSpan.FromHours(1);
        await House.Write(editor, id, "Six boats sink in the gulf");
        await House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Style));
        Assert.Equal((first, updated, 4), ((await House.Shown(id))!.Published, (await House.Shown(id))!.Updated!.Value, (await House.Shown(id))!.Revision));
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task New_facts_tell_readers_when()
    {
        await House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Update, Note: "not for readers"));
        var shown = (await House.Shown(id))!;
        Assert.Equal((first, House.Clock.Now), (shown.Published, shown.Updated!.Value));
        Assert.Empty(shown.Content!.Body.Blocks.OfType<Correction>());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_correction_needs_its_note(string? note)
    {
        await Refused.For(Refusal.Incomplete, () => House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Correction, note, "because")));
        await Refused.For(Refusal.Invalid, () => House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Correction, new string('n', Change.LongestNote + 1))));
        Assert.Equal((1, "Seven boats sink"), ((await House.Shown(id))!.Revision, (await House.Shown(id))!.Headline));
    }

    [Fact]
    public async Task A_correction_stands_at_the_end_of_the_text_and_in_the_draft_from_then_on()
    {
        var entry = await House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Correction, " Six boats sank, not seven. "));
        Assert.Equal(EntryKind.Correct, entry.Kind);
        var shown = (await House.Shown(id))!.Content!;
        Assert.Equal(new Correction(House.Clock.Now, RichText.Of("Six boats sank, not seven.")), shown.Body.Blocks[^1]);
        Assert.Equal(shown.Body, (await House.Article(id)).Draft.Body);
        Assert.Contains("Seven", await Revision(1), StringComparison.Ordinal);   // what was said stays provable
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task A_legal_change_erases_what_was_said_before_and_the_chain_holds()
    {
        await Refused.For(Refusal.Incomplete, () => House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Legal)));
        await House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Legal, Reason: "court order 12/26"));
        Assert.Null(await Revision(1));
        Assert.Contains("Six", await Revision(2), StringComparison.Ordinal);
        await using var db = House.Db();
        Assert.Null((await db.Set<Revision>().SingleAsync(r => r.Subject == $"article/{id}" && r.Number == 1)).Salt);
        Assert.Equal("court order 12/26", await db.Set<Activity>().OrderBy(a => a.Id).Select(a => a.Detail).LastAsync());
        await LedgerCheck.IsWhole(House);

        House.Clock.Now += TimeSpan.FromHours(1);
        await House.Write(editor, id, "Six boats sink again");
        await House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Update));
        Assert.NotNull(await Revision(2));
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task The_first_publication_has_no_class()
    {
        var other = await House.Begin(editor, "Nothing before it");
        await House.Get<PublishArticle>().Run(editor, other, new Change(ChangeClass.Correction, "Nothing was wrong."));
        var shown = (await House.Shown(other))!.Content!;
        Assert.Null(shown.Change);
        Assert.Empty(shown.Body.Blocks.OfType<Correction>());
    }

    async Task<string?> Revision(int number)
    {
        await using var db = House.Db();
        return await db.Set<Revision>().Where(r => r.Subject == LedgerSubjects.Article(id) && r.Number == number).Select(r => r.Document).SingleAsync();
    }
}
