namespace Dateline.PhotoMetadata;

/// <summary>What of a file could not be read. Everything else was.</summary>
/// <param name="Kind">What kind of fault it is.</param>
/// <param name="Where">The part it is in, as <c>jpeg</c>, <c>xmp</c> or <c>iim 2:120</c>.</param>
/// <param name="Reason">One sentence for people.</param>
public sealed record PhotoProblem(ProblemKind Kind, string Where, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Where}: {Reason}";
}

/// <summary>Kinds of faults in a file.</summary>
public enum ProblemKind
{
    /// <summary>The file is none of the formats that are read.</summary>
    UnknownFormat,

    /// <summary>A part ends before its own length.</summary>
    Truncated,

    /// <summary>A part is not built as its format says.</summary>
    Malformed,

    /// <summary>A part is beyond <see cref="PhotoLimits"/>.</summary>
    TooLarge,

    /// <summary>Bytes are not of the character set that they claim.</summary>
    BadCharacters,

    /// <summary>A date, number or position could not be understood; it is among the raw values.</summary>
    BadValue,

    /// <summary>A part is of a kind that is not read: a compression, a character set, an encryption.</summary>
    Unsupported,

    /// <summary>A part does not have the checksum that it should.</summary>
    ChecksumDiffers,

    /// <summary>A part is mentioned and not there.</summary>
    Missing,
}
