using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dateline.Kernel.Imaging;

namespace Dateline.Mediabank;

/// <summary>
/// The address of a rendition that nobody made yet: <c>/media/sized/{signature}/{key}/{sha256}/{crop}/{width}.{format}</c>.
/// Only who has a key can write one, so nobody else can have work done by asking.
/// </summary>
public sealed record SizedAddress(string Sha256, PictureCrop? Crop, int Width, string Format)
{
    public const string Start = "/media/sized/";

    /// <returns>Null for what is no address, is not signed, or asks for a width or format that is not offered.</returns>
    public static SizedAddress? Read(string path, RenditionKeys keys)
    {
        if (!path.StartsWith(Start, StringComparison.Ordinal) || path[Start.Length..].Split('/') is not [var signature, var key, var sha256, var crop, var file]) return null;
        if (!TryNumber(key, out var id) || keys.Find(id) is not { } secret || !IsSignature(signature, $"{key}/{sha256}/{crop}/{file}", secret)) return null;
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower)) return null;
        if (file.Split('.') is not [var step, var format] || RenditionLadder.MediaType(format) is null) return null;
        if (!TryNumber(step, out var width) || !RenditionLadder.Sizes.Contains(width)) return null;
        if (crop == PictureCrop.Full) return new(sha256, null, width, format);
        return PictureCrop.TryParse(crop, out var part) ? new(sha256, part, width, format) : null;
    }

    public string Sign(RenditionKeys keys)
    {
        var (id, secret) = keys.Newest();
        var said = string.Create(CultureInfo.InvariantCulture, $"{id}/{Sha256}/{Crop?.ToString() ?? PictureCrop.Full}/{Width}.{Format}");
        return $"{Start}{Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(said)))}/{said}";
    }

    // The whole form is compared, so that a signature has no second spelling.
    static bool IsSignature(string signature, string said, byte[] secret) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(said)))));

    static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
