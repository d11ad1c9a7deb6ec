using Dateline.Kernel;
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

    /// <summary>Countries and regions of its readers, as the kernel's <c>WorldRegions</c> writes them; empty for all the world. Pictures that may not be seen there are not shown.</summary>
    public IReadOnlyList<string> Market { get; private set; } = [];

    /// <summary>The lowest is the agency's first edition: the one for readers whose language is not there.</summary>
    public int Order { get; private set; }

    /// <summary>Counts the changes of the edition and its sections: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; private set; }

    public IReadOnlyList<Section> Sections => sections;

    public void Open(string sectionKey, string name) => sections.Add(new Section(sectionKey, name, sections.Count));

    public void Describe(EditionDescription description)
    {
        if (description.Faults is { Count: > 0 } faults) throw new RefusedException($"This is not understood: {string.Join(", ", faults)}.", Refusal.Invalid);
        (Name, AgencyName, Tagline) = (description.Name.Trim(), description.AgencyName.Trim(), description.Tagline.Trim());
        (Style, Market) = (description.Style, description.Market);
        Edits++;
    }

    public void MoveTo(int order)
    {
        if (order == Order) return;
        Order = order;
        Edits++;
    }

    /// <summary>Names its sections, orders, opens and closes them. None is taken away: articles and addresses have its key for good.</summary>
    public void Arrange(IReadOnlyList<SectionLine> lines)
    {
        if (lines.FirstOrDefault(line => !line.HasName) is not null) throw new RefusedException($"A section has a name of 1 to {SectionLine.LongestName} characters.", Refusal.Invalid);
        if (lines.DistinctBy(line => line.Key).Count() < lines.Count) throw new RefusedException("Two sections have the same key.", Refusal.Invalid);
        if (sections.Any(section => lines.All(line => line.Key != section.Key))) throw new RefusedException("A section cannot be taken away; close it.", Refusal.Invalid);
        if (lines.Count > SectionLine.Most) throw new RefusedException($"An edition has at most {SectionLine.Most} sections.", Refusal.Invalid);
        foreach (var line in lines.Where(line => sections.TrueForAll(section => section.Key != line.Key))) Open(line.Key, line.Name.Trim());
        foreach (var (order, line) in lines.Index()) sections.Single(section => section.Key == line.Key).Be(line, order);
        Edits++;
    }
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

    /// <summary>A closed section takes no new articles and stands in no menu; its address and its articles stay.</summary>
    public bool IsClosed { get; private set; }

    internal void Be(SectionLine line, int order) => (Name, IsClosed, Order) = (line.Name.Trim(), line.IsClosed, order);
}

/// <summary>A section as it shall be.</summary>
/// <param name="Key">A section that there is, or a new one.</param>
public sealed record SectionLine(string Key, string Name, bool IsClosed)
{
    public const int LongestName = 60;
    public const int Most = 40;

    public bool HasName => Name.Trim().Length is > 0 and <= LongestName;

    /// <summary>Whether the key can be a section's: of addresses and of the ledger.</summary>
    public bool HasKey => AddressWord.IsFit(Key);
}
