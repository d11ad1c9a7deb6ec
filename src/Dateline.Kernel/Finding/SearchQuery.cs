namespace Dateline.Kernel.Finding;

/// <summary>What in a query was not understood.</summary>
public enum SearchProblem
{
    /// <summary>The query was cut.</summary>
    TooLong,

    /// <summary>Conditions were left out.</summary>
    TooMany,

    /// <summary>A quotation mark opens and none closes; the phrase is taken to go on to the end.</summary>
    OpenQuote,

    /// <summary>There is nothing between the quotation marks, or behind a name or sign.</summary>
    Nothing,

    /// <summary>There is no such field; it is searched as a word.</summary>
    UnknownField,

    /// <summary>There is no such <c>is:</c>, <c>has:</c> or <c>fileType:</c>; it is searched as a word.</summary>
    UnknownValue,

    /// <summary>That is no date; it is searched as a word.</summary>
    NoDate,
}

/// <summary>Where something was not understood, and why.</summary>
/// <param name="Problem">Why.</param>
/// <param name="Start">Where in the text, in UTF-16 code units.</param>
/// <param name="Length">How long.</param>
public readonly record struct SearchNote(SearchProblem Problem, int Start, int Length);

/// <summary>A condition and where it stands, so that a screen can show it as a chip and take it away.</summary>
/// <param name="Condition">What is asked.</param>
/// <param name="Start">Where in the text, in UTF-16 code units.</param>
/// <param name="Length">How long.</param>
public sealed record Chip(Condition Condition, int Start, int Length);

/// <summary>A query, understood as far as it can be. Source: the search language of the Guardian's Grid (<c>QuerySyntax</c>), for all scripts.</summary>
/// <param name="Text">As it was typed, cut where it was too long.</param>
/// <param name="Chips">The conditions in their order.</param>
/// <param name="Problems">What was not understood.</param>
public sealed record SearchQuery(string Text, IReadOnlyList<Chip> Chips, IReadOnlyList<SearchNote> Problems)
{
    /// <summary>How long a query may be, in UTF-16 code units, and how many conditions it may have.</summary>
    public const int Longest = 1_000, Most = 50;

    /// <summary>What is asked.</summary>
    public IEnumerable<Condition> Conditions => Chips.Select(chip => chip.Condition);

    /// <summary>Understands a query. Never an exception: what is not understood is a plain word, and <see cref="Problems"/> says so.</summary>
    public static SearchQuery Parse(string? text) => new QueryReader(text ?? "").Read();

    /// <summary>The query in its one written form. Read again it asks for the same, unless that form is longer than a query may be.</summary>
    public string Print() => string.Join(' ', Conditions.Select(QueryWriter.Write));

    /// <summary>The text without a condition: what is left when its chip is taken away.</summary>
    public string Without(Chip chip) => string.Join(' ', new[] { Text[..chip.Start].TrimEnd(), Text[(chip.Start + chip.Length)..].TrimStart() }.Where(part => part.Length > 0));
}
