using System.Security.Cryptography;
using Dateline.Kernel;
using Dateline.Kernel.Imaging;
using Dateline.Platform.Files;
using Dateline.Platform.Imaging;

namespace Dateline.Mediabank;

/// <summary>Takes a picture's file into the store: looks at it before decoding it, makes its renditions, keeps the original untouched. What is refused is not kept.</summary>
public sealed class TakeInPicture(MediaFiles files, ImagingWorkers workers, MakeRenditions renditions)
{
    /// <summary>Larger files are refused unread.</summary>
    public const long MaxBytes = 100L * 1024 * 1024;

    /// <param name="picture">The whole file, or more than <see cref="MaxBytes"/> of it.</param>
    /// <param name="onlyPreviews">Makes only what the desk needs to see it, when many come in at once; <see cref="MakeRenditions"/> makes the rest.</param>
    public async Task<ParseResult<AssetFile>> Run(byte[] picture, bool onlyPreviews = false, CancellationToken cancel = default)
    {
        if (picture.Length > MaxBytes) return Refused($"A picture has at most {MaxBytes / 1024 / 1024} MB.");
        if (PictureType.Of(picture) is null) return Refused(PictureRefusals.NoPicture);

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(picture));
        var original = files.Original(sha256);
        if (File.Exists(original)) return await Seen(sha256, original, picture.Length, onlyPreviews, cancel);
        ParseResult<AssetFile>? result = null;
        await MediaFiles.Put([original], async unfinished =>
        {
            await File.WriteAllBytesAsync(unfinished[0], picture, cancel);
            result = await Seen(sha256, unfinished[0], picture.Length, onlyPreviews, cancel);
            return result.Success;
        });
        return result!;
    }

    async Task<ParseResult<AssetFile>> Seen(string sha256, string source, long bytes, bool onlyPreviews, CancellationToken cancel)
    {
        var looked = await workers.Look(source, cancel);
        if (looked.Value is not { } header) return Refused(looked.Problem.Reason);
        var file = new AssetFile(sha256, header.MediaType, header.Width, header.Height, bytes);
        return await renditions.Run(file, source, onlyPreviews, cancel: cancel) is { } problem ? Refused(problem) : ParseResult<AssetFile>.Of(file);
    }

    static ParseResult<AssetFile> Refused(string reason) => ParseResult<AssetFile>.Refused("", reason);
}
