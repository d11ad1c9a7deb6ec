using Dateline.Editions;
using Dateline.NewsFormats.Ninjs;

namespace Dateline.Wire;

/// <summary>Finds the section of the edition that an item names, if it names one.</summary>
static class WireSections
{
    public static string? For(ItemInHand hand)
    {
        var named = hand.Item.Subject("section");
        if (named is null) return hand.Item.Subjects.Select(subject => Match(subject, hand)).FirstOrDefault(key => key is not null);

        var key = Match(named, hand);
        if (key is null) hand.Say($"The edition has no section '{Html.Notes.Excerpt(named.Key ?? "")}'; it has {string.Join(", ", Open(hand).Select(s => s.Key))}.");
        return key;
    }

    static string? Match(NinjsConcept subject, ItemInHand hand) => Open(hand).FirstOrDefault(section =>
        Same(section.Key, subject.Literal) || Same(section.Key, subject.Name) || Same(section.Name, subject.Name))?.Key;

    static IEnumerable<Section> Open(ItemInHand hand) => hand.Edition.Sections.Where(section => !section.IsClosed);

    static bool Same(string here, string? there) => here.Equals(there, StringComparison.OrdinalIgnoreCase);
}
