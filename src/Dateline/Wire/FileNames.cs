namespace Dateline.Wire;

/// <summary>
/// Finds the file that an item means. Beside the item first, so that two folders may both have a <c>photo.jpg</c>;
/// elsewhere by its file name alone only when just one file is called so: a wrong picture is worse than none.
/// </summary>
sealed class FileNames
{
    readonly Dictionary<string, List<string>> paths = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string path)
    {
        var name = Composed(NameOf(path));
        if (!paths.TryGetValue(name, out var same)) paths.Add(name, same = []);
        same.Add(path);
    }

    /// <param name="item">The path of the item's own file.</param>
    /// <param name="href">A path, a file name, or an address whose last part is one.</param>
    public string? Find(string item, string href) => Meant(href).Select(path => FindPath(FolderOf(item), path)).FirstOrDefault(found => found is not null);

    /// <summary>Whether it is a file that its system hides: <c>.DS_Store</c>, <c>__MACOSX/._item.json</c>.</summary>
    public static bool IsHidden(string path) => path.Split('/').Any(part => part is ['.', not '.', ..] or "__MACOSX");

    string? FindPath(string folder, string path)
    {
        if (NameOf(path) is not { Length: > 0 } name || !paths.TryGetValue(name, out var same)) return null;
        return Called(Whole(folder + path)) ?? Called(Whole(path)) ?? same.Find(other => FolderOf(other) == folder) ?? (same is [var only] ? only : null);

        string? Called(string wanted) => same.Find(other => Composed(other) == wanted) ?? same.Find(other => Composed(other).Equals(wanted, StringComparison.OrdinalIgnoreCase));
    }

    // As it is written, and as an address, where a blank is %20 and '?' begins something else.
    static IEnumerable<string> Meant(string href)
    {
        if (Uri.TryCreate(href, UriKind.Absolute, out var address) && !address.IsFile)
            return [Composed(Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/'))];
        var path = href.Replace('\\', '/').TrimStart('/');
        return [Composed(path), Composed(Uri.UnescapeDataString(path.Split('?', '#')[0]))];
    }

    static string Whole(string path)
    {
        List<string> parts = [];
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "." or "..")) parts.Add(part);
        }
        return string.Join('/', parts);
    }

    // One system writes é as one character, another as two. What is no text has no composed form.
    static string Composed(string name) => name.Any(c => char.IsSurrogate(c) || c >= '\uFFFE') ? name : name.Normalize();

    static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}
