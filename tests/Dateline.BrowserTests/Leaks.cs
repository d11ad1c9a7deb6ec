using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dateline.BrowserTests.Support;
using Dateline.Editions;
using Dateline.Kernel.Localization;
using Dateline.Platform.Data;
using Dateline.Web.Strings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dateline.BrowserTests;

/// <summary>
/// No word of another language stands on a page: every text and every label was written by the newsroom for this edition,
/// is made by the edition's string table, or is a date or number as the edition writes them.
/// </summary>
public sealed partial class Leaks(DemoOnAir demo)
{
    static readonly string[] Labels = ["alt", "title", "aria-label", "placeholder"];
    static readonly string[] HeadTexts = ["title", "meta[name=description]", "meta[property='og:title']", "meta[property='og:description']", "meta[property='og:image:alt']", "link[title]"];

    public static TheoryData<string, PageKind> Pages { get; } =
        [.. DemoPages.Editions.SelectMany(edition => DemoPages.Kinds.Select(kind => new TheoryDataRow<string, PageKind>(edition, kind)))];

    [Theory, MemberData(nameof(Pages))]
    public async Task No_text_of_a_page_is_of_another_language(string edition, PageKind kind)
    {
        using var answer = await demo.Http.GetAsync(demo.Pages[edition, kind]);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        var checks = new Check(await Edition(edition));

        Complaints.MustBeNone(Texts(page).Select(checks.Complaint).OfType<string>());
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_time_is_written_as_the_edition_writes_it(string edition, PageKind kind)
    {
        using var answer = await demo.Http.GetAsync(demo.Pages[edition, kind]);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        var style = (await Edition(edition)).Style;
        var format = StringTables.For(style.LanguageTag).Format(style);

        foreach (var time in page.QuerySelectorAll("time"))
            Assert.Contains(DemoTexts.Bare(time.TextContent), Written(time.GetAttribute("datetime")!, format).Select(DemoTexts.Bare));
    }

    static IEnumerable<(string Text, IElement At)> Texts(IDocument page)
    {
        foreach (var text in page.Body!.Descendants<IText>())
            if (text.ParentElement is { } at && at.Closest("time, script, style, .address") is null && !IsForeign(at)) yield return (text.Data, at);
        foreach (var element in page.All.Where(element => !IsForeign(element)))
            foreach (var label in Labels)
                if (element.GetAttribute(label) is { } text && element.LocalName != "link") yield return (text, element);
        foreach (var element in HeadTexts.SelectMany(texts => page.Head!.QuerySelectorAll(texts)))
            yield return (element.GetAttribute("content") ?? element.GetAttribute("title") ?? element.TextContent, element);
    }

    // Marked as being of another language than the page.
    static bool IsForeign(IElement element) => element.Closest("[lang]") is { LocalName: not "html" };

    static IEnumerable<string> Written(string machine, EditionFormat format)
    {
        if (DateTimeOffset.TryParseExact(machine, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return [format.ShortDate(instant), format.DateTime(instant), format.Time(instant), format.DualDate(instant)];
        var day = DateOnly.ParseExact(machine, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture);
        return [format.Event(machine.Length switch { 4 => EventTime.OfYear(day.Year), 7 => EventTime.OfMonth(day.Year, day.Month), _ => EventTime.OfDay(day) })];
    }

    async Task<Edition> Edition(string key)
    {
        await using var db = await demo.House.Services.GetRequiredService<IDbContextFactory<DatelineDb>>().CreateDbContextAsync();
        return await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Key == key);
    }

    /// <summary>Knows what may stand on the pages of one edition.</summary>
    sealed class Check(Edition edition)
    {
        // Signs that are the same in every language, and the name that the browser's console and libraries give a fault.
        static readonly string[] Abbreviations = ["PDF", "JPEG", "PNG", "RSS", "404", "410"];

        readonly DemoTexts written = new(edition.Key);
        readonly StringTable table = StringTables.For(edition.Style.LanguageTag);
        readonly HashSet<string> days = [.. Days(StringTables.For(edition.Style.LanguageTag).Format(edition.Style))];

        public string? Complaint((string Text, IElement At) found)
        {
            var (text, at) = (found.Text.Trim(), found.At);
            if (IsKnown(text)) return null;
            // Credits, details of documents, titles and datelines join what is known with signs.
            return Joints().Split(text).All(IsKnown) ? null : $"'{text}' in {at.OuterHtml[..Math.Min(at.OuterHtml.Length, 160)]}";
        }

        bool IsKnown(string text)
        {
            var bare = DemoTexts.Bare(text);
            return !bare.Any(char.IsLetterOrDigit) || Abbreviations.Contains(bare) || IsNumber(bare) || days.Contains(bare) || IsHost(bare) || written.Has(bare) || IsOurs(text);
        }

        // A sentence of the table: what stands in it besides its values has no Latin word when the language has none, and the values are known themselves.
        bool IsOurs(string text)
        {
            if (!table.Produces(text)) return false;
            var values = Values().Matches(text).Select(value => value.Groups[1].Value);
            return (edition.Key == "en" || written.Has(text) || !LatinWord().IsMatch(Values().Replace(text, ""))) && values.All(value => value != text && IsKnown(value));
        }

        // Two years up to the demo's day: what its pictures and events tell of.
        static IEnumerable<string> Days(EditionFormat format) =>
            Enumerable.Range(0, 2 * 366).Select(back => DemoTexts.Bare(format.Event(EventTime.OfDay(new DateOnly(2026, 11, 30).AddDays(-back)))));

        bool IsNumber(string text) => edition.Style.Digits == Digits.Arabic ? ArabicNumber().IsMatch(text) : Number().IsMatch(text);

        static bool IsHost(string text) => text.EndsWith(".example", StringComparison.Ordinal) && Uri.CheckHostName(text) == UriHostNameType.Dns;
    }

    [GeneratedRegex(@"\s+[–·/—-]\s*|[/()©]")]
    private static partial Regex Joints();

    [GeneratedRegex("\u2068([^\u2068\u2069]*)\u2069")]
    private static partial Regex Values();

    [GeneratedRegex("[A-Za-z]{4,}")]
    private static partial Regex LatinWord();

    [GeneratedRegex(@"^[0-9][0-9.,\s]*$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[\u0660-\u0669][\u0660-\u0669\u066B\u066C\s]*$")]
    private static partial Regex ArabicNumber();
}
