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
    // One picture at a time for each core: libvips holds a whole decoded picture.
    readonly SemaphoreSlim hands = new(Environment.ProcessorCount);

    /// <returns>Why it cannot be done; null when it is done.</returns>
    public async Task<string?> Run(AssetFile file, CancellationToken cancel = default)
    {
        await hands.WaitAsync(cancel);
        try
        {
            return await Make(file, cancel);
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

    async Task<string?> Make(AssetFile file, CancellationToken cancel)
    {
        var widths = RenditionLadder.For(file.Width);
        if (widths.All(width => RenditionLadder.Formats.All(format => File.Exists(files.Rendition(file.Sha256, width, format))))) return null;

        // Decoded once at the largest size, shrinking while loading; the smaller ones come from it.
        using var loaded = Image.Thumbnail(files.Original(file.Sha256), widths[^1], height: TakeInPicture.MaxSide, size: Enums.Size.Down, failOn: Enums.FailOn.Error, outputProfile: "srgb");
        using var flat = loaded.HasAlpha() ? loaded.Flatten(background: [255, 255, 255]) : loaded.Copy();
        using var large = flat.CopyMemory();
        foreach (var width in widths)
        {
            using var image = width == large.Width ? large.Copy() : large.ThumbnailImage(width, height: TakeInPicture.MaxSide);
            foreach (var format in RenditionLadder.Formats)
            {
                cancel.ThrowIfCancellationRequested();
                await MediaFiles.Put(files.Rendition(file.Sha256, width, format), path =>
                {
                    Save(image, path, format);
                    return Task.CompletedTask;
                });
            }
        }
        return null;
    }

    static void Save(Image image, string path, string format)
    {
        switch (format)
        {
            case "avif":
                image.Heifsave(path, q: 52, compression: Enums.ForeignHeifCompression.Av1, effort: 1, keep: Enums.ForeignKeep.None);
                break;
            case "webp":
                image.Webpsave(path, q: 74, effort: 2, keep: Enums.ForeignKeep.None);
                break;
            default:
                image.Jpegsave(path, q: 78, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
                break;
        }
    }

    public void Dispose() => hands.Dispose();
}
