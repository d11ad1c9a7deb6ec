using System.Numerics;
using Dateline.Kernel.Text;

namespace Dateline.Kernel.Body;

/// <summary>
/// The words of a block as a set of 512 bits, so that each block of a long body can be compared with each of another. Words may share a
/// bit, and what they share by chance is taken off.
/// </summary>
sealed class BlockSketch
{
    const int Bits = 512;

    readonly ulong[] bits = new ulong[Bits / 64];
    readonly Type type;
    readonly object? name;
    int count;

    BlockSketch(Block block) => (type, name) = (block.GetType(), NameOf(block));

    internal static BlockSketch Of(Block block)
    {
        var sketch = new BlockSketch(block);
        foreach (var text in BlockTexts.Of(block)) sketch.Add(text);
        foreach (var part in sketch.bits) sketch.count += BitOperations.PopCount(part);
        return sketch;
    }

    /// <summary>How alike two blocks are, from 0, not at all, to 1: the share of common words, or for what has a name of its own, whether it is the same.</summary>
    internal double Share(BlockSketch other)
    {
        if (type != other.type) return 0;
        if (name is not null) return name.Equals(other.name) ? 1 : 0;
        if (count + other.count == 0) return 1;
        var common = Common(bits, other.bits);
        var chance = (double)count * other.count / Bits;
        return Math.Max(0, 2 * (common - chance) / (count + other.count - 2 * chance));
    }

    // Four million times for two long bodies: eight steps without a check between.
    static int Common(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        if (one.Length < Bits / 64 || other.Length < Bits / 64) return 0;
        return BitOperations.PopCount(one[0] & other[0]) + BitOperations.PopCount(one[1] & other[1])
            + BitOperations.PopCount(one[2] & other[2]) + BitOperations.PopCount(one[3] & other[3])
            + BitOperations.PopCount(one[4] & other[4]) + BitOperations.PopCount(one[5] & other[5])
            + BitOperations.PopCount(one[6] & other[6]) + BitOperations.PopCount(one[7] & other[7]);
    }

    static object? NameOf(Block block) => block switch
    {
        Picture picture => picture.Use.Asset,
        Related => block,
        Embed embed => embed.Address,
        DocumentLink document => (object?)document.Address ?? document.Asset,
        _ => null,
    };

    void Add(string text)
    {
        var segments = new TextSegments(text);
        while (segments.MoveNext())
        {
            if (segments.Kind == SegmentKind.Gap) continue;
            var bit = Hash(segments.Current) % Bits;
            bits[bit / 64] |= 1UL << (int)(bit % 64);
        }
    }

    // FNV-1a: string's own is another one in each process, and the same two bodies must look the same tomorrow.
    static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word) hash = (hash ^ c) * 16777619;
        return hash ^ hash >> 15;
    }
}
