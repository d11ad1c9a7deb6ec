using Dateline.NewsFormats.Ninjs;

namespace Dateline.Wire;

/// <summary>How long the names may be by which items, versions and sets are found again: columns of tables, and so of a fixed length.</summary>
static class ItemBounds
{
    public const int Uri = 1_000, Version = 200, StorylineKey = 200, TranslationSet = 200, Supplier = 200;

    /// <returns>Why the item cannot be kept; null when it can.</returns>
    public static string? Refusal(NinjsItem item) =>
        item.Uri.Length > Uri ? $"The item's uri has {item.Uri.Length} characters; at most {Uri} are taken."
        : item.Version?.Length > Version ? $"The item's version has {item.Version.Length} characters; at most {Version} are taken."
        : null;
}
