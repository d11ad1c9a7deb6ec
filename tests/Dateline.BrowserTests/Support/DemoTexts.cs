using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dateline.BrowserTests.Support;

/// <summary>Everything that the demo agency's newsroom wrote for one edition: what is in here may stand on its pages without being in a string table.</summary>
sealed partial class DemoTexts
{
    static readonly string Demo = Path.Combine(AppContext.BaseDirectory, "demo", "meridian");

    readonly HashSet<string> whole = [];
    readonly string all;

    public DemoTexts(string edition)
    {
        string[] folders = [Path.Combine(Demo, edition), Path.Combine(Demo, $"pictures-{edition}")];
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)).Append(Path.Combine(Demo, "agency.json")))
        {
            using var item = JsonDocument.Parse(File.ReadAllBytes(file));
            Take(item.RootElement);
        }
        all = "\n" + string.Join('\n', whole) + "\n";
    }

    /// <summary>Whether the newsroom wrote just this, or a sentence with this in it; letter by letter, but for white space and invisible characters.</summary>
    public bool Has(string text)
    {
        var bare = Bare(text);
        if (whole.Contains(bare)) return true;
        for (var at = all.IndexOf(bare, StringComparison.OrdinalIgnoreCase); at >= 0; at = all.IndexOf(bare, at + 1, StringComparison.OrdinalIgnoreCase))
            if (!char.IsLetterOrDigit(all[at - 1]) && !char.IsLetterOrDigit(all[at + bare.Length])) return true;
        return false;
    }

    /// <summary>Without isolates and other invisible characters, each white space one space.</summary>
    public static string Bare(string text) => Spaces().Replace(Invisible().Replace(text, ""), " ").Trim();

    void Take(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject()) Take(member.Value);
                break;
            case JsonValueKind.Array:
                foreach (var entry in value.EnumerateArray()) Take(entry);
                break;
            case JsonValueKind.String when value.GetString()!.Contains("</", StringComparison.Ordinal):
                foreach (var text in new HtmlParser().ParseDocument(value.GetString()!).Body!.Descendants<IText>()) whole.Add(Bare(text.Data));
                break;
            case JsonValueKind.String:
                whole.Add(Bare(value.GetString()!));
                break;
        }
    }

    [GeneratedRegex(@"[\p{Cf}]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
