namespace Dateline.Kernel.Rights;

/// <summary>Where a picture may be used: where it is allowed, if that is said, and not where it is denied.</summary>
/// <remarks>Source: AP <c>usageterms</c> ("No Use in Japan"), IPTC Instructions ("JAPAN OUT"), made into codes.</remarks>
/// <param name="Allow">Countries and regions as <see cref="WorldRegions.Find"/> writes them; empty for all the world.</param>
/// <param name="Deny">Likewise; wins over what is allowed.</param>
public sealed record Territories(IReadOnlyList<string> Allow, IReadOnlyList<string> Deny)
{
    /// <summary>All the world.</summary>
    public static Territories Everywhere { get; } = new([], []);

    /// <summary>Territories as somebody writes them.</summary>
    /// <param name="allow">Codes or English names of regions; empty for all the world.</param>
    /// <param name="deny">Likewise.</param>
    public static ParseResult<Territories> Of(IEnumerable<string> allow, IEnumerable<string> deny)
    {
        List<string> allowed = [], denied = [];
        foreach (var (list, path, stated) in new[] { (allowed, "allow", allow), (denied, "deny", deny) })
        {
            foreach (var territory in stated)
            {
                if (WorldRegions.Find(territory) is not { } found) return ParseResult<Territories>.Refused(path, $"'{territory}' is neither a country of ISO 3166-1 nor a region of the world.");
                if (!list.Contains(found)) list.Add(found);
            }
        }
        return ParseResult<Territories>.Of(new(allowed, denied));
    }

    /// <summary>The countries out of a market in which the picture may not be used; empty when it may in all of them.</summary>
    /// <param name="market">Countries and regions of those who get to see it.</param>
    public IReadOnlyList<string> Outside(IEnumerable<string> market)
    {
        var countries = market.SelectMany(WorldRegions.CountriesOf).ToHashSet();
        var allowed = Allow.SelectMany(WorldRegions.CountriesOf).ToHashSet();
        var denied = Deny.SelectMany(WorldRegions.CountriesOf).ToHashSet();
        return [.. countries.Where(country => denied.Contains(country) || (Allow.Count > 0 && !allowed.Contains(country))).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public bool Equals(Territories? other) => other is not null && Allow.SequenceEqual(other.Allow) && Deny.SequenceEqual(other.Deny);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Allow.Count, Deny.Count);
}
