using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Tests.Support;
using Dateline.Web.Newsroom.Translations;
using Xunit;

namespace Dateline.Tests.Newsroom;

public sealed class SeeingTranslations : BoardTest
{
    [Fact]
    public async Task A_translation_stands_in_the_line_of_its_original()
    {
        var editor = await House.Join("ines", Role.Editor);
        var original = await Begin(editor, English, "Flood recedes");
        var made = await House.Get<TranslateArticle>().Run(editor, original, Arabic);
        var row = Assert.Single(await Rows(editor));
        Assert.Equal((original, made), (row.Id, row.Cells[Arabic].Article));
        Assert.True(row.Cells[English].IsOriginal);
    }

    [Fact]
    public async Task A_piece_of_the_wire_that_is_still_held_stands_in_the_line_of_its_set()
    {
        var editor = await House.Join("ines", Role.Editor);
        var live = await House.Draft("Ferry returns", text => text with { TranslationSet = "urn:northlight:1" });
        await House.Publish(live);
        var held = await House.Add(new Article(Arabic, "urn:northlight:2", House.Text("عودة العبارة") with { TranslationSet = "urn:northlight:1" }, House.Clock.Now));
        var row = Assert.Single(await Rows(editor));
        Assert.Equal((live, held.Id), (row.Id, row.Cells[Arabic].Article));
    }

    async Task<IReadOnlyList<TranslationRow>> Rows(Actor by) => (await new FindTranslations(Databases).Run(by, new TranslationFilter(), 20)).Rows;
}
