namespace Dateline.PhotoMetadata.Containers;

/// <summary>A piece of an item.</summary>
/// <param name="Method">0: in the file; 1: in the box of the descriptions; 2: in another item.</param>
/// <param name="At">Where it begins there.</param>
/// <param name="Length">Bytes; 0 for all that follows.</param>
readonly record struct HeifExtent(int Method, long At, long Length);

/// <summary>Reads which item stands where, and which properties it has (ISO 14496-12, 8.11.3 and ISO 23008-12, 9.3).</summary>
static class HeifPlaces
{
    public static Dictionary<uint, List<HeifExtent>> Read(byte[]? box, ProblemList problems)
    {
        var places = new Dictionary<uint, List<HeifExtent>>();
        if (box is null) return places;
        var reader = new BigEndianBytes(box);
        var version = reader.Byte();
        reader.Number(3);
        var sizes = reader.Short();
        var (offsetSize, lengthSize, baseSize, indexSize) = (sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15, version is 1 or 2 ? sizes & 15 : 0);
        var count = version < 2 ? (uint)reader.Short() : reader.Int();
        var extents = 0;
        for (var item = 0; item < count && !reader.IsOver; item++)
        {
            var id = version < 2 ? (uint)reader.Short() : reader.Int();
            var method = version is 1 or 2 ? reader.Short() & 15 : 0;
            reader.Short();
            var start = Number(ref reader, baseSize);
            var list = new List<HeifExtent>();
            for (var left = reader.Short(); left > 0 && !reader.IsOver; left--)
            {
                if (extents++ > PhotoLimits.Boxes)
                {
                    problems.TooLarge("heif extents", PhotoLimits.Boxes);
                    return places;
                }
                Number(ref reader, indexSize);
                var at = Number(ref reader, offsetSize);
                list.Add(new HeifExtent(method, start > long.MaxValue - at ? long.MaxValue : start + at, Number(ref reader, lengthSize)));
            }
            if (!reader.IsOver) places.TryAdd(id, list);
        }
        if (reader.IsOver) problems.Truncated("heif iloc");
        return places;
    }

    /// <summary>The numbers of an item's properties, from 1.</summary>
    public static List<int> PropertiesOf(uint shown, byte[]? box)
    {
        var numbers = new List<int>();
        var reader = new BigEndianBytes(box);
        var (version, flags) = (reader.Byte(), (int)reader.Number(3));
        for (var left = reader.Int(); left > 0 && !reader.IsOver; left--)
        {
            var id = version < 1 ? (uint)reader.Short() : reader.Int();
            for (var some = reader.Byte(); some > 0 && !reader.IsOver; some--)
            {
                var number = (flags & 1) == 1 ? reader.Short() & 0x7FFF : reader.Byte() & 0x7F;
                if (id == shown) numbers.Add(number);
            }
        }
        return numbers;
    }

    static long Number(ref BigEndianBytes reader, int size)
    {
        var number = reader.Number(Math.Min(size, 8));
        return number > long.MaxValue ? long.MaxValue : (long)number;
    }
}
