using System.Text.Json;

namespace Dateline.Editions.Places;

/// <summary>Cities that the program knows by itself, in the languages of its presets.</summary>
static class CarriedPlaces
{
    static readonly Lazy<IReadOnlyList<Dictionary<string, string>>> All = new(Read);

    /// <summary>Each city in that language, with how it is searched: by its name in any of the languages. None for a language that is not carried.</summary>
    public static IEnumerable<(string Name, IEnumerable<string> Searched)> In(string language) =>
        from city in All.Value
        let name = city.GetValueOrDefault(language)
        where name is not null
        select (name, city.Values.Select(SearchedName.Of));

    static IReadOnlyList<Dictionary<string, string>> Read()
    {
        using var resource = typeof(CarriedPlaces).Assembly.GetManifestResourceStream("places.json")!;
        return JsonSerializer.Deserialize<List<Dictionary<string, string>>>(resource)!;
    }
}
