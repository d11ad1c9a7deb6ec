namespace Dateline.PhotoMetadata.Iim;

/// <summary>A dataset as it stands in its block (IIM 4.2, section 1.5).</summary>
/// <param name="Record">The record: 1 the envelope, 2 what the newsroom says.</param>
/// <param name="Number">Its number in the record, as 120 for the caption.</param>
/// <param name="Bytes">Its value as it stands in the file.</param>
/// <param name="Text">The same as text: by the character set that the block names (1:90), else UTF-8, else Windows-1252. Bytes without a meaning as text look odd.</param>
/// <param name="Block">Which block of the file it is in, from 0.</param>
public sealed record IimDataset(int Record, int Number, ReadOnlyMemory<byte> Bytes, string Text, int Block)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Record}:{Number:D2} {Text}";
}
