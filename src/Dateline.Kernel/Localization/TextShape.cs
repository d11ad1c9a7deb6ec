namespace Dateline.Kernel.Localization;

/// <summary>What a key of the string table takes, the same in every language.</summary>
/// <param name="Key">The key: <c>article.by</c>.</param>
/// <param name="Placeholders">The names of the values, in the order in which they are given.</param>
/// <param name="Bare">Those of them that are filled in without isolates; numbers, and everything in attributes and titles.</param>
public sealed record TextShape(string Key, IReadOnlyList<string> Placeholders, IReadOnlyList<string> Bare);
