using System.Diagnostics.CodeAnalysis;

namespace Dateline.NewsFormats.Ninjs;

/// <summary>What came of reading an item: the item with what was odd in it, or the reason of a refusal.</summary>
public sealed record NinjsReading
{
    NinjsReading(NinjsItem? item, string? refusal, IReadOnlyList<NinjsProblem> problems) =>
        (Item, Refusal, Problems) = (item, refusal, problems);

    /// <summary>The item; null exactly when refused.</summary>
    public NinjsItem? Item { get; }

    /// <summary>Why it was refused, in a sentence; null exactly when there is an item.</summary>
    public string? Refusal { get; }

    /// <summary>What was odd, in the order in which it was met; at most <see cref="NinjsLimits.Problems"/>. May also be there for a refused item.</summary>
    public IReadOnlyList<NinjsProblem> Problems { get; }

    /// <summary>Whether there is an item.</summary>
    [MemberNotNullWhen(true, nameof(Item))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Success => Item is not null;

    /// <summary>Read.</summary>
    public static NinjsReading Of(NinjsItem item, IReadOnlyList<NinjsProblem> problems) => new(item, null, problems);

    /// <summary>Refused.</summary>
    public static NinjsReading Refused(string reason, IReadOnlyList<NinjsProblem>? problems = null) => new(null, reason, problems ?? []);
}

/// <summary>Something odd in an item that did not stop the reading.</summary>
/// <param name="Pointer">The place: a JSON Pointer (RFC 6901) from the top of the text that was read. Names longer than 60 characters are shortened in it.</param>
/// <param name="Message">One sentence: what is odd, and what became of it.</param>
/// <param name="Severity">How much it matters.</param>
[SuppressMessage("Naming", "CA1720", Justification = "A JSON Pointer is called that.")]
public sealed record NinjsProblem(string Pointer, string Message, NinjsSeverity Severity)
{
    /// <inheritdoc/>
    public override string ToString() => Pointer.Length == 0 ? Message : $"{Pointer}: {Message}";
}

/// <summary>How much a problem matters.</summary>
public enum NinjsSeverity
{
    /// <summary>Nothing that we read was lost: an unknown member, an older name, a number written as text.</summary>
    Low,

    /// <summary>Something was passed over or guessed: a person should look.</summary>
    High,
}
