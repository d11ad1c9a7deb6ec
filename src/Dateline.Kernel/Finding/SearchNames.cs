using System.Collections.Frozen;

namespace Dateline.Kernel.Finding;

/// <summary>How what can be asked for is written: in small letters, with hyphens where the code has a capital; others are understood too.</summary>
static class SearchNames
{
    internal static readonly Names<SearchField> Fields = new([SearchField.Any],
        ("byline", SearchField.By), ("photographer", SearchField.By), ("creator", SearchField.By), ("description", SearchField.Caption), ("suppliersreference", SearchField.Reference),
        ("specialinstructions", SearchField.Instructions), ("organisation", SearchField.Organization), ("reportage", SearchField.Photoshoot));

    internal static readonly Names<PictureState> States = new([]);

    internal static readonly Names<PictureTrait> Traits = new([PictureTrait.Field]);

    internal static readonly Names<UsageField> Usages = new([]);

    internal static readonly Names<PictureDate> Dates = new([PictureDate.UsageAdded, PictureDate.UsageRemoved], ("date", PictureDate.Added), ("uploaded", PictureDate.Added));

    internal static readonly Names<PictureDate> UsageDates = new(Enum.GetValues<PictureDate>(), ("added", PictureDate.UsageAdded), ("removed", PictureDate.UsageRemoved));

    /// <summary>Media types by what a file's name ends with.</summary>
    internal static readonly FrozenDictionary<string, string> FileTypes = new Dictionary<string, string>
    {
        ["jpg"] = "image/jpeg", ["jpeg"] = "image/jpeg", ["png"] = "image/png", ["tif"] = "image/tiff", ["tiff"] = "image/tiff", ["webp"] = "image/webp",
        ["avif"] = "image/avif", ["heic"] = "image/heic", ["heif"] = "image/heic", ["gif"] = "image/gif", ["svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Beginnings of the names of raw metadata, which are searched as they came: <c>xmp.photoshop.City:value</c>.</summary>
    static readonly string[] raw = ["fileMetadata.", "xmp.", "iptc.", "exif.", "icc.", "getty."];

    internal static bool IsRaw(string name) => Array.Exists(raw, beginning => name.Length > beginning.Length && name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The written names of an enumeration.</summary>
sealed class Names<T> where T : struct, Enum
{
    readonly FrozenDictionary<string, T> values;

    internal Names(T[] without, params (string Name, T Value)[] others)
    {
        Dictionary<string, T> all = new(StringComparer.OrdinalIgnoreCase);
        foreach (var value in Enum.GetValues<T>().Except(without)) all[value.ToString()] = value;
        foreach (var (name, value) in others) all[name] = value;
        values = all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    internal T? Find(string name) => values.TryGetValue(name.Replace("-", "", StringComparison.Ordinal), out var value) ? value : null;

    internal static string Write(T value) => Text.KebabCase.Of(value.ToString());
}
