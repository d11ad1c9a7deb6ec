using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Dateline.Wire;

namespace Dateline.Web.Cli;

/// <summary><c>import PATH</c>: items of other agencies become articles.</summary>
static class ImportVerb
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static Command Command()
    {
        var place = new Place();
        var path = new Argument<string>("path") { Description = "A ninjs 3.0 or 3.1 file, or a folder or zip of them with their pictures." };
        var edition = new Option<string?>("--edition") { Description = "Key of the edition for items that name none." };
        var storyline = new Option<string?>("--storyline") { Description = "Key, title or number of the storyline for items that name none." };
        var asJson = new Option<bool>("--json") { Description = "One JSON object a line: uri, version, outcome, address, problems." };
        var verb = new Command("import", "Imports ninjs items. May be used beside a running server. Exit code 3 when an item was refused.") { path, edition, storyline, asJson };
        place.AddTo(verb);
        verb.SetAction(async (parsed, cancel) =>
        {
            using var source = ItemSource.Open(parsed.GetValue(path)!);
            await using var house = await place.Enter(parsed, cancel);
            var options = new ImportOptions(parsed.GetValue(edition), parsed.GetValue(storyline));
            var json = parsed.GetValue(asJson);
            using var progress = new ProgressLine(json ? 0 : source.Items.Count);

            var counts = new Dictionary<Outcome, int>();
            await foreach (var result in house.GetRequiredService<ImportItems>().Run(source, options, cancel))
            {
                counts[result.Outcome] = counts.GetValueOrDefault(result.Outcome) + 1;
                if (json) Console.WriteLine(JsonSerializer.Serialize(result, Json));
                else Tell(result, progress);
            }
            await Place.CatchUp(house, cancel);
            if (!json) Console.WriteLine(counts.Count == 0 ? "Nothing to import was found." : string.Join(", ", counts.OrderBy(c => c.Key).Select(c => $"{c.Value} {Name(c.Key)}")));
            return counts.ContainsKey(Outcome.Refused) ? CommandLine.SomeRefused : CommandLine.Done;
        });
        return verb;
    }

    static void Tell(ImportResult result, ProgressLine progress)
    {
        progress.Say($"{Name(result.Outcome),-10} {result.Uri}{(result.Address is null ? "" : $"  {result.Address}")}");
        foreach (var problem in result.Problems) progress.Say($"           {problem}");
        progress.Step();
    }

    static string Name(Outcome outcome) => outcome.ToString().ToLowerInvariant();
}
