using System.Text;

namespace Dateline.PhotoMetadata.Exif;

/// <summary>Asks the tags of a file by their meaning.</summary>
sealed class ExifValues(IReadOnlyList<ExifTag> tags)
{
    public ExifTag? Find(int id, params ReadOnlySpan<ExifDirectory> directories)
    {
        foreach (var directory in directories)
            foreach (var tag in tags)
                if (tag.Id == id && tag.Directory == directory) return tag;
        return null;
    }

    /// <summary>A text of the picture, wherever of the two places it was put.</summary>
    public string? Text(int id) => Find(id, ExifDirectory.Image, ExifDirectory.Exif) is { } tag ? tag.Text ?? Undefined(tag) : null;

    public int? Number(int id) => Find(id, ExifDirectory.Image, ExifDirectory.Exif)?.Numbers is [var first, ..] && first is >= 0 and <= int.MaxValue ? (int)first : null;

    /// <summary>The photographer's and, after a zero, the editor's notice: one under the other.</summary>
    public string? Copyright
    {
        get
        {
            if (Find(ExifNames.Copyright, ExifDirectory.Image, ExifDirectory.Exif) is not { Type: ExifType.Text or ExifType.Undefined or ExifType.Unsigned8 } tag) return null;
            var parts = Texts.Decode(tag.Bytes.Span).Split('\0');
            return string.Join('\n', parts.Take(2).Select(part => part.TrimEnd(' ')).Where((part, index) => index == 0 || part.Length > 0));
        }
    }

    /// <summary>Words that Windows keeps, in UTF-16 with semicolons between.</summary>
    public IReadOnlyList<string> XpKeywords =>
        Find(ExifNames.XpKeywords, ExifDirectory.Image) is { } tag ? Encoding.Unicode.GetString(tag.Bytes.Span).TrimEnd('\0').Split(';') : [];

    static string? Undefined(ExifTag tag) =>
        tag.Type is ExifType.Undefined or ExifType.Unsigned8 ? Texts.Decode(tag.Bytes.Span).TrimEnd('\0') : null;
}
