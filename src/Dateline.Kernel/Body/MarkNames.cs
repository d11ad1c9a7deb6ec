namespace Dateline.Kernel.Body;

/// <summary>What the marks are called in the written form.</summary>
static class MarkNames
{
    static readonly (Marks Mark, string Name)[] names =
    [
        (Marks.Strong, "strong"), (Marks.Emphasis, "emphasis"), (Marks.Strike, "strike"),
        (Marks.Subscript, "subscript"), (Marks.Superscript, "superscript"), (Marks.Code, "code"),
    ];

    /// <summary>How many there are.</summary>
    internal static int Count => names.Length;

    /// <summary>All of them in their order, for a sentence.</summary>
    internal static string All { get; } = string.Join(", ", names.Select(mark => mark.Name));

    /// <summary>The mark of a name; <see cref="Marks.None"/> when there is no such name.</summary>
    internal static Marks Of(string name) => Array.Find(names, mark => mark.Name == name).Mark;

    /// <summary>The names of a combination, in their order.</summary>
    internal static IEnumerable<string> In(Marks marks) =>
        names.Where(mark => marks.HasFlag(mark.Mark)).Select(mark => mark.Name);
}
