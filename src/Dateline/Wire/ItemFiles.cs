using System.Text;
using System.Text.Json;
using Dateline.NewsFormats.Ninjs;
using Dateline.Platform.Files;

namespace Dateline.Wire;

/// <summary>An item as it was read, with its own text.</summary>
sealed record ItemRead(NinjsReading Reading, string Payload);

/// <summary>Reads the files of a source. The last ones are kept, so that a file of many items is not read for each of them; a large folder is never in memory whole.</summary>
sealed class ItemFiles(ItemSource source)
{
    const long MostKept = 32 * 1024 * 1024;

    readonly Dictionary<string, IReadOnlyList<ItemRead>> kept = new(StringComparer.Ordinal);
    long bytesKept;

    public async Task<IReadOnlyList<ItemRead>> Read(string name, CancellationToken cancel)
    {
        if (kept.TryGetValue(name, out var known)) return known;
        byte[] bytes;
        try
        {
            await using var file = source.OpenItem(name);
            bytes = await Task.Run(() => BoundedBytes.Read(file, NinjsLimits.Default.Bytes + 1L), cancel);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return [new(NinjsReading.Refused($"The file cannot be read: {e.Message}"), "")];
        }

        var readings = NinjsReader.ReadAll(bytes);
        IReadOnlyList<ItemRead> items = [.. readings.Zip(Payloads(bytes, readings), (reading, payload) => new ItemRead(reading, payload))];
        if (bytesKept + bytes.Length > MostKept)
        {
            kept.Clear();
            bytesKept = 0;
        }
        kept[name] = items;
        bytesKept += bytes.Length;
        return items;
    }

    /// <summary>The item's own text: all of the file, or its part of an array.</summary>
    static IEnumerable<string> Payloads(byte[] bytes, IReadOnlyList<NinjsReading> readings)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        if (readings is [{ Success: var success }]) return [success ? text : ""];
        using var json = JsonDocument.Parse(text);
        var array = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement : json.RootElement.GetProperty("items");
        return [.. array.EnumerateArray().Take(readings.Count).Select(item => item.GetRawText())];
    }
}
