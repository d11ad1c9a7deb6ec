using Dateline.PhotoMetadata.Exif;
using static Dateline.Tests.PhotoMetadata.MadeBytes;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>A block of EXIF, or a TIFF without pixels.</summary>
sealed class MadeExif(bool isBigEndian = false)
{
    readonly SortedDictionary<ExifDirectory, SortedDictionary<int, (ExifType Type, uint Count, byte[] Value)>> directories = [];

    public MadeExif Add(ExifDirectory directory, int id, ExifType type, uint count, byte[] value)
    {
        if (!directories.TryGetValue(directory, out var entries)) directories[directory] = entries = [];
        entries[id] = (type, count, value);
        return this;
    }

    public MadeExif Text(ExifDirectory directory, int id, string text) => Add(directory, id, ExifType.Text, (uint)Utf8(text).Length + 1, [.. Utf8(text), 0]);

    public MadeExif Short(ExifDirectory directory, int id, ushort number) => Add(directory, id, ExifType.Unsigned16, 1, Number(number, 2));

    public MadeExif Fractions(ExifDirectory directory, int id, params (uint Over, uint Under)[] fractions) =>
        Add(directory, id, ExifType.Fraction, (uint)fractions.Length, Join([.. fractions.SelectMany(fraction => new[] { Number(fraction.Over, 4), Number(fraction.Under, 4) })]));

    public byte[] Build()
    {
        Add(ExifDirectory.Image, 0x0100, ExifType.Unsigned16, 1, Number(64, 2));
        if (directories.ContainsKey(ExifDirectory.Exif)) Add(ExifDirectory.Image, 0x8769, ExifType.Unsigned32, 1, Number(PlaceOf(ExifDirectory.Exif), 4));
        if (directories.ContainsKey(ExifDirectory.Gps)) Add(ExifDirectory.Image, 0x8825, ExifType.Unsigned32, 1, Number(PlaceOf(ExifDirectory.Gps), 4));
        // Once more, as the pointers themselves take room.
        if (directories.ContainsKey(ExifDirectory.Exif)) Add(ExifDirectory.Image, 0x8769, ExifType.Unsigned32, 1, Number(PlaceOf(ExifDirectory.Exif), 4));
        if (directories.ContainsKey(ExifDirectory.Gps)) Add(ExifDirectory.Image, 0x8825, ExifType.Unsigned32, 1, Number(PlaceOf(ExifDirectory.Gps), 4));
        return Join([isBigEndian ? Latin("MM") : Latin("II"), Number(42, 2), Number(8, 4), .. directories.Select(directory => Directory(PlaceOf(directory.Key), directory.Value))]);
    }

    uint PlaceOf(ExifDirectory wanted) => 8 + (uint)directories.TakeWhile(directory => directory.Key != wanted).Sum(directory => SizeOf(directory.Value));

    static int SizeOf(SortedDictionary<int, (ExifType Type, uint Count, byte[] Value)> entries) =>
        2 + 12 * entries.Count + 4 + entries.Values.Where(entry => entry.Value.Length > 4).Sum(entry => entry.Value.Length + entry.Value.Length % 2);

    byte[] Directory(uint place, SortedDictionary<int, (ExifType Type, uint Count, byte[] Value)> entries)
    {
        var (head, values) = (new List<byte>(Number((uint)entries.Count, 2)), new List<byte>());
        var valuesAt = place + 2 + 12 * (uint)entries.Count + 4;
        foreach (var (id, (type, count, value)) in entries)
        {
            head.AddRange(Join(Number((uint)id, 2), Number((uint)type, 2), Number(count, 4)));
            if (value.Length <= 4) head.AddRange([.. value, .. new byte[4 - value.Length]]);
            else
            {
                head.AddRange(Number(valuesAt + (uint)values.Count, 4));
                values.AddRange([.. value, .. new byte[value.Length % 2]]);
            }
        }
        return [.. head, 0, 0, 0, 0, .. values];
    }

    byte[] Number(uint number, int size) => isBigEndian ? Big(number, size) : Little(number, size);
}
