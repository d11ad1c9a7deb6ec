using System.Collections.Concurrent;
using Dateline.Editions;
using Dateline.Kernel.Localization;
using Dateline.Web.Reader.Parts;
using Dateline.Web.Strings;

namespace Dateline.Web.Reader;

/// <summary>Makes what every page is given of its edition.</summary>
static class EditionViews
{
    // An edition's patterns are read once, not for every page.
    static readonly ConcurrentDictionary<EditionStyle, EditionFormat> Formats = new();

    public static EditionView Of(Edition edition, IReadOnlyList<Edition> editions, IReadOnlyDictionary<string, string>? translations = null)
    {
        var text = StringTables.For(edition.Style.LanguageTag);
        return new EditionView(
            edition.Key, edition.Name, edition.AgencyName, edition.Tagline, edition.Style, FormatOf(edition.Style), text,
            $"/{edition.Key}", $"/{edition.Key}/storylines", $"/{edition.Key}/mediabank",
            [.. edition.Sections.OrderBy(s => s.Order).Select(s => new SectionLink(s.Key, s.Name, $"/{edition.Key}/{s.Key}"))],
            [.. editions.Where(e => e.Key != edition.Key).Select(e => Link(e, translations?.GetValueOrDefault(e.Key)))]);
    }

    public static EditionFormat FormatOf(EditionStyle style) =>
        Formats.GetOrAdd(style, static style => StringTables.For(style.LanguageTag).Format(style));

    static EditionLink Link(Edition edition, string? translation) => new(
        edition.Key, StringTables.For(edition.Style.LanguageTag).SiteOwnLanguage, edition.Style.LanguageTag, edition.Style.Direction,
        translation ?? $"/{edition.Key}", translation is not null);
}
