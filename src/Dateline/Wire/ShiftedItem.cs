using Dateline.NewsFormats.Ninjs;

namespace Dateline.Wire;

/// <summary>An item with all its times moved, for demonstrations.</summary>
static class ShiftedItem
{
    public static NinjsItem Of(NinjsItem item, TimeSpan shift) => shift == TimeSpan.Zero ? item : item with
    {
        FirstCreated = item.FirstCreated + shift,
        VersionCreated = item.VersionCreated + shift,
        ContentCreated = item.ContentCreated + shift,
        EmbargoedUntil = item.EmbargoedUntil + shift,
        Expires = item.Expires + shift,
        Associations = [.. item.Associations.Select(a => a with { Item = Of(a.Item, shift) })],
    };
}
