using System.Buffers.Binary;
using System.Text;

namespace Dateline.PhotoMetadata.Iim;

/// <summary>Reads the blocks of a file into datasets.</summary>
sealed class IimReader(ProblemList problems)
{
    const byte TagMarker = 0x1C;
    const int CharacterSet = 90;

    readonly List<IimDataset> datasets = [];

    public static IReadOnlyList<IimDataset> Read(IReadOnlyList<byte[]> blocks, ProblemList problems)
    {
        var reader = new IimReader(problems);
        foreach (var (index, block) in blocks.Index()) reader.ReadBlock(Upright(block), index);
        return reader.datasets;
    }

    // TIFF may have it as a row of numbers, turned round on the way.
    static byte[] Upright(byte[] block)
    {
        if (block.Length < 4 || block[0] == TagMarker || block[3] != TagMarker) return block;
        var turned = new byte[(block.Length + 3) / 4 * 4];
        block.CopyTo(turned, 0);
        for (var at = 0; at < turned.Length; at += 4) turned.AsSpan(at, 4).Reverse();
        return turned;
    }

    void ReadBlock(byte[] block, int index)
    {
        var found = Split(block);
        var sequence = found.Where(dataset => dataset is (1, CharacterSet, _)).Select(dataset => dataset.Bytes).FirstOrDefault();
        var named = IimCharset.Named(sequence.Span);
        if (!sequence.IsEmpty && named is null && !IimCharset.IsUtf8(sequence.Span) && sequence.Span is [0x1B, (byte)'%', ..])
            problems.Add(ProblemKind.Unsupported, "iim 1:90", "names a character set that is not known.");
        foreach (var (record, number, bytes) in found) datasets.Add(new IimDataset(record, number, bytes, Decode(record, number, bytes.Span, named, IimCharset.IsUtf8(sequence.Span)), index));
    }

    List<(int Record, int Number, ReadOnlyMemory<byte> Bytes)> Split(byte[] block)
    {
        var found = new List<(int, int, ReadOnlyMemory<byte>)>();
        var at = 0;
        while (at + 5 <= block.Length)
        {
            if (block[at] != TagMarker)
            {
                // Some pad with zeros.
                if (block.AsSpan(at).ContainsAnyExcept((byte)0)) problems.Add(ProblemKind.Malformed, "iim", "has bytes that are no dataset.");
                return found;
            }
            var (record, number) = (block[at + 1], block[at + 2]);
            long length = BinaryPrimitives.ReadUInt16BigEndian(block.AsSpan(at + 3));
            at += 5;
            if ((length & 0x8000) != 0)
            {
                var size = (int)(length & 0x7FFF);
                if (size > 4 || at + size > block.Length)
                {
                    problems.Truncated($"iim {record}:{number:D2}");
                    return found;
                }
                length = 0;
                for (; size > 0; size--) length = length << 8 | block[at++];
            }
            if (length > block.Length - at)
            {
                problems.Truncated($"iim {record}:{number:D2}");
                return found;
            }
            if (datasets.Count + found.Count >= PhotoLimits.IimDatasets)
            {
                problems.TooLarge("iim datasets", PhotoLimits.IimDatasets);
                return found;
            }
            if (length <= PhotoLimits.IimDatasetBytes) found.Add((record, number, block.AsMemory(at, (int)length)));
            else problems.TooLarge($"iim {record}:{number:D2}", PhotoLimits.IimDatasetBytes);
            at += (int)length;
        }
        return found;
    }

    string Decode(int record, int number, ReadOnlySpan<byte> bytes, Encoding? named, bool isUtf8)
    {
        if (record == 1 && number == CharacterSet) return Texts.Decode(bytes);
        // Photoshop's thumbnails and the like are no text.
        if (bytes.Length > 2 * 32_000 && bytes.Contains((byte)0)) return "";
        bytes = bytes.TrimEnd((byte)0);
        if (named is not null) return named.GetString(bytes);
        if (isUtf8 && record is > 1 and < 7 && Texts.Utf8(bytes) is null && !IsCut(bytes)) problems.Add(ProblemKind.BadCharacters, $"iim {record}:{number:D2}", "is not the UTF-8 that its block claims.");
        return IsCut(bytes) ? Texts.Utf8(WithoutCut(bytes))! : Texts.Decode(bytes);
    }

    // A limit in bytes may have cut the last letter in two.
    static bool IsCut(ReadOnlySpan<byte> bytes) => Texts.Utf8(bytes) is null && WithoutCut(bytes) is var rest && rest.Length < bytes.Length && !System.Text.Ascii.IsValid(rest) && Texts.Utf8(rest) is not null;

    static ReadOnlySpan<byte> WithoutCut(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.Length;
        while (end > 0 && bytes.Length - end < 3 && (bytes[end - 1] & 0xC0) == 0x80) end--;
        return end > 0 && bytes[end - 1] >= 0xC0 ? bytes[..(end - 1)] : bytes;
    }
}
