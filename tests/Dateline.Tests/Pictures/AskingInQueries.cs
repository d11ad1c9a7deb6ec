using CsCheck;
using Dateline.Kernel.Finding;
using Xunit;

namespace Dateline.Tests.Pictures;

public sealed class AskingInQueries
{
    [Theory]
    [InlineData("cats", "cats")]
    [InlineData(" cats  dogs ", "cats dogs")]
    [InlineData("cats in dogs", "cats in dogs")]
    [InlineData("it's a cat, l’apostrophe", "it's a cat, l’apostrophe")]
    [InlineData("5\" cats", "5\" cats")]
    [InlineData("séb", "séb")]
    [InlineData("\"cats dogs\"", "\"cats dogs\"")]
    [InlineData("'cats dogs'", "\"cats dogs\"")]
    [InlineData("«кошки собаки»", "\"кошки собаки\"")]
    [InlineData("„Katzen Hunde“", "\"Katzen Hunde\"")]
    [InlineData("“cats dogs”", "\"cats dogs\"")]
    [InlineData("”katter hundar”", "\"katter hundar\"")]
    [InlineData("「東京 大阪」", "\"東京 大阪\"")]
    [InlineData("\"דובר צה\"ל הודיע\" צה\"ל", "\"דובר צה\"ל הודיע\" צה\"ל")]
    [InlineData("-cats dogs", "-cats dogs")]
    [InlineData("−cats -\"cats dogs\"", "-cats -\"cats dogs\"")]
    [InlineData("credit:cats credit:\"two words\"", "credit:cats credit:\"two words\"")]
    [InlineData("-credit:cats dogs", "-credit:cats dogs")]
    [InlineData("by:Ada byline:Ada photographer:Ada BYLINE:Ada", "by:Ada by:Ada by:Ada by:Ada")]
    [InlineData("bylineTitle:editor byline-title:editor", "byline-title:editor byline-title:editor")]
    [InlineData("description:ship specialInstructions:out suppliersReference:12", "caption:ship instructions:out reference:12")]
    [InlineData("in:berlin", "in:berlin")]
    [InlineData("#cats label:cats #\"two words\"", "#cats #cats #\"two words\"")]
    [InlineData("has:crops has:caption -has:rightsSyndication", "has:crops has:caption -has:rights-syndication")]
    [InlineData("is:deleted -is:org-owned is:orgOwnedPhoto", "is:deleted -is:org-owned is:org-owned-photo")]
    [InlineData("~news/2026/spring collection:/news/ ~\"a b/c\"", "~news/2026/spring ~news ~\"a b/c\"")]
    [InlineData("similar:abc123 fileType:jpeg hello", "similar:abc123 fileType:jpg hello")]
    [InlineData("filetype:tiff", "fileType:tif")]
    [InlineData("usages@status:pending usages@reference:https://generic.example/1234 usages@>added:2015", "usages@status:pending usages@reference:https://generic.example/1234 usages@added:2015..")]
    [InlineData("usages@<added:2012-01-01 -usages@status:replaced", "<usages@added:2012-01-01 -usages@status:replaced")]
    [InlineData("iptc.ObjectName:x \"iptc.2:105\":x \"field\":\"a:b\"", "iptc.ObjectName:x \"iptc.2:105\":x \"field\":\"a:b\"")]
    [InlineData("https://agency.example/1 12:30 :)", "https://agency.example/1 12:30 :)")]
    [InlineData("cats #unicorns dogs", "cats #unicorns dogs")]
    [InlineData("-#unicorns #-unicorns", "-#unicorns -#unicorns")]
    [InlineData("-<taken:2015 <-taken:2015", "-<taken:2015 -<taken:2015")]
    [InlineData("credit：路透社 ＃新闻", "credit:路透社 #新闻")]
    [InlineData("\u200Fcredit:\u200Fرويترز\u200F صورة", "credit:رويترز صورة")]
    [InlineData("in:กรุงเทพฯ -\"สวัสดี ครับ\" #ข่าว", "in:กรุงเทพฯ -\"สวัสดี ครับ\" #ข่าว")]
    [InlineData("by:李明 -「北京 大学」 taken:２０１５", "by:李明 -\"北京 大学\" taken:2015")]
    [InlineData("in:Москва -«пожар на складе» #срочно by:\"Иван Петренков\"", "in:Москва -\"пожар на складе\" #срочно by:\"Иван Петренков\"")]
    [InlineData("- # -", "- # -")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_query_has_one_written_form(string? text, string expected)
    {
        var query = SearchQuery.Parse(text);
        Assert.Equal(expected, query.Print());
        Assert.Equal(query.Conditions, SearchQuery.Parse(query.Print()).Conditions);
    }

    [Theory]
    [InlineData("taken:today", "2026-03-05", "2026-03-06")]
    [InlineData("@today", "2026-03-05", "2026-03-06")]
    [InlineData("date:yesterday", "2026-03-04", "2026-03-05")]
    [InlineData("added:2015-01-01", "2015-01-01", "2015-01-02")]
    [InlineData("uploaded:1/2/2015", "2015-02-01", "2015-02-02")]
    [InlineData("taken:01/02/2015", "2015-02-01", "2015-02-02")]
    [InlineData("taken:1.2.2015", "2015-02-01", "2015-02-02")]
    [InlineData("taken:2.January.2015", "2015-01-02", "2015-01-03")]
    [InlineData("taken:\"2 january 2015\"", "2015-01-02", "2015-01-03")]
    [InlineData("taken:January.2015", "2015-01-01", "2015-02-01")]
    [InlineData("taken:2015-12", "2015-12-01", "2016-01-01")]
    [InlineData("taken:2015", "2015-01-01", "2016-01-01")]
    [InlineData("taken:2015..2016", "2015-01-01", "2017-01-01")]
    [InlineData("taken:2015-06-01..today", "2015-06-01", "2026-03-06")]
    [InlineData("taken:2015..", "2015-01-01", null)]
    [InlineData("taken:..2015", null, "2016-01-01")]
    [InlineData("<taken:2015", null, "2015-01-01")]
    [InlineData(">taken:2015", "2015-01-01", null)]
    [InlineData("@>2015", "2015-01-01", null)]
    [InlineData("taken:٢٠١٥", "2015-01-01", "2016-01-01")]
    [InlineData("taken:9999", "9999-01-01", null)]
    public void A_date_is_a_stretch_of_days(string text, string? from, string? to)
    {
        var query = SearchQuery.Parse(text);
        Assert.Empty(query.Problems);
        var days = Assert.IsType<DateCondition>(Assert.Single(query.Conditions)).When.Days(new(2026, 3, 5));
        Assert.Equal((Date(from), Date(to)), days);

        static DateOnly? Date(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("date:NAZGUL", SearchProblem.NoDate, "date:NAZGUL")]
    [InlineData("taken:31/2/2015", SearchProblem.NoDate, "taken:31/2/2015")]
    [InlineData("taken:2015..2016..2017", SearchProblem.NoDate, "taken:2015..2016..2017")]
    [InlineData("-foo:bar", SearchProblem.UnknownField, "-foo:bar")]
    [InlineData("foo:\"two words\"", SearchProblem.UnknownField, "\"foo: two words\"")]
    [InlineData("автор:Иванов", SearchProblem.UnknownField, "автор:Иванов")]
    [InlineData("is:purple", SearchProblem.UnknownValue, "is:purple")]
    [InlineData("fileType:catsdogs", SearchProblem.UnknownValue, "fileType:catsdogs")]
    [InlineData("usages@colour:red", SearchProblem.UnknownField, "usages@colour:red")]
    [InlineData("credit: cats", SearchProblem.Nothing, "credit: cats")]
    [InlineData("\"\" cats", SearchProblem.Nothing, "cats")]
    [InlineData("#", SearchProblem.Nothing, "#")]
    [InlineData("cats \"dogs and", SearchProblem.OpenQuote, "cats \"dogs and\"")]
    [InlineData("-credit:«cats dogs", SearchProblem.OpenQuote, "-credit:\"cats dogs\"")]
    public void What_is_not_understood_is_a_word_and_is_said(string text, SearchProblem problem, string expected)
    {
        var query = SearchQuery.Parse(text);
        Assert.Equal([problem], query.Problems.Select(note => note.Problem));
        Assert.Equal(expected, query.Print());
    }

    [Fact]
    public void Chips_know_where_they_stand()
    {
        const string Text = "  cats -by:\"Ada Lintott\"  \u200F#קו taken:2015 ";
        var query = SearchQuery.Parse(Text);
        Assert.Equal(["cats", "-by:\"Ada Lintott\"", "#קו", "taken:2015"], query.Chips.Select(chip => Text.Substring(chip.Start, chip.Length)));
        Assert.Equal("  cats \u200F#קו taken:2015 ", query.Without(query.Chips[1]));
        Assert.Equal(query.Conditions.Where((_, index) => index != 1), SearchQuery.Parse(query.Without(query.Chips[1])).Conditions);
    }

    [Fact]
    public void A_query_is_bounded()
    {
        var many = SearchQuery.Parse(string.Join(' ', Enumerable.Range(0, 60)));
        Assert.Equal((SearchQuery.Most, SearchProblem.TooMany), (many.Chips.Count, Assert.Single(many.Problems).Problem));
        var wide = SearchQuery.Parse(new string('a', SearchQuery.Longest - 1) + "😀 b");
        Assert.Equal((SearchQuery.Longest - 1, SearchProblem.TooLong), (wide.Text.Length, Assert.Single(wide.Problems).Problem));
    }

    [Fact]
    public void What_is_printed_asks_for_the_same() => Gen.OneOf(Queries, Gen.String).Sample(text =>
    {
        var query = SearchQuery.Parse(text);
        var printed = query.Print();
        if (printed.Length <= SearchQuery.Longest) Assert.Equal(query.Conditions, SearchQuery.Parse(printed).Conditions);
        Assert.Equal(printed, SearchQuery.Parse(printed).Print());
        Assert.All(query.Chips, chip => Assert.InRange(chip.Start + chip.Length, chip.Start + 1, query.Text.Length));
        Assert.All(query.Problems, note => Assert.InRange(note.Start + note.Length, note.Start, query.Text.Length));
    }, iter: 50_000);

    [Fact]
    public void Taking_a_chip_away_leaves_the_others() => Queries.Sample(text =>
    {
        var query = SearchQuery.Parse(text);
        // A quotation mark that nothing closes takes all that comes, and so what is left reads otherwise.
        if (query.Problems.Count > 0 || query.Chips.Count == 0) return;
        Assert.Equal(query.Chips.Skip(1).Select(chip => chip.Condition), SearchQuery.Parse(query.Without(query.Chips[0])).Conditions);
    }, iter: 20_000);

    static readonly Gen<string> Queries = Gen.OneOfConst("cats", "кот", "猫", "قط", "-", "#", "~", "@", "<", ">", ":", "：", "\"", "'", "«", "»", "“", "”", "„", "「", "」", "/", "..", " ", " ", " ", "\u3000", "\u200F",
            "credit", "by", "taken", "date", "usages@", "added", "status", "is", "has", "deleted", "crops", "fileType", "jpg", "similar", "collection", "iptc.", "today", "2015", "1/1/2015", "2015-02-30", "foo", ".", "\ud83d\ude00", "\ud800", "’", "‘")
        .List[0, 20].Select(words => string.Concat(words));
}
