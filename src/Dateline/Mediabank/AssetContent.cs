using System.Text.Json.Serialization;
using Dateline.Kernel.Body;

namespace Dateline.Mediabank;

/// <summary>What is said of a picture in one language.</summary>
public sealed record AssetText(string? Headline, string? Caption, string? Alt)
{
    /// <summary>More than the alt text can say, for those who do not see it.</summary>
    public string? Extended { get; init; }

    [JsonIgnore]
    public bool IsBlank => this is { Headline: null, Caption: null, Alt: null, Extended: null };
}

/// <summary>A file as it was taken in.</summary>
/// <param name="Sha256">Lower-case hexadecimal: the identity of the original, and its place in the file store.</param>
/// <param name="Width">In pixels, upright; 0 where the type has none.</param>
/// <param name="Height">In pixels, upright; 0 where the type has none.</param>
public sealed record AssetFile(string Sha256, string MediaType, int Width, int Height, long Bytes)
{
    [JsonIgnore]
    public bool IsPicture => MediaType.StartsWith("image/", StringComparison.Ordinal);
}

/// <summary>What an asset is to whoever looks at it.</summary>
public enum AssetKind { Photo, Graphic, Infographic, Video, Document }

/// <summary>The reportage that a picture belongs to, as it was called when the picture was published.</summary>
/// <param name="Titles">By BCP 47 language tag.</param>
public sealed record AssetReportage(long Id, IReadOnlyDictionary<string, string> Titles);

/// <summary>What readers are told of what may be done with a picture.</summary>
/// <param name="Terms">The licence in words, by BCP 47 language tag.</param>
/// <param name="Restrictions">What whoever uses it must keep to.</param>
/// <param name="Allow">Countries and regions in which alone it may be seen; null for all the world.</param>
/// <param name="Deny">In which it may not.</param>
public sealed record PublicRights(IReadOnlyDictionary<string, string>? Terms, string? Restrictions, IReadOnlyList<string>? Allow, IReadOnlyList<string>? Deny);

/// <summary>What a revision of an asset freezes: everything about a picture that a reader may see.</summary>
public sealed record AssetContent
{
    /// <summary>The version of this written form. What is frozen is never rewritten: a new form gets a new number and a reader of its own. A member that may be absent is no new form.</summary>
    public int V { get; init; } = 1;

    public AssetKind Kind { get; init; }

    /// <summary>The original.</summary>
    public AssetFile? File { get; init; }

    /// <summary>The picture that stands for a video or document.</summary>
    public AssetFile? Poster { get; init; }

    /// <summary>By BCP 47 language tag.</summary>
    public IReadOnlyDictionary<string, AssetText> Texts { get; init; } = new Dictionary<string, AssetText>();

    public required string Supplier { get; init; }

    /// <summary>Whether it is the agency's own, so that the public bank offers it. Set when it is published.</summary>
    public bool IsOffered { get; init; }

    /// <summary>The supplier's credit templates by language, as they were when it was published.</summary>
    public IReadOnlyDictionary<string, string>? Credits { get; init; }

    /// <summary>Who made it; several are parted by commas.</summary>
    public string? Photographer { get; init; }

    public string? PhotographerTitle { get; init; }

    /// <summary>Who handed it on, as it came.</summary>
    public string? Source { get; init; }

    /// <summary>The supplier's collection, or the partner whose picture it passes on.</summary>
    public string? Collection { get; init; }

    /// <summary>Who gave it out, when it is a handout.</summary>
    public string? HandoutSource { get; init; }

    /// <summary>Who passed it on, where its credit says <c>via</c>.</summary>
    public string? Via { get; init; }

    public bool IsFilePhoto { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? Taken { get; init; }

    /// <summary>Where, in one line.</summary>
    public string? Place { get; init; }

    /// <summary>Within the city.</summary>
    public string? Location { get; init; }

    public string? City { get; init; }
    public string? State { get; init; }
    public string? Country { get; init; }

    /// <summary>Of ISO 3166-1, two or three letters.</summary>
    public string? CountryCode { get; init; }

    public IReadOnlyList<string>? People { get; init; }
    public IReadOnlyList<string>? Organizations { get; init; }
    public string? Event { get; init; }
    public IReadOnlyList<string>? Keywords { get; init; }

    /// <summary>Of IPTC's subject codes.</summary>
    public IReadOnlyList<string>? Subjects { get; init; }

    public AssetReportage? Reportage { get; init; }

    public string? CopyrightNotice { get; init; }

    /// <summary>The licence in words, as it came over the wire; <see cref="Rights"/> has it by language.</summary>
    public string? UsageTerms { get; init; }

    public DateTimeOffset? Expires { get; init; }

    /// <summary>What readers are told of the rights. Set when it is published.</summary>
    public PublicRights? Rights { get; init; }

    /// <summary>How it came to be, a term of IPTC's digital source types.</summary>
    public string? DigitalSourceType { get; init; }

    /// <summary>The supplier's number of it.</summary>
    public string? Reference { get; init; }

    /// <summary>The job or transmission that it belongs to.</summary>
    public string? JobId { get; init; }

    /// <summary>What must stay in sight where a page crops it; null is the middle.</summary>
    public FocalPoint? Focus { get; init; }

    /// <summary>The name by which its provider knows it.</summary>
    public string? Uri { get; init; }

    /// <summary>What is shown of it: the original if that is a picture, else what stands for it.</summary>
    [JsonIgnore]
    public AssetFile? Shown => Poster ?? (File is { IsPicture: true } ? File : null);

    /// <summary>The text in that language, else in another form of it (<c>en-GB</c> for <c>en</c>), else in any: a picture is never without words it has.</summary>
    public (string Language, AssetText Text)? TextFor(string language)
    {
        if (Texts.Count == 0) return null;
        var found = Languages.Nearest(Texts.Keys, language);
        return (found, Texts[found]);
    }
}
