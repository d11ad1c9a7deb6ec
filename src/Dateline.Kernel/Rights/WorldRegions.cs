using System.Collections.Frozen;

namespace Dateline.Kernel.Rights;

/// <summary>The countries of ISO 3166-1 and the regions that the United Nations make of them (M49), for rights that hold here and not there.</summary>
/// <remarks>Source: IPTC Extension, World Region; PLUS, regions of a licence. The European Union is a region of its own.</remarks>
public static partial class WorldRegions
{
    static readonly FrozenDictionary<string, FrozenSet<string>> countries;
    static readonly FrozenDictionary<string, string> codes;

    static WorldRegions()
    {
        Dictionary<string, HashSet<string>> regions = [];
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase) { ["EU"] = "european-union", ["UK"] = "GB" };
        foreach (var group in Lines(Groups))
        {
            regions[group[0]] = [];
            names[group[0]] = names[group[1]] = group[0];
        }
        string[] around = [];
        foreach (var line in Lines(Table))
        {
            if (char.IsAsciiLetterLower(line[0][0]))
            {
                around = [line[0], "world", .. line[2] == "-" ? [] : line[2].Split(',')];
                regions[line[0]] = [];
                names[line[0]] = names[line[1]] = line[0];
                continue;
            }
            foreach (var country in line)
            {
                var code = country[..2];
                names[code] = names[country[2..]] = code;
                regions[code] = [code];
                foreach (var region in around) regions[region].Add(code);
            }
        }
        regions["european-union"] = [.. Union.Split(' ')];
        countries = regions.ToFrozenDictionary(region => region.Key, region => region.Value.ToFrozenSet());
        codes = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// How a territory is written here: a country in two capital letters, a region by its name with hyphens, such as <c>JP</c> or
    /// <c>western-europe</c>. Null when it is none.
    /// </summary>
    /// <param name="territory">ISO 3166-1 in two or three letters, <c>UK</c>, <c>EU</c>, the number of a region in M49 or its English name; in any case.</param>
    public static string? Find(string territory) => codes.GetValueOrDefault(territory.Trim().Replace(' ', '-'));

    /// <summary>The countries of a territory in two capital letters; empty when there is no such territory.</summary>
    public static IReadOnlySet<string> CountriesOf(string territory) => Find(territory) is { } found ? countries[found] : FrozenSet<string>.Empty;

    static IEnumerable<string[]> Lines(string table) => table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
