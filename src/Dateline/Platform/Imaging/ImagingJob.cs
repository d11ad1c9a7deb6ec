using System.Text.Json.Serialization;
using Dateline.Kernel.Imaging;

namespace Dateline.Platform.Imaging;

/// <summary>What a worker is asked to do with one file.</summary>
/// <param name="Source">The picture's path; it is only read.</param>
/// <param name="Renditions">All that are wanted, so that the picture is decoded once. Null: only its header is looked at.</param>
/// <param name="Marks">What goes into each rendition's metadata. Null: nothing.</param>
public sealed record ImagingJob(string Source, IReadOnlyList<RenditionOrder>? Renditions, RenditionMarks? Marks = null);

/// <param name="Path">Where the worker writes it.</param>
/// <param name="Width">At most; a picture is not enlarged.</param>
/// <param name="Format">One of <see cref="RenditionLadder.Formats"/>.</param>
/// <param name="Crop">Null: the whole picture.</param>
public sealed record RenditionOrder(string Path, int Width, string Format, PictureCrop? Crop = null);

/// <summary>Metadata that is written anew into renditions. Nothing of the original's own is ever kept.</summary>
/// <param name="Xmp">A whole XMP packet.</param>
/// <param name="Iptc">IIM as it lies in JPEG; the other formats have no place for it.</param>
public sealed record RenditionMarks(byte[]? Xmp, byte[]? Iptc);

/// <summary>What a picture's header says: its type by content, and its size as it will be seen.</summary>
/// <param name="ColorSpace">As libvips calls it: srgb, cmyk, b-w, rgb16 …</param>
public sealed record PictureHeader(string MediaType, int Width, int Height, string ColorSpace, bool HasAlpha);

/// <summary>What a picture looks like.</summary>
/// <param name="Fingerprint">Which of two neighbors among 9 by 8 gray points is lighter (dHash): near duplicates differ in few of the 64 bits.</param>
/// <param name="Color">Its average color, as <c>#rrggbb</c>.</param>
public sealed record PictureLikeness(ulong Fingerprint, string Color);

/// <summary>What a worker says: that it is ready or one step further, and at the end what came of it.</summary>
/// <param name="Refused">Why the picture is not taken.</param>
/// <param name="Fault">What failed and is no fault of the picture's, as a full disk.</param>
public sealed record ImagingAnswer(bool IsLast, string? Refused = null, string? Fault = null, PictureHeader? Header = null, PictureLikeness? Likeness = null)
{
    /// <summary>Nobody said it: the worker is no more.</summary>
    [JsonIgnore]
    public bool HasStopped { get; init; }
}

[JsonSerializable(typeof(ImagingJob))]
[JsonSerializable(typeof(ImagingAnswer))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
sealed partial class ImagingJson : JsonSerializerContext;
