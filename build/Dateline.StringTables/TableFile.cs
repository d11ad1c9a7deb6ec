namespace Dateline.Build;

/// <summary>A file as the compiler hands it over. Equal when nothing changed, so that nothing is made anew.</summary>
sealed class TableFile(string path, string text) : IEquatable<TableFile>
{
    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The name of the folder in Strings where it stands; empty for Strings itself.</summary>
    public string Folder { get; } = FolderOf(path) ?? "";

    public string Name => NameIn(Folder, Language);

    public string Language => System.IO.Path.GetFileNameWithoutExtension(Path);

    public static bool IsTable(string path) => System.IO.Path.GetExtension(path) == ".json" && FolderOf(path) is not null;

    public static string NameIn(string folder, string language) => folder.Length == 0 ? $"{language}.json" : $"{folder}/{language}.json";

    public bool Equals(TableFile? other) => other is not null && other.Path == Path && other.Text == Text;

    public override bool Equals(object? obj) => Equals(obj as TableFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    static string? FolderOf(string path)
    {
        var folder = System.IO.Path.GetDirectoryName(path);
        if (System.IO.Path.GetFileName(folder) == "Strings")
            return "";
        return System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(folder)) == "Strings" ? System.IO.Path.GetFileName(folder) : null;
    }
}
