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
    public void As_much_as_can_be_is_the_same() => Gen.Select(Han(150), Han(150)).Sample((before, after) =>
    {
        var same = TextDifference.Of(before, after).Where(p => p.Kind == DifferenceKind.Same).Sum(p => p.Text.Length);
        Assert.Equal(LongestInCommon(before, after), same);
    });

    [Fact]
    public void Long_texts_are_parted_at_the_words_that_stand_once()
    {
        string[] words = [.. Enumerable.Range(0, 20_000).Select(n => n % 3 == 0 ? "the" : $"w{n}")];
        var pieces = TextDifference.Of(string.Join(' ', words), string.Join(' ', words.Select((word, n) => n % 20 == 5 ? "new" : word)));
        Assert.Equal(1_000, pieces.Count(p => p.Kind == DifferenceKind.Added));
        Assert.All(pieces.Where(p => p.Kind == DifferenceKind.Added), p => Assert.Equal("new", p.Text));
    }

    [Theory]
    [InlineData("one two three", "uno dos three", "one two", "uno dos")]
    [InlineData("one, two three", "uno, dos three", "one, two", "uno, dos")]
    public void Words_exchanged_side_by_side_are_one_exchange(string before, string after, string removed, string added) =>
        Assert.Equal([new(DifferenceKind.Removed, removed), new(DifferenceKind.Added, added), new(DifferenceKind.Same, " three")], TextDifference.Of(before, after));

    [Fact]
    public void The_lines_of_a_list_stay_lines() =>
        Assert.Equal(3, TextDifference.Of("one\ntwo\nthree", "uno\ndos\ntres").Count(p => p.Kind == DifferenceKind.Removed));

    [Fact]
    public void What_is_the_same_is_never_called_changed_in_a_long_body()
    {
        static Block Paragraph(int n, string word) => new Paragraph(RichText.Of($"Paragraph {n} tells of {word}, the river, the bridge and the people of the valley."));
        var before = new ArticleBody([.. Enumerable.Range(0, 2000).Select(n => Paragraph(n, "rain"))]);
        var after = new ArticleBody([.. Enumerable.Range(0, 2000).Select(n => Paragraph(n, n % 2 == 0 ? "rain" : "snow"))]);
        var found = BodyDifference.Of(before, after);
        Assert.Equal((1000, 1000), (found.Count(d => d.Kind == DifferenceKind.Same), found.Count(d => d.Kind == DifferenceKind.Changed)));
    }

    [Fact]
    public void A_changed_block_meets_the_one_that_it_became_and_not_the_first_like_it()
    {
        var found = BodyDifference.Of(
            new([new Paragraph(RichText.Of("The old bridge over the river was closed on Monday."))]),
            new([new Paragraph(RichText.Of("The old mill by the sea was sold.")), new Paragraph(RichText.Of("The old bridge over the river was opened on Tuesday."))]));
        Assert.Equal([DifferenceKind.Added, DifferenceKind.Changed], found.Select(d => d.Kind));
    }

    [Fact]
    public void A_picture_is_changed_when_it_is_the_same_asset_and_another_one_is_not()
    {
        var picture = new Picture(new(7, RichText.Of("The river")));
        var found = BodyDifference.Of(new([picture]), new([new Picture(new(7, RichText.Of("Something else"), "The river from above"))]));
        Assert.Equal(DifferenceKind.Changed, Assert.Single(found).Kind);
        Assert.Contains(found[0].Pieces, p => p.Kind == DifferenceKind.Added && p.Text.Contains("from above", StringComparison.Ordinal));
        Assert.Equal([DifferenceKind.Removed, DifferenceKind.Added], BodyDifference.Of(new([picture]), new([new Picture(picture.Use with { Asset = 8 })])).Select(d => d.Kind));
        var cropped = Assert.Single(BodyDifference.Of(new([picture]), new([new Picture(picture.Use with { Focus = new(10, 10) })])));
        Assert.Equal((DifferenceKind.Changed, new TextPiece(DifferenceKind.Same, "The river")), (cropped.Kind, Assert.Single(cropped.Pieces)));
    }

    [Fact]
    public void The_words_of_a_pull_quote_are_compared() =>
        Assert.Equal(["Water", "Snow"], Assert.Single(BodyDifference.Of(new([new PullQuote(RichText.Of("Water is all we saw."))]), new([new PullQuote(RichText.Of("Snow is all we saw."))])))
            .Pieces.Where(p => p.Kind != DifferenceKind.Same).Select(p => p.Text));

    static Gen<string> Han(int most) => Gen.Char['\u4e00', '\u4e05'].Array[0, most].Select(letters => new string(letters));

    static int LongestInCommon(string one, string other)
    {
        var lengths = new int[one.Length + 1, other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
            for (var j = 1; j <= other.Length; j++)
                lengths[i, j] = one[i - 1] == other[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
        return lengths[one.Length, other.Length];
    }

    [Fact]
    public void Long_bodies_with_nothing_in_common_are_compared_all_the_same()
    {
        static ArticleBody Body(string word) => new([.. Enumerable.Range(0, 2000).Select(n => new Paragraph(RichText.Of($"{word} {n} {word}{n}")))]);
        Assert.Equal(4000, BodyDifference.Of(Body("one"), Body("two")).Sum(d => (d.Before is null ? 0 : 1) + (d.After is null ? 0 : 1)));
    }
}
