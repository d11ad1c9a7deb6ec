using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dateline.Platform.Imaging;

/// <summary>Messages between the house and a worker: four bytes of length, little end first, and that much JSON.</summary>
static class Frames
{
    /// <summary>Longer ones are not read, whatever they say of themselves.</summary>
    public const int Longest = 1024 * 1024;

    public static async Task Write<T>(Stream stream, T message, JsonTypeInfo<T> type)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message, type);
        if (body.Length > Longest) throw new InvalidDataException("The message is too long.");
        var frame = new byte[4 + body.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, body.Length);
        body.CopyTo(frame, 4);
        await stream.WriteAsync(frame);
        await stream.FlushAsync();
    }

    /// <returns>Null at the end of the stream.</returns>
    /// <exception cref="InvalidDataException">What came is no message.</exception>
    public static async Task<T?> Read<T>(Stream stream, JsonTypeInfo<T> type) where T : class
    {
        var length = new byte[4];
        if (await stream.ReadAtLeastAsync(length, 4, throwOnEndOfStream: false) < 4) return null;
        if (BinaryPrimitives.ReadInt32LittleEndian(length) is not (> 0 and <= Longest) and var wrong) throw new InvalidDataException($"A message of {wrong} bytes.");
        var body = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        if (await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false) < body.Length) return null;
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw new InvalidDataException("An empty message.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("No message of this protocol.", e);
        }
    }
}
