using Dateline.Kernel.Imaging;
using Dateline.Platform.Files;
using Dateline.Platform.Imaging;

namespace Dateline.Mediabank;

/// <summary>Makes a picture's files for readers before they ask: each width of the ladder in each format. What is there already is not made again.</summary>
public sealed class MakeRenditions(MediaFiles files, ImagingWorkers workers)
{
    /// <param name="source">The original, where it lies now.</param>
    /// <param name="onlyPreviews">Only what the desk needs to see it; the rest is made when this is run again.</param>
    /// <param name="crops">Parts of the picture that pages use.</param>
    /// <returns>Why it cannot be done; null when it is done. A disk that is full is no fault of the picture's, and throws.</returns>
    public async Task<string?> Run(AssetFile file, string source, bool onlyPreviews = false, IReadOnlyList<PictureCrop>? crops = null, CancellationToken cancel = default)
    {
        var whole = onlyPreviews ? RenditionLadder.PreviewsFor(file.Width) : All(file.Width);
        var missing = whole.Select(step => Order(file, step, null))
            .Concat((crops ?? []).SelectMany(crop => All(crop.Width).Select(step => Order(file, step, crop))))
            .Where(order => !File.Exists(order.Path)).ToList();
        if (missing.Count == 0) return null;

        string? problem = null;
        await MediaFiles.Put([.. missing.Select(order => order.Path)], async unfinished =>
        {
            var result = await workers.Render(source, [.. missing.Zip(unfinished, (order, part) => order with { Path = part })], cancel: cancel);
            if (!result.Success) problem = result.Problem.Reason;
            return result.Success;
        });
        return problem;
    }

    RenditionOrder Order(AssetFile file, (int Width, string Format) step, PictureCrop? crop) =>
        new(files.Rendition(file.Sha256, step.Width, step.Format, crop?.ToString()), step.Width, step.Format, crop);

    static IReadOnlyList<(int Width, string Format)> All(int width) =>
        [.. from step in RenditionLadder.For(width) from format in RenditionLadder.Formats select (step, format)];
}
