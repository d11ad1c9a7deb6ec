using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>Bytes put together for a test.</summary>
static class MadeBytes
{
    public static byte[] Join(params ReadOnlySpan<byte[]> parts)
    {
        var joined = new List<byte>();
        foreach (var part in parts) joined.AddRange(part);
        return [.. joined];
    }

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Big(uint number, int size)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes[(4 - size)..];
    }

    public static byte[] Little(uint number, int size) => [.. Big(number, size).Reverse()];

#pragma warning disable CA5351 // the formats' own
    public static byte[] Digest(byte[] bytes) => MD5.HashData(bytes);
#pragma warning restore CA5351
}
