using System.Text.Json;

namespace Dateline.NewsFormats.Ninjs;

/// <summary>
/// Reads items of IPTC ninjs 3.0 and 3.1, and with remarks those of 1.x, 2.x and Superdesk. No bytes make it throw: bad
/// input is refused with a reason, and odd members are passed over and reported with their place.
/// </summary>
public static class NinjsReader
{
    /// <summary>
    /// Reads the one item of a text in UTF-8, with or without a byte order mark. Refused: what is not JSON, what exceeds the limits,
    /// an item without a <c>uri</c>, and a text with no or several items, for which there is <see cref="ReadAll"/>.
    /// </summary>
    public static NinjsReading Read(ReadOnlyMemory<byte> utf8, NinjsLimits? limits = null)
    {
        var all = ReadAll(utf8, limits);
        return all.Count switch
        {
            1 => all[0],
            0 => NinjsReading.Refused("The text has no item."),
            _ => NinjsReading.Refused($"The text has {all.Count} items where one is expected."),
        };
    }

    /// <summary>
    /// Reads an item, an array of items, or an object with an array of <c>items</c>. Each item is read or refused for itself; a text
    /// that is refused whole gives one refusal. An empty array gives an empty list.
    /// </summary>
    public static IReadOnlyList<NinjsReading> ReadAll(ReadOnlyMemory<byte> utf8, NinjsLimits? limits = null)
    {
        limits ??= NinjsLimits.Default;
        var (document, refusal) = JsonText.Open(utf8, limits, out var halves);
        if (document is null) return [NinjsReading.Refused(refusal!)];
        using (document)
            return Items(document.RootElement, halves, limits);
    }

    static List<NinjsReading> Items(JsonElement root, int halves, NinjsLimits limits)
    {
        if (root.ValueKind == JsonValueKind.Object && !IsContainer(root)) return [Item(root, "", halves, limits)];
        var (array, pointer) = root.ValueKind == JsonValueKind.Array ? (root, "") : (root.GetProperty("items"), "/items");
        var readings = array.EnumerateArray()
            .Take(limits.Items)
            .Select((element, index) => Item(element, JsonMembers.Below(pointer, index), halves, limits))
            .ToList();
        if (array.GetArrayLength() > limits.Items)
            readings.Add(NinjsReading.Refused($"The text has {array.GetArrayLength()} items; those after the first {limits.Items} are not read."));
        return readings;
    }

    static bool IsContainer(JsonElement root) =>
        root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array && !root.TryGetProperty("uri", out _);

    static NinjsReading Item(JsonElement element, string pointer, int halves, NinjsLimits limits)
    {
        if (element.ValueKind != JsonValueKind.Object) return NinjsReading.Refused($"{(pointer.Length == 0 ? "The text" : pointer)} is not an object; an item is one.");
        var notes = new ReadingNotes(limits);
        if (halves > 0) notes.Low(pointer, $"The text has {halves} halves of characters (unpaired surrogates); each was read as U+FFFD.");
        return new ItemReader(notes).Read(element, pointer) is { } item
            ? NinjsReading.Of(item, notes.Problems)
            : NinjsReading.Refused(
                $"The item{(pointer.Length == 0 ? "" : $" at {pointer}")} has no usable uri; ninjs demands one, and nothing can be found again without.",
                notes.Problems);
    }
}
