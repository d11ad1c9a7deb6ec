namespace Dateline.Mediabank;

/// <summary>What is said of a picture in one language.</summary>
public sealed record AssetText(string? Headline, string? Caption, string? Alt);

/// <summary>The picture's file as it was taken in.</summary>
/// <param name="Sha256">Lower-case hexadecimal: the identity of the original, and its place in the file store.</param>
public sealed record AssetFile(string Sha256, string MediaType, int Width, int Height, long Bytes);

public enum AssetKind { Photo, Graphic }

/// <summary>What a revision of an asset freezes: everything about a picture that a reader may see.</summary>
public sealed record AssetContent
{
    /// <summary>The version of this written form. What is frozen is never rewritten: a new form gets a new number and a reader of its own.</summary>
    public int V { get; init; } = 1;

    public AssetKind Kind { get; init; }
    public AssetFile? File { get; init; }

    /// <summary>By BCP 47 language tag.</summary>
    public IReadOnlyDictionary<string, AssetText> Texts { get; init; } = new Dictionary<string, AssetText>();

    public required string Supplier { get; init; }

    /// <summary>Whether it is the agency's own, so that the public bank offers it. Set when it is published.</summary>
    public bool IsOffered { get; init; }

    /// <summary>The supplier's credit templates by language, as they were when it was published.</summary>
    public IReadOnlyDictionary<string, string>? Credits { get; init; }

    public string? Photographer { get; init; }
    public bool IsFilePhoto { get; init; }
    public DateTimeOffset? Taken { get; init; }
    public string? Place { get; init; }
    public string? CopyrightNotice { get; init; }
    public string? UsageTerms { get; init; }
    public DateTimeOffset? Expires { get; init; }
    public string? Uri { get; init; }

    /// <summary>The text in that language, else in another form of it (<c>en-GB</c> for <c>en</c>), else in any: a picture is never without words it has.</summary>
    public (string Language, AssetText Text)? TextFor(string language)
    {
        if (Texts.Count == 0) return null;
        var found = Texts.Keys.OrderBy(other => Distance(other, language)).ThenBy(other => other, StringComparer.Ordinal).First();
        return (found, Texts[found]);
    }

    static int Distance(string tag, string wanted) =>
        tag.Equals(wanted, StringComparison.OrdinalIgnoreCase) ? 0
        : tag.Equals(Base(wanted), StringComparison.OrdinalIgnoreCase) ? 1
        : Base(tag).Equals(Base(wanted), StringComparison.OrdinalIgnoreCase) ? 2
        : Base(tag).Equals("en", StringComparison.OrdinalIgnoreCase) ? 3 : 4;

    static string Base(string tag) => tag.Split('-')[0];
}
