using System.IO.Compression;
using Dateline.Kernel;

namespace Dateline.Wire;

/// <summary>
/// Where items and their pictures are read from: a file, a folder or a zip. Names are only compared, never used to write:
/// whatever a zip calls its files, nothing of it lands on the disk.
/// </summary>
public sealed class ItemSource : IDisposable
{
    /// <summary>More files than this are refused.</summary>
    public const int MaxFiles = 100_000;

    /// <summary>What a zip may hold when unpacked.</summary>
    public const long MaxUnpacked = 4L * 1024 * 1024 * 1024;

    static readonly string[] PictureEndings = [".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".avif"];

    readonly ZipArchive? zip;
    readonly Dictionary<string, Func<Stream>> files = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, string> byName = new(StringComparer.OrdinalIgnoreCase);
    readonly List<string> refused = [];

    ItemSource(ZipArchive? zip = null) => this.zip = zip;

    /// <summary>The items' names, in order.</summary>
    public IReadOnlyList<string> Items { get; private set; } = [];

    /// <summary>Files that are neither item nor picture and must not pass in silence.</summary>
    public IReadOnlyList<string> Refused => refused;

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

    /// <summary>The picture that an address or path names: by its path, else by its file name; null when it is not here.</summary>
    public Stream? OpenPicture(string href)
    {
        var path = Uri.TryCreate(href, UriKind.Absolute, out var uri) ? Uri.UnescapeDataString(uri.AbsolutePath) : href.Split('?', '#')[0];
        path = path.Replace('\\', '/').TrimStart('/', '.');
        if (files.TryGetValue(path, out var open)) return open();
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.Length > 0 && byName.TryGetValue(name, out var found) ? files[found]() : null;
    }

    public void Dispose() => zip?.Dispose();

    static bool IsZip(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[4];
        return file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("PK\x03\x04"u8);
    }

    static ItemSource OfFile(string path)
    {
        var source = new ItemSource();
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (var beside in Enumerate(folder).Where(IsPicture)) source.Add(Path.GetRelativePath(folder, beside), () => File.OpenRead(beside));
        var name = Path.GetFileName(path);
        source.files[name] = () => File.OpenRead(path);
        source.Items = [name];
        return source;
    }

    static ItemSource OfFolder(string folder, Func<string, bool> isItem)
    {
        var source = new ItemSource();
        foreach (var file in Enumerate(folder)) source.Add(Path.GetRelativePath(folder, file), () => File.OpenRead(file));
        source.FindItems();
        source.Items = [.. source.Items.Where(isItem)];
        return source;
    }

    static ItemSource OfZip(string path)
    {
        ZipArchive zip;
        try
        {
            zip = ZipFile.OpenRead(path);
        }
        catch (InvalidDataException)
        {
            throw new RefusedException("The zip is broken.");
        }
        var source = new ItemSource(zip);
        if (zip.Entries.Count > MaxFiles) throw new RefusedException($"A zip may hold {MaxFiles} files, not {zip.Entries.Count}.");
        if (zip.Entries.Sum(entry => Math.Max(0, entry.Length)) > MaxUnpacked) throw new RefusedException("The zip is too large when unpacked.");
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            if (entry.FullName.Replace('\\', '/').Split('/').Contains("..") || Path.IsPathRooted(entry.FullName))
                source.refused.Add($"{entry.FullName}: a file of a zip must lie inside it.");
            else source.Add(entry.FullName, () => new DeclaredLength(entry.Open(), entry.Length));
        }
        source.FindItems();
        return source;
    }

    static IEnumerable<string> Enumerate(string folder) => Directory.EnumerateFiles(folder, "*", new EnumerationOptions
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System,
        MaxRecursionDepth = 16,
    }).Take(MaxFiles);

    void Add(string name, Func<Stream> open)
    {
        name = name.Replace('\\', '/');
        files[name] = open;
        byName.TryAdd(name[(name.LastIndexOf('/') + 1)..], name);
    }

    void FindItems()
    {
        Items = [.. files.Keys.Where(name => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
        refused.AddRange(files.Keys.Where(name => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)).Select(name => $"{name}: a zip inside is not opened."));
    }

    static bool IsPicture(string name) => PictureEndings.Contains(Path.GetExtension(name).ToLowerInvariant());

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
