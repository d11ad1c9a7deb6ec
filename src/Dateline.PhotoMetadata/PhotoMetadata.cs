using Dateline.PhotoMetadata.Iptc;

namespace Dateline.PhotoMetadata;

/// <summary>What a file says of its picture.</summary>
/// <param name="Raw">Everything as it stands in the file, layer by layer.</param>
/// <param name="Photo">The same brought together: IPTC Photo Metadata Standard 2025.1 by the rules of the Metadata Working Group.</param>
/// <param name="Problems">What could not be read; empty for a sound file.</param>
public sealed record PhotoMetadata(RawMetadata Raw, IptcPhoto Photo, IReadOnlyList<PhotoProblem> Problems);
