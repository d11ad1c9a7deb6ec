namespace Dateline.Platform.Files;

/// <summary>The files of the mediabank, by the SHA-256 of the original: <c>media/ab/abcd…/original</c> and its renditions.</summary>
public sealed class MediaFiles(string dataFolder)
{
    readonly string root = Path.Combine(Path.GetFullPath(dataFolder), "media");

    public string Original(string sha256) => Path.Combine(Folder(sha256), "original");

    public string Rendition(string sha256, int width, string format) => Path.Combine(Folder(sha256), $"{width}.{format}");

    /// <summary>Puts a file in its place whole or not at all: a crash leaves no half of it under its name.</summary>
    public static async Task Put(string path, Func<string, Task> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.CreateVersion7():N}.part";
        try
        {
            await write(unfinished);
            using (var file = File.OpenHandle(unfinished, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(file);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    string Folder(string sha256) => Path.Combine(root, sha256[..2], sha256);
}
