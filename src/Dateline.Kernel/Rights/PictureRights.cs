namespace Dateline.Kernel.Rights;

/// <summary>What may be done with a picture, as its supplier and the house's picture desk state it.</summary>
public sealed record PictureRights
{
    /// <summary>On what ground the house may use it.</summary>
    public UsageCategory Category { get; init; }

    /// <summary>The supplier's collection that it is from, for what the supplier's terms leave out; null for none. Grid's <c>suppliersCollection</c>.</summary>
    public string? Collection { get; init; }

    /// <summary>What whoever uses it must keep to, in the picture desk's words; makes its use conditional. Grid's <c>restrictions</c>.</summary>
    public string? Restrictions { get; init; }

    /// <summary>The supplier's own words to editors. IPTC Instructions (<c>photoshop:Instructions</c>, IIM 2:40).</summary>
    public string? Instructions { get; init; }

    /// <summary>The licence in words, by BCP 47 tag. IPTC Rights Usage Terms (<c>xmpRights:UsageTerms</c>).</summary>
    public IReadOnlyDictionary<string, string> UsageTerms { get; init; } = new Dictionary<string, string>();

    /// <summary>Where it may be used.</summary>
    public Territories Territories { get; init; } = Territories.Everywhere;

    /// <summary>Not before this moment, for anyone, on any channel; null for no embargo. IIM 2:30, PLUS Licence Start Date.</summary>
    public DateTimeOffset? EmbargoUntil { get; init; }

    /// <summary>No more from this moment on; null for never. IIM 2:37, PLUS Licence End Date.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>What those who are shown have signed.</summary>
    public ReleaseStatus ModelRelease { get; init; }

    /// <summary>What the owners of what is shown have signed.</summary>
    public ReleaseStatus PropertyRelease { get; init; }

    /// <summary>Notes to the releases, such as their numbers.</summary>
    public string? ReleaseNotes { get; init; }

    /// <summary>Whether more may be changed than its size and tone: cutting, flipping, retouching. PLUS Image Alteration Constraints.</summary>
    public bool AlterationAllowed { get; init; } = true;

    /// <summary>Whether it may be used later than <see cref="ArchiveTime"/> after it came ("NO ARCHIVE").</summary>
    public bool ArchiveAllowed { get; init; } = true;

    /// <summary>Whether its credit must stand with it wherever it is shown. PLUS Credit Line Required.</summary>
    public bool CreditRequired { get; init; } = true;

    /// <summary>What it may be used for.</summary>
    public KindsOfUse Kinds { get; init; } = KindsOfUse.Editorial;

    /// <summary>How long a picture that may not go into the archive can be used: what the agencies mean where they say no number of days.</summary>
    public static TimeSpan ArchiveTime { get; } = TimeSpan.FromDays(30);
}

/// <summary>What a picture is used for.</summary>
[Flags]
public enum KindsOfUse
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>News and comment.</summary>
    Editorial = 1,

    /// <summary>Promoting the house's own journalism.</summary>
    Promotion = 2,

    /// <summary>Advertising, and everything else that sells.</summary>
    Commercial = 4,
}

/// <summary>What was signed. Source: PLUS Model Release Status and Property Release Status.</summary>
public enum ReleaseStatus
{
    /// <summary>Nothing, or it is not known (<c>MR-NON</c>, <c>PR-NON</c>).</summary>
    None,

    /// <summary>Nothing that would need it (<c>MR-NAP</c>, <c>PR-NAP</c>).</summary>
    NotApplicable,

    /// <summary>Everything (<c>MR-UMR</c>, <c>PR-UPR</c>).</summary>
    Unlimited,

    /// <summary>A part (<c>MR-LMR</c>, <c>PR-LPR</c>).</summary>
    Limited,
}
