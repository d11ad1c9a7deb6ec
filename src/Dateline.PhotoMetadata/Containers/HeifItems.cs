using System.Buffers.Binary;
using Dateline.PhotoMetadata.Icc;

namespace Dateline.PhotoMetadata.Containers;

/// <summary>The items of an AVIF or HEIF file: where EXIF and XMP stand, and what belongs to the picture shown.</summary>
sealed class HeifItems(ByteSource file, Findings found)
{
    readonly Dictionary<string, HeifBox> kept = [];

    /// <summary>The properties that items share, numbered from 1.</summary>
    public IReadOnlyList<HeifBox> Properties { get; set; } = [];

    /// <summary>Bytes of items that stand in the box of the descriptions.</summary>
    public HeifBox? Data { get; set; }

    public void Keep(HeifBox box) => kept.TryAdd(box.Type, box);

    public void Take()
    {
        var kinds = Kinds();
        if (kinds.Count > 0)
            foreach (var (id, extents) in HeifPlaces.Read(Block("iloc"), found.Problems))
                if (kinds.TryGetValue(id, out var isXmp) && Join(extents) is { } bytes)
                    TakeBlock(isXmp, bytes);
        TakeProperties();
    }

    // Which items are EXIF (false) or XMP (true).
    Dictionary<uint, bool> Kinds()
    {
        var kinds = new Dictionary<uint, bool>();
        if (Block("iinf") is not { } bytes || !kept.TryGetValue("iinf", out var box)) return kinds;
        var at = box.At + (bytes.Length > 0 && bytes[0] == 0 ? 6 : 8);
        for (var count = 0; count < PhotoLimits.Boxes && HeifBox.Read(file, at, box.End) is { } entry; count++, at = entry.End)
        {
            if (entry.Type != "infe" || found.Block(file, entry.At, Math.Min(entry.Length, 512), "heif infe") is not { } info) continue;
            var reader = new BigEndianBytes(info);
            var version = reader.Byte();
            reader.Number(3);
            if (version < 2) continue;
            var id = version == 2 ? (uint)reader.Short() : reader.Int();
            reader.Short();
            var type = reader.Int();
            reader.Text();
            if (type == 0x45786966) kinds[id] = false;
            else if (type == 0x6D696D65 && reader.Text() == "application/rdf+xml") kinds[id] = true;
        }
        return kinds;
    }

    void TakeBlock(bool isXmp, byte[] bytes)
    {
        if (isXmp)
        {
            found.AddXmp(bytes);
            return;
        }
        // Four bytes say how far the TIFF header is away.
        var skip = bytes.Length >= 4 ? BinaryPrimitives.ReadUInt32BigEndian(bytes) + 4L : 4;
        if (skip < bytes.Length) found.AddExif(bytes[(int)skip..]);
        else found.Problems.Truncated("heif Exif");
    }

    byte[]? Join(List<HeifExtent> extents)
    {
        var joined = new MemoryStream();
        foreach (var (method, at, length) in extents)
        {
            if (method == 1 && (Data is null || at > Data.Value.Length || length > Data.Value.Length - at) || method > 1)
            {
                found.Problems.Add(method > 1 ? ProblemKind.Unsupported : ProblemKind.Missing, "heif", "has a metadata item whose place is not found.");
                return null;
            }
            var from = method == 1 ? Data!.Value.At + at : at;
            var count = length > 0 ? length : (method == 1 ? Data!.Value.End : file.Length) - from;
            if (found.Block(file, from, count, "heif item") is not { } bytes) return null;
            joined.Write(bytes);
        }
        return joined.ToArray();
    }

    void TakeProperties()
    {
        var shown = Block("pitm") is { Length: >= 6 } primary ? (primary[0] == 0 ? BinaryPrimitives.ReadUInt16BigEndian(primary.AsSpan(4)) : primary.Length >= 8 ? BinaryPrimitives.ReadUInt32BigEndian(primary.AsSpan(4)) : 0) : 0;
        int? turns = null, mirror = null;
        foreach (var number in HeifPlaces.PropertiesOf(shown, Block("ipma")))
        {
            if (number < 1 || number > Properties.Count) continue;
            var property = Properties[number - 1];
            if (property.Type == "ispe" && file.Take(property.At, 12) is { } size)
                (found.Width, found.Height) = ((int)(BinaryPrimitives.ReadUInt32BigEndian(size.AsSpan(4)) & int.MaxValue), (int)(BinaryPrimitives.ReadUInt32BigEndian(size.AsSpan(8)) & int.MaxValue));
            else if (property.Type == "colr" && found.Block(file, property.At, property.Length, "heif colr", PhotoLimits.IccBytes) is { Length: > 4 } color && (color.AsSpan().StartsWith("prof"u8) || color.AsSpan().StartsWith("rICC"u8)))
                found.ColorProfile ??= IccName.Of(color.AsSpan(4));
            else if (property.Type == "irot" && file.Take(property.At, 1) is { } turn) turns = turn[0] & 3;
            else if (property.Type == "imir" && file.Take(property.At, 1) is { } mirrored) mirror = mirrored[0] & 1;
        }
        // The picture is turned by these; what EXIF says of turning is not to be followed (ISO 23008-12, A.2.3).
        if (turns is not null || mirror is not null) found.Orientation = Orientation(turns ?? 0, mirror);
    }

    static int Orientation(int turnsLeft, int? mirror) => (mirror, turnsLeft) switch
    {
        (null, 0) => 1, (null, 1) => 8, (null, 2) => 3, (null, _) => 6,
        (1, 0) => 2, (1, 1) => 5, (1, 2) => 4, (1, _) => 7,
        (_, 0) => 4, (_, 1) => 7, (_, 2) => 2, (_, _) => 5,
    };

    byte[]? Block(string type) => kept.TryGetValue(type, out var box) ? found.Block(file, box.At, box.Length, $"heif {type}", PhotoLimits.MetaBoxBytes) : null;
}
