using System.Buffers.Binary;
using System.Text;

namespace Dateline.PhotoMetadata.Xmp;

/// <summary>XMP that was too long for one segment of a JPEG, in pieces that say where they belong (XMP part 3, 1.1.3.1).</summary>
sealed class ExtendedXmp
{
    const int Header = 40;

    readonly Dictionary<string, List<ReadOnlyMemory<byte>>> pieces = [];

    public void Add(ReadOnlyMemory<byte> piece, ProblemList problems)
    {
        if (piece.Length < Header)
        {
            problems.Truncated("extended xmp");
            return;
        }
        var name = Encoding.Latin1.GetString(piece.Span[..32]).ToUpperInvariant();
        if (!pieces.TryGetValue(name, out var list))
        {
            if (pieces.Count >= PhotoLimits.XmpPackets) return;
            pieces[name] = list = [];
        }
        list.Add(piece);
    }

    /// <summary>The whole that a packet names, or null.</summary>
    public byte[]? Join(string? name, ProblemList problems)
    {
        if (name is null)
        {
            if (pieces.Count > 0) problems.Add(ProblemKind.Missing, "extended xmp", "belongs to no packet.");
            return null;
        }
        if (!pieces.TryGetValue(name.Trim().ToUpperInvariant(), out var list))
        {
            problems.Add(ProblemKind.Missing, "extended xmp", "is named by its packet and not there.");
            return null;
        }
        var total = BinaryPrimitives.ReadUInt32BigEndian(list[0].Span[32..]);
        // Of what is longer only the beginning is read, and its digest is worth no time.
        if (total > PhotoLimits.XmpBytes) return Join(list, (int)Math.Min(total, PhotoLimits.ExtendedXmpBytes), problems);
        return Join(list, (int)total, problems) is { } whole ? Checked(whole, name, problems) : null;
    }

    static byte[]? Join(List<ReadOnlyMemory<byte>> list, int total, ProblemList problems)
    {
        if (list.Sum(piece => (long)piece.Length - Header) < total)
        {
            problems.Add(ProblemKind.Missing, "extended xmp", "lacks some of its pieces.");
            return null;
        }
        var joined = new byte[total];
        var reached = 0L;
        foreach (var piece in list.OrderBy(piece => BinaryPrimitives.ReadUInt32BigEndian(piece.Span[36..])))
        {
            var at = BinaryPrimitives.ReadUInt32BigEndian(piece.Span[36..]);
            var data = piece.Span[Header..];
            if (at > reached || at > total) break;
            data = data[..(int)Math.Min(data.Length, total - at)];
            data.CopyTo(joined.AsSpan((int)at));
            reached = Math.Max(reached, at + data.Length);
        }
        if (reached < total)
        {
            problems.Add(ProblemKind.Missing, "extended xmp", "lacks some of its pieces.");
            return null;
        }
        return joined;
    }

    static byte[] Checked(byte[] joined, string name, ProblemList problems)
    {
        if (!Convert.ToHexString(Digest.Of(joined)).Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
            problems.Add(ProblemKind.ChecksumDiffers, "extended xmp", "is not what its name was made of.");
        return joined;
    }
}
