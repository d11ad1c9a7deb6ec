using System.Text.Json;
using CsCheck;
using Dateline.Kernel.Body;
using Xunit;

namespace Dateline.Tests.Kernel;

public sealed class BuildingText
{
    [Fact]
    public void White_space_collapses_across_pieces() => Made(
        new RichTextBuilder().Append("  One \t").Append("\r\n two", Marks.Strong).Append(" ").Append(" three "),
        new Run("One "), new Run("two", Marks.Strong), new Run(" three"));

    [Fact]
    public void Neighbours_that_are_set_alike_are_one_run() => Made(
        new RichTextBuilder().Append("a", Marks.Strong).Append("").Append("", Marks.Code).Append(" b", Marks.Strong).Append("c", href: "/x").Append("d", href: "/x"),
        new Run("a b", Marks.Strong), new Run("cd", Href: "/x"));

    [Fact]
    public void The_gap_between_two_settings_is_plain() => Made(
        new RichTextBuilder().Append("a ", Marks.Strong).Append("b", Marks.Code).Break().Append("c", href: "/x"),
        new Run("a", Marks.Strong), new Run(" "), new Run("b", Marks.Code), new Run("\n"), new Run("c", Href: "/x"));

    [Fact]
    public void Breaks_lose_the_spaces_around_them_and_go_at_the_ends() => Made(
        new RichTextBuilder().Break().Append("a ").Break().Append(" ").Break().Append(" b").Break(),
        new Run("a\n\nb"));

    [Fact]
    public void No_break_spaces_stay() => Made(new RichTextBuilder().Append("10\u00a0% "), new Run("10\u00a0%"));

    [Fact]
    public void What_is_no_text_or_not_safe_is_left_out() => Made(
        new RichTextBuilder().Append("a\0\u0085\uffff\ud800b", href: "javascript:x", language: "no tag").Append("\0c"),
        new Run("a\ufffdbc"));

    [Fact]
    public void Nothing_to_read_is_empty()
    {
        Assert.Same(RichText.Empty, new RichTextBuilder().ToRichText());
        Assert.Equal(RichText.Empty, new RichTextBuilder().Append(" \n ").Break().Append("\u00a0\u200b", Marks.Strong).ToRichText());
        Assert.True(new RichTextBuilder().Append("  ").Break().IsEmpty);
    }

    [Fact]
    public void A_builder_may_go_on()
    {
        var builder = new RichTextBuilder().Append("a ");
        Assert.Equal(RichText.Of("a"), builder.ToRichText());
        Assert.Equal(RichText.Of("a b"), builder.Append("b").ToRichText());
    }

    [Fact]
    public void Whatever_goes_in_the_reader_takes_it() => Gen.Select(
            Gen.OneOf(Gen.String, Gen.OneOfConst(" ", "\n", "a", "\u00a0", "\ud83d", "\ude00")),
            Gen.Int[0, 63], Gen.OneOfConst<string?>(null, "/x", "//y", "\ud800"), Gen.OneOfConst<string?>(null, "ru", "x y"), Gen.Bool)
        .Array[0, 8].Sample(pieces =>
        {
            var builder = new RichTextBuilder();
            foreach (var (text, marks, href, language, broken) in pieces)
            {
                if (broken) builder.Break();
                builder.Append(text, (Marks)(marks & 3), href, language);
            }
            var made = builder.ToRichText();
            Assert.Equal(made, BodyReader.ReadText(JsonElement.Parse(BodyWriter.Write(made))).ValueOrThrow);
            Assert.Equal(made.Plain.Trim(' ', '\n'), made.Plain);
            Assert.DoesNotContain("  ", made.Plain, StringComparison.Ordinal);
        }, iter: 5_000);

    static void Made(RichTextBuilder builder, params Run[] runs) => Assert.Equal(new RichText(runs), builder.ToRichText());
}
