namespace Dateline.Kernel.Localization;

/// <summary>A whole sentence with named places in it, such as links. The page decides what stands at each name.</summary>
/// <param name="Parts">In reading order; together they are the sentence.</param>
public sealed record TaggedSentence(IReadOnlyList<SentencePart> Parts)
{
    /// <summary>The sentence as plain text.</summary>
    public override string ToString() => string.Concat(Parts.Select(part => part.Text));
}

/// <summary>A part of a sentence.</summary>
/// <param name="Text">The words, with their values filled in.</param>
/// <param name="Tag">The name of the place; null for the words around it.</param>
public readonly record struct SentencePart(string Text, string? Tag = null);
