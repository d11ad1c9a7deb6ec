using System.IO.Compression;

namespace Dateline.PhotoMetadata.Containers;

/// <summary>Unpacks what PNG packs, and never more than it may become.</summary>
static class Zlib
{
    public static byte[]? Unpack(ReadOnlyMemory<byte> packed, int limit, string where, Findings found)
    {
        limit = found.RoomToUnpack(limit);
        if (limit <= 0)
        {
            found.Problems.TooLarge(where, PhotoLimits.UnpackedBytes);
            return null;
        }
        var unpacked = new MemoryStream();
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
            var some = new byte[8192];
            for (int count; (count = zlib.Read(some)) > 0;)
            {
                if (unpacked.Length + count > limit)
                {
                    found.Problems.TooLarge(where, limit);
                    return null;
                }
                unpacked.Write(some, 0, count);
            }
            return unpacked.ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or IOException)   // the second for a dictionary that nobody has
        {
            found.Problems.Add(ProblemKind.Malformed, where, "cannot be unpacked.");
            return null;
        }
        finally
        {
            found.HasUnpacked((int)unpacked.Length);
        }
    }
}
