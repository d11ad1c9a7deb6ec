using System.Collections.Frozen;

namespace Dateline.Kernel.Rights.Crediting;

/// <summary>A supplier by the names under which its pictures arrive.</summary>
/// <param name="Name">What the house calls it.</param>
/// <param name="Names">All others.</param>
/// <param name="Template">The credit that it asks for; null for the house's.</param>
public sealed record KnownSupplier(string Name, IReadOnlyList<string> Names, string? Template = null);

/// <summary>Suppliers to be found by name. Make it once and keep it.</summary>
public sealed class KnownSuppliers
{
    readonly FrozenDictionary<string, KnownSupplier> byKey;
    readonly (string Key, KnownSupplier Supplier)[] longestFirst;

    /// <summary>The suppliers to be known.</summary>
    /// <param name="suppliers">The one that comes first keeps a name that two have.</param>
    public KnownSuppliers(IEnumerable<KnownSupplier> suppliers)
    {
        Dictionary<string, KnownSupplier> keys = [];
        foreach (var supplier in suppliers)
            foreach (var name in supplier.Names.Prepend(supplier.Name))
                if (KeyOf(name) is { Length: > 0 } key) keys.TryAdd(key, supplier);
        byKey = keys.ToFrozenDictionary();
        longestFirst = [.. keys.OrderByDescending(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>The world's agencies, and nobody else.</summary>
    public static KnownSuppliers World { get; } = new(WorldAgencies.All);

    /// <summary>The supplier of exactly that name; null when there is none. Case, spaces and full stops do not matter.</summary>
    public KnownSupplier? Find(string name) => byKey.GetValueOrDefault(KeyOf(name));

    /// <summary>The supplier with whose name a text begins, and what stands behind it; a whole word, or any beginning where words are not parted.</summary>
    internal (KnownSupplier Supplier, string Behind)? FindAhead(string text)
    {
        var words = Squeeze(text);
        var key = words.ToUpperInvariant();
        foreach (var (name, supplier) in longestFirst)
        {
            if (!key.StartsWith(name, StringComparison.Ordinal) || key.Length == name.Length || key.Length != words.Length) continue;
            if (name[^1] >= 0x2E80 || !char.IsLetterOrDigit(key[name.Length])) return (supplier, words[name.Length..].Trim());
        }
        return null;
    }

    /// <summary>Names are the same whatever their capitals, spaces and full stops.</summary>
    internal static string KeyOf(string name) => Squeeze(name).ToUpperInvariant();

    static string Squeeze(string name) => string.Join(' ', name.Replace(".", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
