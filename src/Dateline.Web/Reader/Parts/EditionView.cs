using Dateline.Kernel.Localization;
using Dateline.Web.Strings;

namespace Dateline.Web.Reader.Parts;

/// <summary>The edition that a page belongs to: what stands around the page's own content, and how it speaks.</summary>
/// <param name="Key">As in addresses.</param>
/// <param name="Name">"Meridian International".</param>
/// <param name="AgencyName">"Meridian", in the script of the edition.</param>
/// <param name="Tagline">One line below the name; may be empty.</param>
/// <param name="Style">Language tag and direction.</param>
/// <param name="Format">Dates, numbers and sizes as this edition writes them.</param>
/// <param name="Text">Every string of the interface.</param>
/// <param name="Home">The address of the front page.</param>
/// <param name="Storylines">The address of the list of storylines.</param>
/// <param name="Mediabank">The address of the mediabank.</param>
/// <param name="Sections">In the order of the edition, with those that take nothing new any more.</param>
/// <param name="Others">The other editions, each leading to this page's translation or else to its front.</param>
public sealed record EditionView(
    string Key,
    string Name,
    string AgencyName,
    string Tagline,
    EditionStyle Style,
    EditionFormat Format,
    StringTable Text,
    string Home,
    string Storylines,
    string Mediabank,
    IReadOnlyList<SectionLink> Sections,
    IReadOnlyList<EditionLink> Others)
{
    /// <summary>What stands in menus.</summary>
    public IEnumerable<SectionLink> OpenSections => Sections.Where(section => !section.IsClosed);

    /// <summary>The editions that have this very page.</summary>
    public IEnumerable<EditionLink> Translations => Others.Where(other => other.IsTranslation);
}

/// <summary>A section of the edition.</summary>
/// <param name="IsClosed">Whether it takes nothing new any more; what it has stays readable.</param>
public sealed record SectionLink(string Key, string Name, string Address, bool IsClosed = false);

/// <summary>Another edition, named in its own language.</summary>
/// <param name="Key">As in addresses.</param>
/// <param name="Name">As the edition calls itself.</param>
/// <param name="LanguageTag">BCP 47.</param>
/// <param name="Direction">Of the name.</param>
/// <param name="Address">Of this page there, or of the front.</param>
/// <param name="IsTranslation">Whether the address is this very page in that edition, and not its front.</param>
public sealed record EditionLink(string Key, string Name, string LanguageTag, Direction Direction, string Address, bool IsTranslation);
