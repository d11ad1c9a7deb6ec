using System.Text.RegularExpressions;

namespace Dateline.Tests.Architecture;

/// <summary>One stylesheet serves both directions of writing, so it knows where a line begins and ends, and not where left and right are.</summary>
static partial class Stylesheets
{
    public static IEnumerable<Objection> AgainstSides(string file, string css)
    {
        var plain = Silent().Replace(css, text => Blank().Replace(text.Value, " "));
        foreach (Match declaration in Declarations().Matches(plain))
        {
            var (property, value) = (declaration.Groups["property"].Value, declaration.Groups["value"].Value.Trim());
            if (!property.StartsWith("--", StringComparison.Ordinal) && Side().IsMatch(property) || Side().IsMatch(value) || value.Contains("translateX", StringComparison.Ordinal) || IsLopsided(property, value))
                yield return new Objection($"{file}: {property}: {value}", $"line {plain.AsSpan(0, declaration.Index).Count('\n') + 1}: use the logical property or value.");
        }
    }

    // A fourth value is the left side; a corner is a side too.
    static bool IsLopsided(string property, string value)
    {
        var values = Spaces().Split(value.Replace("!important", "", StringComparison.Ordinal).Trim());
        if (property == "border-radius" && !value.Contains('/'))
            return values switch
            {
                [var other, var one] => one != other,
                [var first, var second, var third] => first != second || second != third,
                [var first, var second, var third, var fourth] => first != second || third != fourth,
                _ => false,
            };
        return FourSided().IsMatch(property) && values is [_, var right, _, var left] && right != left;
    }

    /// <summary>Comments and strings.</summary>
    [GeneratedRegex("""/\*.*?\*/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""", RegexOptions.Singleline)]
    private static partial Regex Silent();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<=[{;}]\s*)(?<property>-{0,2}[a-z][-\w]*)\s*:(?<value>[^;{}]+)(?=[;}])")]
    private static partial Regex Declarations();

    [GeneratedRegex(@"(?<![\w])(left|right)(?![\w])")]
    private static partial Regex Side();

    [GeneratedRegex("^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$")]
    private static partial Regex FourSided();

    /// <summary>Spaces that are not inside brackets.</summary>
    [GeneratedRegex(@"\s+(?![^(]*\))")]
    private static partial Regex Spaces();
}
