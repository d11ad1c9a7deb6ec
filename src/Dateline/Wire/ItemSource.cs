using System.IO.Compression;
using Dateline.Kernel;

namespace Dateline.Wire;

/// <summary>
/// Where items and their pictures are read from: a file, a folder or a zip. Names are only compared, never used to write:
/// whatever a zip calls its files, nothing of it lands on the disk. Hidden files are passed over.
/// </summary>
public sealed class ItemSource : IDisposable
{
    /// <summary>More files than this are refused.</summary>
    public const int MaxFiles = 100_000;

    /// <summary>What a zip may hold when unpacked.</summary>
    public const long MaxUnpacked = 4L * 1024 * 1024 * 1024;

    readonly ZipArchive? zip;
    readonly Dictionary<string, Func<Stream>> files = new(StringComparer.Ordinal);
    readonly FileNames names = new();
    readonly List<RefusedFile> refused = [];

    ItemSource(ZipArchive? zip = null) => this.zip = zip;

    /// <summary>The items' names, in order.</summary>
    public IReadOnlyList<string> Items { get; private set; } = [];

    /// <summary>Files that are neither item nor picture and must not pass in silence.</summary>
    public IReadOnlyList<RefusedFile> Refused => refused;

    /// <param name="path">A file, a folder or a zip.</param>
    /// <param name="isItem">Which of a folder's JSON files are items; all of them unless it says otherwise.</param>
    /// <exception cref="RefusedException">There is nothing readable at the path.</exception>
    public static ItemSource Open(string path, Func<string, bool>? isItem = null)
    {
        if (Directory.Exists(path)) return OfFolder(path, isItem ?? (_ => true));
        if (!File.Exists(path)) throw new RefusedException($"There is no file or folder '{path}'.");
        return IsZip(path) ? OfZip(path) : OfFile(path);
    }

    public Stream OpenItem(string name) => files[name]();

    /// <summary>The picture that an item's address or path names, as <see cref="FileNames"/> finds it; null when it is not here.</summary>
    public Stream? OpenPicture(string item, string href) => names.Find(item, href) is { } name ? files[name]() : null;

    public void Dispose() => zip?.Dispose();

    static bool IsZip(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[4];
        return file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4
            && (start.SequenceEqual("PK\x03\x04"u8) || start.SequenceEqual("PK\x05\x06"u8));   // the second is an empty one
    }

    static ItemSource OfFile(string path)
    {
        var source = new ItemSource();
        source.AddFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var name = Path.GetFileName(path);
        source.files[name] = () => File.OpenRead(path);
        source.Items = [name];
        return source;
    }

    static ItemSource OfFolder(string folder, Func<string, bool> isItem)
    {
        var source = new ItemSource();
        if (!source.AddFolder(folder)) source.refused.Add(new(folder, $"A folder may hold {MaxFiles} files; those beyond were not looked at."));
        source.FindItems(isItem);
        return source;
    }

    static ItemSource OfZip(string path)
    {
        ItemSource? source = null;
        try
        {
            source = new ItemSource(ZipFile.OpenRead(path));
            source.AddEntries(source.zip!);
            source.FindItems(_ => true);
            return source;
        }
        catch (Exception e) when (e is InvalidDataException or RefusedException)
        {
            source?.Dispose();
            throw e as RefusedException ?? new RefusedException("The zip is broken.");
        }
    }

    void AddEntries(ZipArchive archive)
    {
        if (archive.Entries.Count > MaxFiles) throw new RefusedException($"A zip may hold {MaxFiles} files, not {archive.Entries.Count}.");
        var room = MaxUnpacked;
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            // A negative length is one beyond all numbers.
            if (entry.Length < 0 || (room -= entry.Length) < 0) throw new RefusedException($"The zip is too large when unpacked: at most {MaxUnpacked / 1024 / 1024 / 1024} GB are taken.");
            var name = entry.FullName.Replace('\\', '/');
            if (Path.IsPathRooted(name) || name.Split('/').Contains("..")) refused.Add(new(entry.FullName, "A file of a zip must lie inside it."));
            else if (!Add(name, () => new DeclaredLength(entry.Open(), entry.Length))) refused.Add(new(entry.FullName, "The zip has two files of this name; the first was taken."));
        }
    }

    /// <returns>Whether all files were looked at.</returns>
    bool AddFolder(string folder)
    {
        var found = Directory.EnumerateFiles(folder, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System,
            MaxRecursionDepth = 16,
        }).Take(MaxFiles + 1).ToList();
        foreach (var file in found.Take(MaxFiles)) Add(Path.GetRelativePath(folder, file), () => File.OpenRead(file));
        return found.Count <= MaxFiles;
    }

    bool Add(string name, Func<Stream> open)
    {
        if (FileNames.IsHidden(name)) return true;
        if (!files.TryAdd(name, open)) return false;
        names.Add(name);
        return true;
    }

    void FindItems(Func<string, bool> isItem)
    {
        Items = [.. files.Keys.Where(name => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && isItem(name)).Order(StringComparer.Ordinal)];
        refused.AddRange(files.Keys.Where(name => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)).Select(name => new RefusedFile(name, "A zip inside is not opened.")));
    }

    /// <summary>Ends where the zip's directory says the file ends: a bomb that lies about its length is cut, not unpacked.</summary>
    sealed class DeclaredLength(Stream inner, long left) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, (int)Math.Min(count, left));
            left -= read;
            return read;
        }

        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>A file that was not taken, and why.</summary>
public sealed record RefusedFile(string Name, string Reason);
