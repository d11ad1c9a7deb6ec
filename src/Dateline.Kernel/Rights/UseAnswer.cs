namespace Dateline.Kernel.Rights;

/// <summary>One reason in an answer.</summary>
/// <param name="Reason">Which.</param>
/// <param name="IsOverridden">Whether somebody who may has said that it shall not count.</param>
/// <param name="Detail">The words of the picture desk, or the countries concerned by their codes; null when the reason says it all.</param>
public readonly record struct Hindrance(Reason Reason, bool IsOverridden, string? Detail = null)
{
    /// <summary>What follows from it now.</summary>
    public ReasonEffect Effect => IsOverridden ? ReasonEffect.Warns : Reason.Effect();
}

/// <summary>Whether a picture may be used, and if not, why.</summary>
/// <param name="Hindrances">Every reason that there is, in the order of their weight, those too that are overridden.</param>
public sealed record UseAnswer(IReadOnlyList<Hindrance> Hindrances)
{
    /// <summary>Whether it may be used anew.</summary>
    public bool MayBeUsed => Hindrances.All(hindrance => hindrance.Effect == ReasonEffect.Warns);

    /// <summary>Whether readers may see it where it is used already.</summary>
    public bool MayBeSeen => Hindrances.All(hindrance => hindrance.Effect != ReasonEffect.StopsReaders);

    /// <summary>Who may override all that stops it; null when nothing does.</summary>
    public Overrider? MayOverride => Stopping.Any() ? Stopping.Max(reason => reason.MayOverride()) : null;

    /// <summary>The reasons that stop its use.</summary>
    public IEnumerable<Reason> Stopping => Hindrances.Where(hindrance => hindrance.Effect != ReasonEffect.Warns).Select(hindrance => hindrance.Reason);

    /// <inheritdoc/>
    public bool Equals(UseAnswer? other) => other is not null && Hindrances.SequenceEqual(other.Hindrances);

    /// <inheritdoc/>
    public override int GetHashCode() => Hindrances.Aggregate(0, HashCode.Combine);
}
