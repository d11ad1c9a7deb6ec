namespace Dateline.PhotoMetadata.Containers;

/// <summary>The boxes of an AVIF or HEIF file (ISO 23008-12).</summary>
sealed class HeifFile(ByteSource file, Findings found)
{
    static ReadOnlySpan<byte> C2pa => [0xD8, 0xFE, 0xC3, 0xD6, 0x1B, 0x0E, 0x48, 0x3C, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7E, 0xC4, 0x81];

    static readonly string[] Others = ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "heif"];

    readonly HeifItems items = new(file, found);
    int boxes;

    /// <summary>Whether the brands of a file are those of still pictures.</summary>
    public static PhotoFormat FormatOf(ByteSource file)
    {
        if (HeifBox.Read(file, 0, file.Length) is not { Type: "ftyp" } type) return PhotoFormat.Unknown;
        var brands = file.Take(type.At, (int)Math.Min(type.Length, 256)) ?? [];
        var text = System.Text.Encoding.Latin1.GetString(brands);
        return text.Contains("avif", StringComparison.Ordinal) || text.Contains("avis", StringComparison.Ordinal) ? PhotoFormat.Avif
            : Others.Any(brand => text.Contains(brand, StringComparison.Ordinal)) ? PhotoFormat.Heif
            : PhotoFormat.Unknown;
    }

    public void Read(PhotoFormat format)
    {
        found.Format = format;
        ReadBoxes(0, file.Length, 0);
        items.Take();
    }

    void ReadBoxes(long at, long end, int depth)
    {
        while (at < end)
        {
            if (boxes++ >= PhotoLimits.Boxes)
            {
                found.Problems.TooLarge("heif boxes", PhotoLimits.Boxes);
                return;
            }
            if (HeifBox.Read(file, at, end) is not { } box)
            {
                found.Problems.Truncated("heif");
                return;
            }
            ReadBox(box, depth);
            at = box.End;
        }
    }

    void ReadBox(HeifBox box, int depth)
    {
        switch (box.Type)
        {
            case "meta" or "iprp" or "ipco" when depth >= PhotoLimits.BoxDepth: found.Problems.TooLarge("heif depth", PhotoLimits.BoxDepth); break;
            case "meta": ReadBoxes(Math.Min(box.At + 4, box.End), box.End, depth + 1); break;
            case "iprp": ReadBoxes(box.At, box.End, depth + 1); break;
            case "ipco": items.Properties = Children(box); break;
            case "ipma" or "iinf" or "iloc" or "pitm": items.Keep(box); break;
            case "idat": items.Data = box; break;
            case "uuid" when file.Take(box.At, (int)Math.Min(16, box.Length)) is { } id && C2pa.SequenceEqual(id): found.HasC2pa = true; break;
        }
    }

    List<HeifBox> Children(HeifBox parent)
    {
        var children = new List<HeifBox>();
        for (var at = parent.At; at < parent.End && boxes++ < PhotoLimits.Boxes && HeifBox.Read(file, at, parent.End) is { } box; at = box.End) children.Add(box);
        return children;
    }
}
