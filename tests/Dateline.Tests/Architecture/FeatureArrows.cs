namespace Dateline.Tests.Architecture;

/// <summary>Which features a feature may use. What is needed in the other direction goes by id, or by following the ledger.</summary>
static class FeatureArrows
{
    /// <summary>Each feature uses only features above it, and each arrow here is one that the code has.</summary>
    public static readonly IReadOnlyList<(string Feature, string[] Uses)> Table =
    [
        ("Platform", []),
        ("Accounts", ["Platform"]),
        ("Ledger", ["Platform"]),
        ("Editions", ["Platform", "Accounts"]),
        ("Mediabank", ["Platform", "Accounts", "Ledger"]),
        ("Articles", ["Platform", "Accounts", "Ledger", "Editions", "Mediabank"]),
        ("Storylines", ["Platform", "Accounts", "Ledger", "Editions", "Mediabank", "Articles"]),
        ("Fronts", ["Platform", "Accounts", "Ledger", "Editions"]),
        ("Wire", ["Platform", "Ledger", "Editions", "Mediabank", "Articles", "Storylines", "Fronts"]),
    ];

    // The second word of these namespaces is a library or a face, not a feature.
    static readonly string[] NoFeatures = ["Kernel", "NewsFormats", "PhotoMetadata", "Web"];

    public static IEnumerable<Objection> Against(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            if (FeatureOf(type) is not { } feature) continue;
            var row = Table.FirstOrDefault(row => row.Feature == feature);
            if (row.Feature is null)
            {
                yield return Objection.To(type, $"the feature {feature} has no row in the table of arrows.");
                continue;
            }
            foreach (var used in TypeUses.Of(type))
                if (FeatureOf(used) is { } other && other != feature && !row.Uses.Contains(other))
                    yield return Objection.To(type, $"{feature} does not use {other}, and this mentions {used.FullName}. Let it go by id, or follow the ledger.");
        }
    }

    public static IEnumerable<Objection> AgainstUnusedArrows(IReadOnlyCollection<Type> types) =>
        from row in Table
        let used = types.Where(type => FeatureOf(type) == row.Feature).SelectMany(TypeUses.Of).Select(FeatureOf).ToHashSet()
        from arrow in row.Uses
        where !used.Contains(arrow)
        select new Objection(row.Feature, $"uses nothing of {arrow}: delete the arrow.");

    public static IEnumerable<Objection> AgainstCircles() =>
        from row in Table.Index()
        from arrow in row.Item.Uses
        where Table.Take(row.Index).All(above => above.Feature != arrow)
        select new Objection(row.Item.Feature, $"uses {arrow}, which is not above it in the table.");

    static string? FeatureOf(Type type) =>
        type.Namespace?.Split('.') is ["Dateline", var second, ..] && !NoFeatures.Contains(second) ? second : null;
}
