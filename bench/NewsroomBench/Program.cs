using System.Text.Json;
using Dateline.Bench.Newsroom;

var isQuick = args.Contains("--quick");
var (keys, openings, saves, rounds) = isQuick ? (60, 5, 20, 2) : (120, 8, 60, 3);
var program = args.SkipWhile(argument => argument != "--program").ElementAtOrDefault(1) ?? throw new InvalidOperationException("Start it by bench/newsroom.");

var folder = Directory.CreateTempSubdirectory("dateline-bench").FullName;
try
{
    var newsroom = await SeededNewsroom.Make(folder);
    await using var onAir = await ProgramOnAir.Start(program, folder);
    await using var window = await Window.Open(onAir.Address, newsroom);
    await using var peer = await PeerSite.Start();

    Measured editorKeys = new(), plainKeys = new(), board = new(), list = new(), saved = new();
    await Round(measured: false);   // compiling, caches, the first circuit
    for (var round = 0; round < rounds; round++) await Round(measured: true);

    Console.WriteLine($"{SeededNewsroom.Drafts:N0} drafts in SQLite; {rounds} rounds in turn with the peers, in one Chromium on this machine. Milliseconds.");
    Console.WriteLine($"A key is timed from the browser's own time of the event to the frame that shows it; frames come 60 times a second. {SeededNewsroom.LongWords:N0} words.");
    var figures = new SortedDictionary<string, object> { ["drafts"] = SeededNewsroom.Drafts, ["rounds"] = rounds };
    Say("keyEditor", "a key in the editor", editorKeys);
    Say("keyPlain", "a key in a bare editable page with the same text", plainKeys);
    Say("boardOpen", "the board: click to rows painted", board);
    Say("listOpen", "a static page with the same rows and styles: click to rows painted", list);
    Say("saveDraft", "saving that text: request to answer, asked from the page", saved);
    Ratio("keyEditorToPlain", editorKeys, plainKeys);
    Ratio("boardToList", board, list);
    Console.WriteLine(JsonSerializer.Serialize(figures));

    async Task Round(bool measured)
    {
        // In turn, so that a slow moment of the machine meets both sides.
        var found = (await window.KeysInTheEditor(keys), await window.KeysInAPlainPage(keys), await window.OpenTheBoard(openings), await window.OpenAList(peer, openings), await window.Save(saves));
        if (!measured) return;
        editorKeys.Add(found.Item1);
        plainKeys.Add(found.Item2);
        board.Add(found.Item3);
        list.Add(found.Item4);
        saved.Add(found.Item5);
    }

    void Say(string name, string what, Measured values)
    {
        figures[$"{name}.median"] = values.At(0.5);
        figures[$"{name}.p95"] = values.At(0.95);
        figures[$"{name}.count"] = values.Count;
        Console.WriteLine($"{what,-66} median {values.At(0.5),8:F1}   p95 {values.At(0.95),8:F1}   of {values.Count}");
    }

    void Ratio(string name, Measured one, Measured other) => figures[name] = Math.Round(one.At(0.5) / other.At(0.5), 2);
}
finally
{
    Directory.Delete(folder, recursive: true);
}
