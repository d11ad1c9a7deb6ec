namespace Dateline.Platform.Files;

/// <summary>The files of the mediabank, by the SHA-256 of the original: <c>media/ab/abcd…/original</c> and its renditions.</summary>
public sealed class MediaFiles(string dataFolder)
{
    const string Unfinished = ".part";

    readonly string root = Path.Combine(Path.GetFullPath(dataFolder), "media");

    public string Original(string sha256) => Path.Combine(Folder(sha256), "original");

    public string Rendition(string sha256, int width, string format) => Path.Combine(Folder(sha256), $"{width}.{format}");

    /// <summary>Puts a file in its place whole or not at all: a crash leaves no half of it under its name, and what was put stays.</summary>
    public static async Task Put(string path, Func<string, Task> write)
    {
        var folder = Path.GetDirectoryName(path)!;
        FlushedFolder.Make(folder);
        var unfinished = $"{path}.{Guid.CreateVersion7():N}{Unfinished}";
        try
        {
            await write(unfinished);
            using (var file = File.OpenHandle(unfinished, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(file);
            File.Move(unfinished, path, overwrite: true);
            FlushedFolder.Flush(folder);
        }
        finally
        {
            File.Delete(unfinished);
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
