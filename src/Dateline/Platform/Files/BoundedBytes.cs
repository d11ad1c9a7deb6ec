namespace Dateline.Platform.Files;

public static class BoundedBytes
{
    /// <summary>Reads at most so many bytes: whoever finds that many knows that there was too much.</summary>
    public static byte[] Read(Stream stream, long most)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; memory.Length < most && (count = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most - memory.Length))) > 0;)
            memory.Write(buffer, 0, count);
        return memory.ToArray();
    }
}
