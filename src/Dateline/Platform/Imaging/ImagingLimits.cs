namespace Dateline.Platform.Imaging;

/// <summary>What one worker may use.</summary>
/// <param name="Memory">Bytes of memory that it may write to. It must hold a whole picture of a hundred million pixels.</param>
/// <param name="Step">Time for each step: the decoding, and each rendition after it.</param>
/// <param name="Jobs">Afterwards it is replaced by a new one, and with it whatever it has lost or kept.</param>
/// <param name="Rest">When nothing was asked for so long, all of them end.</param>
/// <param name="Workers">So many at once.</param>
public sealed record ImagingLimits(long Memory, TimeSpan Step, int Jobs, TimeSpan Rest, int Workers)
{
    public static ImagingLimits Usual { get; } = new(1536L * 1024 * 1024, TimeSpan.FromSeconds(20), 500, TimeSpan.FromMinutes(5), Environment.ProcessorCount);
}
