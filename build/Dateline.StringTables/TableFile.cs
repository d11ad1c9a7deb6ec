namespace Dateline.Build;

/// <summary>A file as the compiler hands it over. Equal when nothing changed, so that nothing is made anew.</summary>
sealed class TableFile(string path, string text) : IEquatable<TableFile>
{
    public string Path { get; } = path;

    public string Text { get; } = text;

    public string Name => System.IO.Path.GetFileName(Path);

    public string Language => System.IO.Path.GetFileNameWithoutExtension(Path);

    public bool Equals(TableFile? other) => other is not null && other.Path == Path && other.Text == Text;

    public override bool Equals(object? obj) => Equals(obj as TableFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
