using Dateline.Kernel.Imaging;
using Dateline.Platform.Files;
using NetVips;

namespace Dateline.Mediabank;

/// <summary>
/// Makes a picture's files for readers, once, when it is taken in: each width of the ladder in each format,
/// in sRGB, upright, without the camera's metadata. What is there already is not made again.
/// </summary>
public sealed class MakeRenditions(MediaFiles files) : IDisposable
{
    // WebP ends here. A taller picture becomes narrower than its rendition is called, and keeps its form.
    const int MaxHeight = 16_383;

    // One picture at a time for each core: libvips holds a whole decoded picture.
    readonly SemaphoreSlim hands = new(Environment.ProcessorCount);

    /// <returns>Why it cannot be done; null when it is done. A disk that is full is no fault of the picture's, and throws.</returns>
    public async Task<string?> Run(AssetFile file, byte[] picture, CancellationToken cancel = default)
    {
        var widths = RenditionLadder.For(file.Width);
        if (widths.All(width => RenditionLadder.Formats.All(format => File.Exists(files.Rendition(file.Sha256, width, format))))) return null;

        await hands.WaitAsync(cancel);
        try
        {
            foreach (var (width, format, bytes) in Made(picture, widths, cancel))
                await MediaFiles.Put(files.Rendition(file.Sha256, width, format), path => File.WriteAllBytesAsync(path, bytes, cancel));
            return null;
        }
        catch (VipsException e)
        {
            return $"The picture cannot be decoded: {e.Message.Split('\n')[0].Trim()}.";
        }
        finally
        {
            hands.Release();
        }
    }

    // All of them before the first is written: a picture that breaks off half way leaves nothing behind.
    static List<(int Width, string Format, byte[] Bytes)> Made(byte[] picture, IReadOnlyList<int> widths, CancellationToken cancel)
    {
        // Decoded once at the largest size, shrinking while loading; the smaller ones come from it.
        // To libvips the parameter failOn is nothing when it reads from memory: the loader itself has to be told.
        using var loaded = Image.ThumbnailBuffer(picture, widths[^1], height: MaxHeight, optionString: "fail_on=error", size: Enums.Size.Down, outputProfile: "srgb");
        using var flat = loaded.HasAlpha() ? loaded.Flatten(background: [255, 255, 255]) : loaded.Copy();
        using var large = flat.CopyMemory();
        List<(int, string, byte[])> made = [];
        foreach (var width in widths)
        {
            using var image = width >= large.Width ? large.Copy() : large.ThumbnailImage(width, height: MaxHeight, size: Enums.Size.Down);
            foreach (var format in RenditionLadder.Formats)
            {
                cancel.ThrowIfCancellationRequested();
                made.Add((width, format, Encoded(image, format)));
            }
        }
        return made;
    }

    static byte[] Encoded(Image image, string format) => format switch
    {
        "avif" => image.HeifsaveBuffer(q: 52, compression: Enums.ForeignHeifCompression.Av1, effort: 1, keep: Enums.ForeignKeep.None),
        "webp" => image.WebpsaveBuffer(q: 74, effort: 2, keep: Enums.ForeignKeep.None),
        _ => image.JpegsaveBuffer(q: 78, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
    };

    public void Dispose() => hands.Dispose();
}
