using System.Text;

namespace Dateline.Kernel.Rights;

/// <summary>One stretch of a credit line.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="LeadsToBank">Whether it leads to the picture's page in the mediabank.</param>
public readonly record struct CreditPart(string Text, bool LeadsToBank);

/// <summary>What a credit line is made of; an absent value makes its part of the template vanish.</summary>
/// <param name="Supplier">Where the picture comes from.</param>
/// <param name="Creator">Who made it.</param>
/// <param name="FilePhoto">The edition's words for a picture from the files, when it is one.</param>
/// <param name="BankLink">The edition's words for the way to the mediabank, when the picture is offered there.</param>
public sealed record CreditValues(string Supplier, string? Creator, string? FilePhoto, string? BankLink)
{
    /// <summary>Who gave the picture out, when it is a handout.</summary>
    public string? HandoutSource { get; init; }

    /// <summary>Who passed it on, where its credit says <c>via</c>.</summary>
    public string? Via { get; init; }

    /// <summary>The supplier's collection, or the partner whose picture the supplier passes on.</summary>
    public string? Collection { get; init; }

    /// <summary>The year of its copyright.</summary>
    public string? Year { get; init; }
}

/// <summary>
/// How a supplier is credited, as <c>© {supplier}{ / creator}{ / bankLink}</c> or <c>{SUPPLIER}{/creator}{/file}</c>.
/// Braces hold a field (<c>supplier</c>, <c>creator</c>, <c>file</c>, <c>bankLink</c>, <c>handoutSource</c>, <c>via</c>, <c>collection</c>,
/// <c>year</c>) with the signs that go with it, behind it words too, as in <c>{handoutSource/Handout via }{SUPPLIER}</c>: without a value, they go too. A field in capitals prints its value in capitals. Everything else is printed as it stands.
/// </summary>
public sealed class CreditTemplate
{
    /// <summary>The credit of a foreign supplier that has no template of its own.</summary>
    public const string Foreign = "{SUPPLIER}{/creator}{/file}";

    /// <summary>The credit of the agency's own pictures.</summary>
    public const string Own = "© {supplier}{ / creator}{ / file}{ / bankLink}";

    readonly List<(string Before, string? Field, string After)> pieces;

    CreditTemplate(List<(string, string?, string)> pieces) => this.pieces = pieces;

    /// <summary>Reads a template; refuses unknown fields and braces that do not close.</summary>
    public static ParseResult<CreditTemplate> Parse(string template)
    {
        List<(string, string?, string)> pieces = [];
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0) open = template.Length;
            if (open > at) pieces.Add((template[at..open], null, ""));
            if (open == template.Length) break;
            var close = template.IndexOf('}', open);
            if (close < 0) return ParseResult<CreditTemplate>.Refused($"{open}", "This brace does not close.");
            var inside = template[(open + 1)..close];
            var start = inside.TakeWhile(c => !char.IsAsciiLetter(c)).Count();
            var field = string.Concat(inside.Skip(start).TakeWhile(char.IsAsciiLetter));
            if (field.ToLowerInvariant() is not ("supplier" or "creator" or "file" or "banklink" or "handoutsource" or "via" or "collection" or "year"))
                return ParseResult<CreditTemplate>.Refused($"{open}", $"'{inside}' holds none of supplier, creator, file, bankLink, handoutSource, via, collection, year.");
            pieces.Add((inside[..start], field, inside[(start + field.Length)..]));
            at = close + 1;
        }
        return ParseResult<CreditTemplate>.Of(new CreditTemplate(pieces));
    }

    /// <summary>The template for a language; where none is stated, the house's own or that for foreign suppliers.</summary>
    /// <param name="stated">By language, as a supplier states them; may be null.</param>
    /// <param name="language">BCP 47 base language.</param>
    /// <param name="isOwn">Whether the supplier is the agency itself.</param>
    public static CreditTemplate For(IReadOnlyDictionary<string, string>? stated, string language, bool isOwn) =>
        Parse(stated?.GetValueOrDefault(language) ?? (isOwn ? Own : Foreign)).ValueOrThrow;

    /// <summary>The credit line in its parts; neighbours that lead to the same place are one part.</summary>
    public IReadOnlyList<CreditPart> Render(CreditValues values)
    {
        List<CreditPart> parts = [];
        var text = new StringBuilder();
        foreach (var (before, field, after) in pieces)
        {
            if (field is null) text.Append(before);
            else if (Value(field, values) is { } value)
            {
                text.Append(before);
                if (field.Equals("bankLink", StringComparison.OrdinalIgnoreCase))
                {
                    Close();
                    parts.Add(new(value, true));
                }
                else text.Append(value);
                text.Append(after);
            }
        }
        Close();
        return parts;

        void Close()
        {
            if (text.Length > 0) parts.Add(new(text.ToString(), false));
            text.Clear();
        }
    }

    static string? Value(string field, CreditValues values)
    {
        var value = field.ToLowerInvariant() switch
        {
            "supplier" => values.Supplier,
            "creator" => values.Creator,
            "file" => values.FilePhoto,
            "handoutsource" => values.HandoutSource,
            "via" => values.Via,
            "collection" => values.Collection,
            "year" => values.Year,
            _ => values.BankLink,
        };
        if (string.IsNullOrWhiteSpace(value)) return null;
        return field.All(char.IsAsciiLetterUpper) ? value.ToUpperInvariant() : value;
    }
}
