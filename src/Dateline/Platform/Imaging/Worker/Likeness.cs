using NetVips;

namespace Dateline.Platform.Imaging.Worker;

/// <summary>What a decoded picture looks like, in few bytes.</summary>
static class Likeness
{
    public static PictureLikeness Of(Image image)
    {
        using var small = image.ThumbnailImage(9, height: 8, size: Enums.Size.Force);
        using var gray = small.Colourspace(Enums.Interpretation.Bw);
        var points = gray.WriteToMemory<byte>();
        ulong fingerprint = 0;
        for (var row = 0; row < 8; row++)
            for (var column = 0; column < 8; column++)
                fingerprint = fingerprint << 1 | (points[row * 9 + column] < points[row * 9 + column + 1] ? 1UL : 0);

        using var one = image.ThumbnailImage(1, height: 1, size: Enums.Size.Force);
        return new(fingerprint, $"#{Convert.ToHexStringLower(one.WriteToMemory<byte>().AsSpan(0, 3))}");
    }
}
