using Dateline.Kernel.Localization;

namespace Dateline.Editions;

/// <summary>One language of the agency, with its own front page, sections and readers.</summary>
public sealed class Edition
{
    readonly List<Section> sections = [];

    Edition() { }

    public Edition(string key, string name, string agencyName, string tagline, EditionStyle style, int order) =>
        (Key, Name, AgencyName, Tagline, Style, Order) = (AddressWord.Checked(key), name, agencyName, tagline, style, order);

    public long Id { get; private set; }

    /// <summary>Its first word in addresses, as <c>en</c>.</summary>
    public string Key { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The agency's name in this edition's language, as datelines and credits write it.</summary>
    public string AgencyName { get; private set; } = "";

    public string Tagline { get; private set; } = "";
    public EditionStyle Style { get; private set; } = null!;

    /// <summary>The lowest is the agency's first edition: the one for readers whose language is not there.</summary>
    public int Order { get; private set; }

    public IReadOnlyList<Section> Sections => sections;

    public void Open(string sectionKey, string name) => sections.Add(new Section(sectionKey, name, sections.Count));
}

/// <summary>A heading of an edition.</summary>
public sealed class Section
{
    Section() { }

    internal Section(string key, string name, int order) => (Key, Name, Order) = (AddressWord.Checked(key), name, order);

    public long Id { get; private set; }
    public long EditionId { get; private set; }

    /// <summary>Its word in addresses, as <c>world</c>; unique in its edition.</summary>
    public string Key { get; private set; } = "";

    public string Name { get; private set; } = "";
    public int Order { get; private set; }
}
