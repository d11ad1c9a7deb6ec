using CsCheck;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Xunit;

namespace Dateline.Tests.Kernel;

public sealed class Differences
{
    static readonly Gen<string> Words = Gen.OneOfConst("the ", "river ", "rose", ". ", "النهر ", "вода ", "洪", "水", "can't", " ", "\n", "👩‍👩‍👧").Array[0, 30].Select(string.Concat);

    [Fact]
    public void What_is_the_same_and_what_is_removed_make_the_earlier_text_and_with_what_is_added_the_later_one() =>
        Gen.Select(Words, Words).Sample((before, after) =>
        {
            var pieces = TextDifference.Of(before, after);
            Assert.Equal(before, string.Concat(pieces.Where(p => p.Kind != DifferenceKind.Added).Select(p => p.Text)));
            Assert.Equal(after, string.Concat(pieces.Where(p => p.Kind != DifferenceKind.Removed).Select(p => p.Text)));
            Assert.All(pieces, piece => Assert.NotEmpty(piece.Text));
        });

    [Fact]
    public void A_text_differs_in_nothing_from_itself() => Words.Sample(text => Assert.All(TextDifference.Of(text, text), piece => Assert.Equal(DifferenceKind.Same, piece.Kind)));

    [Theory]
    [InlineData("Seven were killed.", "Six were killed.", "Seven", "Six")]
    [InlineData("قُتل سبعة أشخاص", "قُتل ستة أشخاص", "سبعة", "ستة")]
    [InlineData("洪水袭击山谷", "洪水离开山谷", "袭击", "离开")]
    public void Only_the_words_that_changed_are_told(string before, string after, string removed, string added)
    {
        var pieces = TextDifference.Of(before, after);
        Assert.Equal(removed, string.Concat(pieces.Where(p => p.Kind == DifferenceKind.Removed).Select(p => p.Text)));
        Assert.Equal(added, string.Concat(pieces.Where(p => p.Kind == DifferenceKind.Added).Select(p => p.Text)));
    }

    [Fact]
    public void Blocks_that_are_the_same_changed_or_removed_make_the_earlier_body() =>
        Gen.Select(SomeBodies.Any, SomeBodies.Any).Sample((before, after) =>
        {
            var mixed = new ArticleBody([.. before.Blocks.Take(2), .. after.Blocks, .. before.Blocks.Skip(3)]);
            var found = BodyDifference.Of(before, mixed);
            Assert.Equal(before.Blocks, found.Where(d => d.Before is not null).Select(d => d.Before!));
            Assert.Equal(mixed.Blocks, found.Where(d => d.After is not null).Select(d => d.After!));
            Assert.All(found.Where(d => d.Kind == DifferenceKind.Same), d => Assert.Equal(d.Before, d.After));
        }, iter: 300);

    [Fact]
    public void A_paragraph_that_says_something_else_is_changed_and_not_two()
    {
        var (first, last) = (new Paragraph(RichText.Of("The bridge was closed.")), new Paragraph(RichText.Of("It opens on Monday.")));
        var found = BodyDifference.Of(
            new([first, new Paragraph(RichText.Of("Seven people were hurt, the police said.")), last]),
            new([first, new Paragraph(RichText.Of("Six people were hurt, the police said.")), new Heading(2, RichText.Of("What next")), last]));
        Assert.Equal([DifferenceKind.Same, DifferenceKind.Changed, DifferenceKind.Added, DifferenceKind.Same], found.Select(d => d.Kind));
    }

    [Fact]
    public void Long_bodies_with_nothing_in_common_are_compared_all_the_same()
    {
        static ArticleBody Body(string word) => new([.. Enumerable.Range(0, 2000).Select(n => new Paragraph(RichText.Of($"{word} {n} {word}{n}")))]);
        Assert.Equal(4000, BodyDifference.Of(Body("one"), Body("two")).Sum(d => (d.Before is null ? 0 : 1) + (d.After is null ? 0 : 1)));
    }
}
