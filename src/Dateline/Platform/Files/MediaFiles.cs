namespace Dateline.Platform.Files;

/// <summary>The files of the mediabank, by the SHA-256 of the original: <c>media/ab/abcd…/original</c>, its renditions, and those of its crops in folders called by their keys.</summary>
public sealed class MediaFiles(string dataFolder)
{
    const string Unfinished = ".part";

    readonly string root = Path.Combine(Path.GetFullPath(dataFolder), "media");

    public string Original(string sha256) => Path.Combine(Folder(sha256), "original");

    /// <param name="crop">Its key; null for the whole picture.</param>
    public string Rendition(string sha256, int width, string format, string? crop = null) => Path.Combine(Folder(sha256), crop ?? "", $"{width}.{format}");

    /// <summary>Puts a file in its place whole or not at all: a crash leaves no half of it under its name, and what was put stays.</summary>
    public static Task Put(string path, Func<string, Task> write) => Put([path], async unfinished =>
    {
        await write(unfinished[0]);
        return true;
    });

    /// <summary>Puts files in their places when all of them are written, each whole or not at all.</summary>
    /// <param name="write">Is given a place for each to be written to, and says whether they shall be put.</param>
    public static async Task Put(IReadOnlyList<string> paths, Func<IReadOnlyList<string>, Task<bool>> write)
    {
        var folders = paths.Select(path => Path.GetDirectoryName(path)!).Distinct().ToList();
        foreach (var folder in folders) FlushedFolder.Make(folder);
        List<string> unfinished = [.. paths.Select(path => $"{path}.{Guid.CreateVersion7():N}{Unfinished}")];
        try
        {
            if (!await write(unfinished)) return;
            foreach (var part in unfinished)
                using (var file = File.OpenHandle(part, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(file);
            foreach (var (part, path) in unfinished.Zip(paths)) File.Move(part, path, overwrite: true);
            foreach (var folder in folders) FlushedFolder.Flush(folder);
        }
        finally
        {
            foreach (var part in unfinished) File.Delete(part);
        }
    }

    public static bool IsUnfinished(string path) => path.EndsWith(Unfinished, StringComparison.Ordinal);

    /// <summary>Deletes a picture with all its renditions.</summary>
    public void Delete(string sha256)
    {
        if (Directory.Exists(Folder(sha256))) Directory.Delete(Folder(sha256), recursive: true);
    }

    /// <summary>Deletes what killed processes left unfinished. A day old, nobody is writing it any more.</summary>
    public void SweepUnfinished()
    {
        if (!Directory.Exists(root)) return;
        var yesterday = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1);   // the disk's clock, not the house's
        foreach (var file in Directory.EnumerateFiles(root, "*" + Unfinished, SearchOption.AllDirectories))
            if (File.GetLastWriteTimeUtc(file) < yesterday) File.Delete(file);
    }

    string Folder(string sha256) => Path.Combine(root, sha256[..2], sha256);
}
