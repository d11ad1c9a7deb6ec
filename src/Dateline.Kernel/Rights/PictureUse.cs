namespace Dateline.Kernel.Rights;

/// <summary>Where a picture gets to.</summary>
public enum Channel
{
    /// <summary>The house's pages and feeds.</summary>
    Site,

    /// <summary>Paper.</summary>
    Print,

    /// <summary>The house's posts on social platforms.</summary>
    Social,

    /// <summary>The public mediabank, from which others take it.</summary>
    Bank,

    /// <summary>The wire to subscribers.</summary>
    Wire,
}

/// <summary>A use that somebody has in mind.</summary>
/// <param name="Channel">Where it gets to.</param>
/// <param name="Market">Countries and regions of those whom it is for, such as those of an edition; empty for a site of the whole world.</param>
public sealed record PictureUse(Channel Channel, params IReadOnlyList<string> Market)
{
    /// <summary>What for: one kind.</summary>
    public KindsOfUse Kind { get; init; } = KindsOfUse.Editorial;

    /// <summary>Whether more is changed than its size and tone.</summary>
    public bool IsAltered { get; init; }

    /// <summary>Whether its credit stands with it.</summary>
    public bool ShowsCredit { get; init; } = true;

    /// <summary>Whether others get it to use it themselves.</summary>
    public bool PassesOn => Channel is Channel.Bank or Channel.Wire;
}
