using System.Security.Cryptography;
using Dateline.Kernel;
using Dateline.Platform.Files;

namespace Dateline.Mediabank;

/// <summary>Takes a picture's file into the store: looks at it before decoding it, makes its renditions, keeps the original untouched. What is refused was never written.</summary>
public sealed class TakeInPicture(MediaFiles files, MakeRenditions renditions)
{
    /// <summary>Larger files are refused unread.</summary>
    public const long MaxBytes = 100L * 1024 * 1024;

    /// <summary>Larger pictures are refused from their header, before a pixel is decoded.</summary>
    public const long MaxPixels = 100_000_000;

    public const int MaxSide = 30_000;

    /// <param name="picture">The whole file, or more than <see cref="MaxBytes"/> of it.</param>
    public async Task<ParseResult<AssetFile>> Run(byte[] picture, CancellationToken cancel = default)
    {
        if (picture.Length > MaxBytes) return ParseResult<AssetFile>.Refused("", $"A picture has at most {MaxBytes / 1024 / 1024} MB.");

        var looked = PictureHeader.Read(picture);
        if (looked.Value is not { } header) return ParseResult<AssetFile>.Refused("", looked.Problem.Reason);

        var file = new AssetFile(Convert.ToHexStringLower(SHA256.HashData(picture)), header.MediaType, header.Width, header.Height, picture.Length);
        if (await renditions.Run(file, picture, cancel) is { } problem) return ParseResult<AssetFile>.Refused("", problem);
        var original = files.Original(file.Sha256);
        if (!File.Exists(original)) await MediaFiles.Put(original, path => File.WriteAllBytesAsync(path, picture, cancel));
        return ParseResult<AssetFile>.Of(file);
    }
}
