using System.Collections.Concurrent;
using Dateline.Platform.Files;
using Dateline.Platform.Imaging;

namespace Dateline.Mediabank;

/// <summary>Makes one rendition that was asked for, unless it is there. However many ask at a time, it is made once.</summary>
public sealed class MakeSizedRendition(MediaFiles files, ImagingWorkers workers)
{
    readonly ConcurrentDictionary<string, Lazy<Task<bool>>> making = new();

    /// <returns>Its path; null when there is no such picture, or no such part of it, or it is smaller than that.</returns>
    public async Task<string?> Run(SizedAddress wanted, AssetFile file, CancellationToken cancel = default)
    {
        var (width, height) = wanted.Crop is { } crop ? (crop.Width, crop.Height) : (file.Width, file.Height);
        if (wanted.Width > width || height < 1 || wanted.Crop?.FitsIn(file.Width, file.Height) == false) return null;
        var path = files.Rendition(wanted.Sha256, wanted.Width, wanted.Format, wanted.Crop?.ToString());
        if (File.Exists(path)) return path;
        var original = files.Original(wanted.Sha256);
        if (!File.Exists(original)) return null;

        // One who asked and left does not take it from the others.
        var mine = making.GetOrAdd(path, _ => new(() => Make(wanted, original, path)));
        return await mine.Value.WaitAsync(cancel) ? path : null;
    }

    async Task<bool> Make(SizedAddress wanted, string original, string path)
    {
        try
        {
            if (File.Exists(path)) return true;   // made between the look and the turn
            var isMade = false;
            await MediaFiles.Put([path], async unfinished =>
                isMade = (await workers.Render(original, [new(unfinished[0], wanted.Width, wanted.Format, wanted.Crop)])).Success);
            return isMade;
        }
        finally
        {
            making.TryRemove(path, out _);
        }
    }
}
