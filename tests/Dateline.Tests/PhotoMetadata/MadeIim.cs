using static Dateline.Tests.PhotoMetadata.MadeBytes;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>A block of IIM datasets.</summary>
static class MadeIim
{
    public static readonly byte[] IsUtf8 = Dataset(1, 90, [0x1B, (byte)'%', (byte)'G']);

    public static byte[] Dataset(byte record, byte number, byte[] value) => Join([0x1C, record, number], Big((uint)value.Length, 2), value);

    /// <summary>Record 2 in UTF-8, and says so.</summary>
    public static byte[] Block(params (byte Number, string Value)[] datasets) => Join([IsUtf8, .. datasets.Select(dataset => Dataset(2, dataset.Number, Utf8(dataset.Value)))]);

    /// <summary>An image resource of Photoshop.</summary>
    public static byte[] Resource(ushort id, byte[] data) => Join(Latin("8BIM"), Big(id, 2), [0, 0], Big((uint)data.Length, 4), data, data.Length % 2 == 1 ? [0] : []);
}
