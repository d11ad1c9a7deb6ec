using Dateline.Kernel.Imaging;
using NetVips;

namespace Dateline.Platform.Imaging.Worker;

/// <summary>Makes renditions: in sRGB, upright, without the camera's metadata.</summary>
static class Rendering
{
    // WebP ends here. A taller picture becomes narrower than its rendition is called, and keeps its form.
    const int MaxHeight = 16_383;

    const int Unbounded = 10_000_000;
    const int SmallestUseful = 64;

    public static async Task<PictureLikeness> Run(string source, PictureHeader header, IReadOnlyList<RenditionOrder> orders, RenditionMarks? marks, Func<Task> step)
    {
        // Decoded once at the largest size, shrinking while loading; the smaller ones come from it.
        var needed = orders.Select(order => order.Crop is { } crop ? (int)Math.Ceiling(order.Width * (double)header.Width / crop.Width) : order.Width).DefaultIfEmpty(SmallestUseful).Max();
        using var large = Decoded(source, Math.Min(needed, header.Width));
        await step();
        foreach (var part in orders.GroupBy(order => (order.Crop, order.Width)))
        {
            using var cut = part.Key.Crop is { } crop ? Cut(large, crop, header) : large.Copy();
            using var sized = part.Key.Width >= cut.Width && cut.Height <= MaxHeight ? cut.Copy() : cut.ThumbnailImage(part.Key.Width, height: MaxHeight, size: Enums.Size.Down);
            using var image = Marked(sized, marks);
            foreach (var order in part)
            {
                await File.WriteAllBytesAsync(order.Path, Encoded(image, order.Format, marks is not null));
                await step();
            }
        }
        return Likeness.Of(large);
    }

    static Image Decoded(string source, int width)
    {
        using var loaded = Image.Thumbnail(source, width, height: Unbounded, size: Enums.Size.Down, outputProfile: "srgb", failOn: Enums.FailOn.Error);
        using var colors = loaded.Colourspace(Enums.Interpretation.Srgb);
        using var flat = colors.HasAlpha() ? colors.Flatten(background: [255, 255, 255]) : colors.Copy();
        using var bytes = flat.Cast(Enums.BandFormat.Uchar);
        using var large = bytes.CopyMemory();
        return large.Mutate(image =>
        {
            foreach (var field in large.GetFields().Where(field => field.EndsWith("-data", StringComparison.Ordinal) || field.StartsWith("exif-", StringComparison.Ordinal))) image.Remove(field);
        });
    }

    static Image Cut(Image large, PictureCrop crop, PictureHeader header)
    {
        var (across, down) = (large.Width / (double)header.Width, large.Height / (double)header.Height);
        var x = Math.Clamp((int)Math.Round(crop.X * across), 0, large.Width - 1);
        var y = Math.Clamp((int)Math.Round(crop.Y * down), 0, large.Height - 1);
        var width = Math.Clamp((int)Math.Round(crop.Width * across), 1, large.Width - x);
        var height = Math.Clamp((int)Math.Round(crop.Height * down), 1, large.Height - y);
        return large.ExtractArea(x, y, width, height);
    }

    static Image Marked(Image image, RenditionMarks? marks) => marks is null ? image.Copy() : image.Mutate(marked =>
    {
        if (marks.Xmp is { } xmp) marked.Set(GValue.BlobType, "xmp-data", xmp);
        if (marks.Iptc is { } iptc) marked.Set(GValue.BlobType, "iptc-data", iptc);
    });

    static byte[] Encoded(Image image, string format, bool isMarked)
    {
        var (quality, effort) = RenditionLadder.Encoding(format);
        var keep = isMarked ? Enums.ForeignKeep.Xmp | Enums.ForeignKeep.Iptc : Enums.ForeignKeep.None;
        return format switch
        {
            "avif" => image.HeifsaveBuffer(q: quality, compression: Enums.ForeignHeifCompression.Av1, effort: effort, keep: keep),
            "webp" => image.WebpsaveBuffer(q: quality, effort: effort, keep: keep),
            _ => image.JpegsaveBuffer(q: quality, optimizeCoding: true, interlace: true, keep: keep),
        };
    }
}
