namespace Dateline.Kernel.Localization;

// Also compiled into build/Dateline.StringTables, which targets netstandard2.0: nothing newer here.

/// <summary>The plural categories of Unicode CLDR.</summary>
public enum PluralCategory
{
    /// <summary>None, in Arabic.</summary>
    Zero,

    /// <summary>One, and in some languages 21, 31 … or 0.</summary>
    One,

    /// <summary>Two.</summary>
    Two,

    /// <summary>A few: 2 to 4 in Slavic languages, 3 to 10 in Arabic.</summary>
    Few,

    /// <summary>Many.</summary>
    Many,

    /// <summary>All others.</summary>
    Other,
}

/// <summary>Which plural form a language uses for a whole number.</summary>
public sealed class PluralRule
{
    static readonly long[] probes = Enumerable.Range(0, 1001).Select(n => (long)n).Concat(new[] { 1_000_000L, 2_000_000L }).ToArray();
    readonly Func<long, PluralCategory> of;

    internal PluralRule(Func<long, PluralCategory> of)
    {
        this.of = of;
        Categories = probes.Select(of).Distinct().OrderBy(category => category).ToArray();
    }

    /// <summary>The categories that whole numbers fall into, in the order of the enum. A category that CLDR keeps for fractions,
    /// such as Russian <c>other</c>, is not among them: it would never be shown.</summary>
    public IReadOnlyList<PluralCategory> Categories { get; }

    /// <summary>The category of a number; a negative one has that of its amount.</summary>
    public PluralCategory Of(long value) => of(value == long.MinValue ? long.MaxValue : Math.Abs(value));

    /// <summary>Whether exactly one number falls into the category, so that a sentence may say it in words.</summary>
    public bool IsOneNumber(PluralCategory category) => probes.Count(n => of(n) == category) == 1;
}

/// <summary>The cardinal rules of Unicode CLDR for whole numbers.</summary>
public static class PluralRules
{
    static readonly PluralRule always = new(_ => PluralCategory.Other);
    static readonly PluralRule one = new(n => n == 1 ? PluralCategory.One : PluralCategory.Other);
    static readonly PluralRule noneOrOne = new(n => n <= 1 ? PluralCategory.One : PluralCategory.Other);
    static readonly PluralRule oneAndMillions = new(n => n == 1 ? PluralCategory.One : Millions(n));
    static readonly PluralRule noneOrOneAndMillions = new(n => n <= 1 ? PluralCategory.One : Millions(n));
    static readonly PluralRule eastSlavic = new(EastSlavic);
    static readonly PluralRule southSlavic = new(n => EastSlavic(n) is var c && c == PluralCategory.Many ? PluralCategory.Other : c);
    static readonly PluralRule westSlavic = new(n => n == 1 ? PluralCategory.One : n is >= 2 and <= 4 ? PluralCategory.Few : PluralCategory.Other);
    static readonly PluralRule polish = new(n => n == 1 ? PluralCategory.One : EastSlavic(n) == PluralCategory.Few ? PluralCategory.Few : PluralCategory.Many);
    static readonly PluralRule hebrew = new(n => n == 1 ? PluralCategory.One : n == 2 ? PluralCategory.Two : PluralCategory.Other);
    static readonly PluralRule arabic = new(Arabic);
    static readonly PluralRule romanian = new(n => n == 1 ? PluralCategory.One : n == 0 || n % 100 is >= 1 and <= 19 ? PluralCategory.Few : PluralCategory.Other);

    static readonly Dictionary<string, PluralRule> byLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = arabic,
        ["az"] = one, ["bg"] = one, ["da"] = one, ["de"] = one, ["el"] = one, ["en"] = one, ["et"] = one, ["fi"] = one, ["hu"] = one,
        ["ka"] = one, ["kk"] = one, ["ky"] = one, ["nb"] = one, ["nl"] = one, ["ps"] = one, ["sq"] = one, ["sv"] = one, ["sw"] = one,
        ["tr"] = one, ["ur"] = one, ["uz"] = one,
        ["am"] = noneOrOne, ["bn"] = noneOrOne, ["fa"] = noneOrOne, ["hi"] = noneOrOne, ["hy"] = noneOrOne,
        ["ca"] = oneAndMillions, ["es"] = oneAndMillions, ["it"] = oneAndMillions, ["pt-PT"] = oneAndMillions,
        ["fr"] = noneOrOneAndMillions, ["pt"] = noneOrOneAndMillions,
        ["be"] = eastSlavic, ["ru"] = eastSlavic, ["uk"] = eastSlavic,
        ["bs"] = southSlavic, ["hr"] = southSlavic, ["sr"] = southSlavic,
        ["cs"] = westSlavic, ["sk"] = westSlavic,
        ["pl"] = polish,
        ["ro"] = romanian,
        ["he"] = hebrew,
        ["id"] = always, ["ja"] = always, ["km"] = always, ["ko"] = always, ["lo"] = always, ["ms"] = always, ["my"] = always,
        ["th"] = always, ["vi"] = always, ["zh"] = always,
    };

    /// <summary>The rule of a language, by its BCP 47 tag; null where it is not known here.</summary>
    public static PluralRule? For(string languageTag) =>
        byLanguage.TryGetValue(languageTag, out var exact) ? exact
        : byLanguage.TryGetValue(languageTag.Split('-')[0], out var language) ? language
        : null;

    static PluralCategory Millions(long n) => n != 0 && n % 1_000_000 == 0 ? PluralCategory.Many : PluralCategory.Other;

    static PluralCategory EastSlavic(long n)
    {
        var tens = n % 100;
        var ones = n % 10;
        if (ones == 1 && tens != 11)
            return PluralCategory.One;
        return ones is >= 2 and <= 4 && tens is not (>= 12 and <= 14) ? PluralCategory.Few : PluralCategory.Many;
    }

    static PluralCategory Arabic(long n) => (n, n % 100) switch
    {
        (0, _) => PluralCategory.Zero,
        (1, _) => PluralCategory.One,
        (2, _) => PluralCategory.Two,
        (_, >= 3 and <= 10) => PluralCategory.Few,
        (_, >= 11) => PluralCategory.Many,
        _ => PluralCategory.Other,
    };
}
