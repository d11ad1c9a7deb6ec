using System.Globalization;
using System.Security.Cryptography;
using Dateline.Platform.Files;

namespace Dateline.Mediabank;

/// <summary>
/// The keys by which addresses of renditions are signed: <c>keys/renditions/1.key</c>, <c>2.key</c> … in the data folder, which nodes share.
/// The newest signs; older ones are believed until their file is deleted.
/// </summary>
public sealed class RenditionKeys(string dataFolder)
{
    const int Length = 32;

    readonly string folder = Path.Combine(Path.GetFullPath(dataFolder), "keys", "renditions");
    readonly Lock reading = new();
    (DateTime Changed, SortedList<int, byte[]> Keys) read;

    /// <summary>The key that signs now; made when there is none.</summary>
    public (int Id, byte[] Key) Newest()
    {
        var keys = Current();
        if (keys.Count == 0) keys = Made(1);
        return (keys.Keys[^1], keys.Values[^1]);
    }

    /// <returns>Null for one that never was, or is believed no longer.</returns>
    public byte[]? Find(int id) => Current().GetValueOrDefault(id);

    /// <summary>Makes a new one, which signs from now on.</summary>
    /// <returns>Its number.</returns>
    public int Renew()
    {
        var next = Newest().Id + 1;
        Made(next);
        return next;
    }

    SortedList<int, byte[]> Made(int id)
    {
        FlushedFolder.Make(folder);
        var path = Path.Combine(folder, $"{id.ToString(CultureInfo.InvariantCulture)}.key");
        var unfinished = $"{path}.{Guid.CreateVersion7():N}";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(unfinished, options))
            {
                file.Write(RandomNumberGenerator.GetBytes(Length));
                file.Flush(flushToDisk: true);
            }
            if (!File.Exists(path)) File.Move(unfinished, path, overwrite: false);
            FlushedFolder.Flush(folder);
        }
        catch (IOException) when (File.Exists(path))
        {
            // another node was quicker, and its key is as good
        }
        finally
        {
            File.Delete(unfinished);
        }
        lock (reading) return (read = Read()).Keys;
    }

    SortedList<int, byte[]> Current()
    {
        lock (reading)
        {
            if (read.Keys is null || Directory.GetLastWriteTimeUtc(folder) != read.Changed) read = Read();
            return read.Keys;
        }
    }

    (DateTime Changed, SortedList<int, byte[]> Keys) Read()
    {
        var changed = Directory.GetLastWriteTimeUtc(folder);   // before reading: what comes in between is read the next time
        SortedList<int, byte[]> keys = [];
        if (Directory.Exists(folder))
            foreach (var file in Directory.EnumerateFiles(folder, "*.key"))
                if (int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && File.ReadAllBytes(file) is { Length: Length } key)
                    keys[id] = key;
        return (changed, keys);
    }
}
