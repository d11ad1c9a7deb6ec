using Dateline.Kernel.Localization;
using Dateline.Web.Strings;
using Xunit;

namespace Dateline.Tests.Tables;

public class TheSitesTables
{
    // Abbreviations, a key of the keyboard, and language tags.
    static readonly string[] latin = ["RSS", "cookie", "IANA", "Alt", "en", "ar"];

    static readonly StringTable en = StringTables.En, ar = StringTables.Ar, ru = StringTables.Ru;

    [Fact]
    public void Values_are_isolated_in_sentences_and_bare_in_titles()
    {
        Assert.Equal("Выборы – Агентство", ru.SitePageTitle("Выборы", "Агентство"));
        Assert.Contains("\u2068World\u2069", en.ArticlePrintNote("World", "news.example", "today"), StringComparison.Ordinal);
        Assert.Contains("Page 2 of 3", en.SitePageOf("2", "3"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_is_cut_where_its_tags_are()
    {
        var sentence = ru.ArticlePublished("9 мая 2026");
        Assert.Equal([new("Опубликовано "), new("\u20689 мая 2026\u2069", "when")], sentence.Parts);
        Assert.Equal("Опубликовано \u20689 мая 2026\u2069", sentence.ToString());
    }

    [Theory]
    [InlineData(0, "لا مواد")]
    [InlineData(1, "مادة واحدة")]
    [InlineData(2, "مادتان")]
    [InlineData(3, "٣ مواد")]
    [InlineData(11, "١١ مادة")]
    [InlineData(1000, "١٬٠٠٠ مادة")]
    public void Arabic_counts_in_six_forms(long count, string expected) =>
        Assert.Equal(expected, ar.StorylineItems(ar.Format(EditionStyles.Arabic).Count(count)));

    [Theory]
    [InlineData(1, "1 публикация")]
    [InlineData(2, "2 публикации")]
    [InlineData(11, "11 публикаций")]
    [InlineData(21, "21 публикация")]
    public void Russian_counts_in_three_forms(long count, string expected) =>
        Assert.Equal(expected, ru.StorylineItems(ru.Format(EditionStyles.Russian).Count(count)));

    [Theory]
    [InlineData("A", "A")]
    [InlineData("A B", "A and B")]
    [InlineData("A B C", "A, B and C")]
    [InlineData("A B C D", "A, B, C and D")]
    public void Names_are_joined_as_the_language_joins_them(string names, string expected)
    {
        var list = en.List(names.Split(' '));
        Assert.Equal(expected, list.ToString().Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal));
        Assert.Equal(names.Split(' ').Length, list.Parts.Count(part => part.Tag == "item"));
    }

    [Fact]
    public void A_table_is_found_by_its_language()
    {
        Assert.Same(ar, StringTables.For("ar-EG"));
        Assert.Same(ru, StringTables.For("RU"));
        Assert.Equal(["ar", "en", "ru"], StringTables.All.Select(table => table.LanguageTag).Order());
        Assert.Throws<ArgumentException>(() => StringTables.For("de"));
    }

    [Fact]
    public void A_table_knows_its_own_texts()
    {
        Assert.True(ru.Produces("Языки"));
        Assert.True(ru.Produces(" Опубликовано "));
        Assert.True(ru.Produces(ru.ArticlePublished("9 мая").ToString()));
        Assert.True(ru.Produces(ru.StorylineItems(new(5, "5"))));
        Assert.True(en.Produces(en.ArticlePositionInStory("3", "7")));
        Assert.False(ru.Produces("Languages"));
        Assert.False(ru.Produces("Untranslated – leftover"));
        Assert.False(ru.Produces("\u2068anything\u2069"));
        Assert.False(ru.Produces(""));
    }

    [Fact]
    public void Every_text_is_produced_by_its_own_table()
    {
        foreach (var table in StringTables.All)
            foreach (var entry in table.Entries)
            {
                var values = entry.Shape.Placeholders.Select(name => $"‹{name}›").ToArray();
                foreach (var form in entry.Texts)
                {
                    var text = new TextPattern(form, entry.Shape).Fill(values);
                    Assert.True(entry.Produces(text) || !HasLetters(form), $"{entry.Shape.Key}: {text}");
                }
            }
    }

    [Fact]
    public void No_arabic_or_russian_text_holds_latin_words_but_those_allowed()
    {
        foreach (var table in new[] { ar, ru })
            foreach (var text in table.AllTexts)
            {
                var words = Words(text).Where(word => word.All(char.IsAsciiLetter)).Except(latin);
                Assert.True(!words.Any(), text);
            }
    }

    // What is left of a text without its placeholders and tags.
    static string Bare(string text)
    {
        var kept = new System.Text.StringBuilder();
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '{' or '<')
                depth++;
            if (depth == 0)
                kept.Append(c);
            if (c is '}' or '>')
                depth--;
        }
        return kept.ToString();
    }

    static bool HasLetters(string text) => Bare(text).Any(char.IsLetter);

    // An address is the same in every language.
    static string[] Words(string text) =>
        [.. Bare(text).Split(' ').Where(word => !word.Contains('@')).SelectMany(word => word.Split([',', '.', ':', '(', ')', '،'], StringSplitOptions.RemoveEmptyEntries))];
}
