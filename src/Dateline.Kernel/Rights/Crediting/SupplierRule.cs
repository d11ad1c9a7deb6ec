namespace Dateline.Kernel.Rights.Crediting;

/// <summary>How a rule compares. Case does not matter.</summary>
public enum Comparison
{
    /// <summary>The whole value is that.</summary>
    Is,

    /// <summary>The value begins with that.</summary>
    BeginsWith,

    /// <summary>The value ends with that.</summary>
    EndsWith,

    /// <summary>That stands in the value.</summary>
    Contains,

    /// <summary>A regular expression, without look-around and back references, is found in the value.</summary>
    Pattern,

    /// <summary>The field says anything at all; Grid recognises Getty so, by the asset id.</summary>
    IsThere,
}

/// <summary>A change that a rule makes to a field: <c>/Getty Images</c> off the creator.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Comparison">What is changed: the value when it is that, its beginning, its end, or each place where it stands.</param>
/// <param name="Value">What is looked for.</param>
/// <param name="Replacement">What stands there then; for a pattern with <c>$1</c> for its groups.</param>
public sealed record Rewrite(StatedField Field, Comparison Comparison, string Value, string Replacement);

/// <summary>A rule of the house by which it recognizes a supplier. Source: Grid's <c>SupplierProcessors</c>, as settings instead of code.</summary>
/// <param name="Field">The field that is looked at.</param>
/// <param name="Comparison">How.</param>
/// <param name="Value">What it is compared with.</param>
/// <param name="Supplier">The supplier that it then is, by its name.</param>
/// <param name="Collection">The supplier's collection; for a pattern with <c>$1</c> for its groups; null to have it read from the credit.</param>
/// <param name="Rewrites">What is put right then, in order.</param>
public sealed record SupplierRule(StatedField Field, Comparison Comparison, string Value, string Supplier, string? Collection, IReadOnlyList<Rewrite> Rewrites)
{
    /// <summary>How long a pattern may be, and how much of a value it is shown, in UTF-16 code units.</summary>
    public const int LongestPattern = 200, LongestValue = 4_000;

    /// <summary>How many rewrites a rule may have.</summary>
    public const int MostRewrites = 20;

    /// <summary>A rule that can be kept: its patterns are understood and its bounds kept.</summary>
    public static ParseResult<SupplierRule> Of(SupplierRule rule)
    {
        if (string.IsNullOrWhiteSpace(rule.Supplier)) return ParseResult<SupplierRule>.Refused("supplier", "A rule names a supplier.");
        if (rule.Rewrites.Count > MostRewrites) return ParseResult<SupplierRule>.Refused("rewrites", $"A rule has at most {MostRewrites} rewrites.");
        if (Wrong(rule.Comparison, rule.Value) is { } wrong) return ParseResult<SupplierRule>.Refused("value", wrong);
        for (var i = 0; i < rule.Rewrites.Count; i++)
            if (Wrong(rule.Rewrites[i].Comparison, rule.Rewrites[i].Value) is { } reason) return ParseResult<SupplierRule>.Refused($"rewrites/{i}/value", reason);
        return ParseResult<SupplierRule>.Of(rule);
    }

    /// <summary>Whether the rule fits what is stated.</summary>
    public bool Fits(StatedCredit stated) => stated[Field] is { } value && StatedMatch.Find(Comparison, Value, value) is not null;

    /// <summary>The rule's collection for what is stated; null when it names none.</summary>
    internal string? CollectionIn(StatedCredit stated)
    {
        if (Collection is null || Comparison != Comparison.Pattern || stated[Field] is not { } value) return StatedText.Clean(Collection);
        return StatedText.Clean(StatedMatch.Pattern(Value)?.Match(StatedMatch.Cut(value)).Result(Collection));
    }

    /// <summary>What is stated, put right.</summary>
    internal StatedCredit Apply(StatedCredit stated)
    {
        foreach (var rewrite in Rewrites)
            if (stated[rewrite.Field] is { } value) stated = stated.With(rewrite.Field, StatedMatch.Replace(rewrite, value));
        return stated;
    }

    static string? Wrong(Comparison comparison, string value)
    {
        if (comparison == Comparison.IsThere) return null;
        if (value.Length == 0) return "There is nothing to compare with.";
        if (value.Length > LongestPattern) return $"It has {value.Length} characters; {LongestPattern} are allowed.";
        return comparison == Comparison.Pattern && StatedMatch.Pattern(value) is null ? "The pattern is not understood. Look-around and back references are not allowed." : null;
    }
}
