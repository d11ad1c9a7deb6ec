namespace Dateline.Wire;

/// <summary>What became of an item.</summary>
public enum Outcome
{
    Created,
    Updated,
    Unchanged,
    Withdrawn,
    Held,
    Refused,
}

/// <summary>The answer for one item.</summary>
/// <param name="Uri">The item's own; the file's name where it has none.</param>
/// <param name="Address">Where readers find it: a path of the site; null when they don't.</param>
/// <param name="Problems">What could not be taken as it was, a sentence each.</param>
public sealed record ImportResult(string Uri, string? Version, Outcome Outcome, string? Address, IReadOnlyList<string> Problems)
{
    public static ImportResult Refused(string uri, string? version, params IReadOnlyList<string> problems) => new(uri, version, Outcome.Refused, null, problems);
}

/// <param name="Edition">Key of the edition for items that do not name one.</param>
/// <param name="Storyline">Key, title, slug or number of the storyline for items that do not name one.</param>
/// <param name="Shift">Moves every time in the items, for demonstrations that should look fresh.</param>
public sealed record ImportOptions(string? Edition = null, string? Storyline = null, TimeSpan Shift = default);
