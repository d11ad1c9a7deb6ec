using Dateline.Kernel.Text;

namespace Dateline.Kernel.Body;

/// <summary>How a run of text is set. Combined freely; the written order is the order of the values.</summary>
[Flags]
public enum Marks
{
    /// <summary>Plain text: the default.</summary>
    None = 0,

    /// <summary>Of strong importance.</summary>
    Strong = 1,

    /// <summary>Stressed, or a title.</summary>
    Emphasis = 2,

    /// <summary>No longer true, kept for the record.</summary>
    Strike = 4,

    /// <summary>Set below the line.</summary>
    Subscript = 8,

    /// <summary>Set above the line.</summary>
    Superscript = 16,

    /// <summary>As a machine wrote it.</summary>
    Code = 32,
}

/// <summary>A stretch of text that is set in one way.</summary>
/// <param name="Text">The characters; never empty. A line feed is a line break.</param>
/// <param name="Marks">How it is set.</param>
/// <param name="Href">Where it leads: <c>http</c>, <c>https</c>, <c>mailto</c>, or a path of this site; see <see cref="SafeAddress"/>.</param>
/// <param name="Language">BCP 47 tag when it differs from the article's.</param>
public sealed record Run(string Text, Marks Marks = Marks.None, string? Href = null, string? Language = null)
{
    /// <summary>Whether only the characters differ. Two such neighbours are written as one run.</summary>
    public bool IsSetLike(Run other) => Marks == other.Marks && Href == other.Href && Language == other.Language;
}

/// <summary>Text with marks and links: the inside of a paragraph, a cell, a caption. May be empty.</summary>
/// <param name="Runs">In reading order.</param>
public sealed record RichText(IReadOnlyList<Run> Runs)
{
    /// <summary>In reading order.</summary>
    public IReadOnlyList<Run> Runs { get; init => field = Sequence.Of(value); } = Sequence.Of(Runs);

    /// <summary>No text at all.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>Unmarked text; <see cref="Empty"/> for an empty string.</summary>
    public static RichText Of(string text) => text.Length == 0 ? Empty : new([new Run(text)]);

    /// <summary>Whether there is nothing to read in it: no run, or white space and invisible characters only.</summary>
    public bool IsBlank => Runs.All(run => TextCharacters.IsBlank(run.Text));

    /// <summary>The characters alone, for search, feeds and descriptions.</summary>
    public string Plain => Runs.Count == 1 ? Runs[0].Text : string.Concat(Runs.Select(run => run.Text));
}
