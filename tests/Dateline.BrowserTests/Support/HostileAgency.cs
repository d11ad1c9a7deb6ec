using System.Text.Json;
using System.Text.Json.Nodes;
using Dateline.Web.Cli;
using Dateline.Wire;
using Microsoft.Extensions.DependencyInjection;
using System.Net;
using Xunit;

namespace Dateline.BrowserTests.Support;

/// <summary>A small agency to which every hostile string was sent over the wire, in every field that readers see.</summary>
public sealed class HostileAgency : IAsyncLifetime
{
    const string PictureFile = "picture.jpg";

    public HouseOnAir House { get; private set; } = null!;

    /// <summary>What became of each string, in their order.</summary>
    public IReadOnlyList<Pages> Strings { get; private set; } = [];

    /// <summary>Where one string came out.</summary>
    public sealed record Pages(string Article, string Storyline, string Picture);

    public async ValueTask InitializeAsync()
    {
        var wire = Directory.CreateTempSubdirectory("dateline-hostile-");
        try
        {
            await Write(wire.FullName);
            House = await HouseOnAir.Start(house => Import(house, wire.FullName));
        }
        finally
        {
            wire.Delete(recursive: true);
        }
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    static async Task Write(string folder)
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "demo", "meridian", "pictures", "vote-chart.jpg"), Path.Combine(folder, PictureFile));
        foreach (var (number, text) in HostileStrings.All.Index())
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"{number}-storyline.json"), Storyline(number, text).ToJsonString());
            await File.WriteAllTextAsync(Path.Combine(folder, $"{number}-picture.json"), Picture(number, text).ToJsonString());
            await File.WriteAllTextAsync(Path.Combine(folder, $"{number}-article.json"), Article(number, text).ToJsonString());
        }
    }

    async Task Import(IServiceProvider house, string folder)
    {
        using var source = ItemSource.Open(folder);
        var results = new Dictionary<string, ImportResult>();
        await foreach (var result in house.GetRequiredService<ImportItems>().Run(source, new ImportOptions("en"))) results.Add(result.Uri, result);
        await Place.CatchUp(house, CancellationToken.None);
        Strings = [.. HostileStrings.All.Index().Select(text => new Pages(At("article", text.Index), At("storyline", text.Index), At("picture", text.Index)))];

        string At(string kind, int number) => results[Uri(kind, number)] is { Address: { } address } ? address
            : throw new InvalidOperationException($"The {kind} with hostile string {number} was not taken: {JsonSerializer.Serialize(results[Uri(kind, number)])}");
    }

    static JsonObject Article(int number, string text)
    {
        var item = Item("article", "text", number, text, "standfirst");
        item["by"] = text;
        item["located"] = text;
        item["slugline"] = text;
        item["bodies"] = new JsonArray(new JsonObject
        {
            ["role"] = "main",
            ["contentType"] = "text/html",
            ["value"] = $"<p>{WebUtility.HtmlEncode(text)}</p><h2>{WebUtility.HtmlEncode(text)}</h2><ul class='key-points'><li>{WebUtility.HtmlEncode(text)}</li></ul>"
                + $"<table><caption>{WebUtility.HtmlEncode(text)}</caption><tr><th>{WebUtility.HtmlEncode(text)}</th><th>b</th></tr><tr><td>{WebUtility.HtmlEncode(text)}</td><td>d</td></tr></table>"
                + $"<p><a href=\"{WebUtility.HtmlEncode(text)}\">a link</a></p><p>{text}</p>",
        });
        item["subjects"] = new JsonArray(
            new JsonObject { ["rel"] = "section", ["literal"] = "world", ["name"] = "World" },
            new JsonObject { ["rel"] = "storyline", ["literal"] = $"story-{number}", ["name"] = text },
            new JsonObject { ["rel"] = "keyword", ["name"] = text });
        item["associations"] = new JsonArray(new JsonObject { ["name"] = "lead", ["rel"] = "lead", ["uri"] = Uri("picture", number), ["type"] = "picture" });
        return item;
    }

    static JsonObject Storyline(int number, string text)
    {
        var item = Item("storyline", "composite", number, text, "standfirst");
        item["profile"] = "storyline";
        item["altIds"] = new JsonArray(new JsonObject { ["role"] = "storyline", ["value"] = $"story-{number}" });
        item["associations"] = new JsonArray(new JsonObject
        {
            ["name"] = "event-1",
            ["type"] = "event",
            ["uri"] = Uri("event", number),
            ["profile"] = "day",
            ["contentCreated"] = "2026-11-01T00:00:00Z",
            ["headlines"] = Said("main", text),
            ["descriptions"] = Said("text", text),
        });
        return item;
    }

    static JsonObject Picture(int number, string text)
    {
        var item = Item("picture", "picture", number, text, "caption");
        item["descriptions"]!.AsArray().Add(new JsonObject { ["role"] = "alt", ["contentType"] = "text/plain", ["value"] = text });
        item["people"] = new JsonArray(new JsonObject { ["rel"] = "photographer", ["name"] = text });
        item["infoSources"] = new JsonArray(new JsonObject { ["name"] = "Dateline" });
        item["located"] = text;
        item["usageTerms"] = text;
        item["copyrightNotice"] = text;
        item["renditions"] = new JsonArray(new JsonObject { ["name"] = "main", ["href"] = PictureFile, ["contentType"] = "image/jpeg" });
        return item;
    }

    static JsonObject Item(string kind, string type, int number, string text, string descriptionRole) => new()
    {
        ["uri"] = Uri(kind, number),
        ["type"] = type,
        ["version"] = "1",
        ["versionCreated"] = new DateTimeOffset(2026, 11, 20, 6, number, 0, TimeSpan.Zero).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
        ["pubStatus"] = "usable",
        ["language"] = "en",
        ["headlines"] = Said("main", text),
        ["descriptions"] = Said(descriptionRole, text),
        ["standard"] = new JsonObject { ["name"] = "ninjs", ["version"] = "3.1" },
    };

    static JsonArray Said(string role, string text) => new(new JsonObject { ["role"] = role, ["contentType"] = "text/plain", ["value"] = text });

    static string Uri(string kind, int number) => $"urn:hostile:{kind}:{number}";
}
