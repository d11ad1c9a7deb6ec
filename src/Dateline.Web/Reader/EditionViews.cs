using Dateline.Editions;
using Dateline.Web.Reader.Parts;
using Dateline.Web.Strings;

namespace Dateline.Web.Reader;

/// <summary>Makes what every page is given of its edition.</summary>
static class EditionViews
{
    public static EditionView Of(Edition edition, IReadOnlyList<Edition> editions, IReadOnlyDictionary<string, string>? translations = null)
    {
        var text = StringTables.For(edition.Style.LanguageTag);
        return new EditionView(
            edition.Key, edition.Name, edition.AgencyName, edition.Tagline, edition.Style, EditionFormats.Of(edition.Style), text,
            $"/{edition.Key}", $"/{edition.Key}/storylines", $"/{edition.Key}/mediabank",
            [.. edition.Sections.OrderBy(s => s.Order).Select(s => new SectionLink(s.Key, s.Name, $"/{edition.Key}/{s.Key}", s.IsClosed))],
            [.. editions.Where(e => e.Key != edition.Key).Select(e => Link(e, translations?.GetValueOrDefault(e.Key)))]);
    }

    static EditionLink Link(Edition edition, string? translation) => new(
        edition.Key, StringTables.For(edition.Style.LanguageTag).SiteOwnLanguage, edition.Style.LanguageTag, edition.Style.Direction,
        translation ?? $"/{edition.Key}", translation is not null);
}
