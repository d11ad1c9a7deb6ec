using System.Globalization;
using Dateline.Articles;
using Microsoft.AspNetCore.WebUtilities;

namespace Dateline.Web.Newsroom.Board;

/// <summary>Whose articles a board shows.</summary>
public enum BoardView { All, Mine, WaitsForMe, Due }

/// <summary>Under which heads a board puts its articles.</summary>
public enum BoardGroup { None, Desk, Storyline, Person }

/// <summary>What a board shows; written in its address, so that a link brings the same board again.</summary>
public sealed record BoardFilter
{
    public BoardView View { get; init; }
    public BoardGroup Group { get; init; }

    /// <summary>Null is every stage but the spike.</summary>
    public ArticleStage? Stage { get; init; }

    /// <summary>Empty is all that one may read.</summary>
    public IReadOnlyList<long> Editions { get; init; } = [];

    public long? Desk { get; init; }
    public long? Storyline { get; init; }

    /// <summary>Who began it, or whose turn it is.</summary>
    public long? Person { get; init; }

    public string? Section { get; init; }
    public string? Language { get; init; }
    public string? Words { get; init; }

    /// <summary>Whether the address says anything at all.</summary>
    public bool IsPlain => Query.Length == 0;

    /// <summary>How many fields narrow the board, beside view, stage and words.</summary>
    public int Narrowing => new object?[] { Editions.Count > 0 ? Editions : null, Desk, Storyline, Person, Section, Language }.Count(member => member is not null);

    public string Query
    {
        get
        {
            IEnumerable<(string Name, string? Value)> members =
            [
                ("view", View == BoardView.All ? null : View.ToString()), ("group", Group == BoardGroup.None ? null : Group.ToString()), ("stage", Stage?.ToString()),
                .. Editions.Order().Select(id => ("edition", Number(id))),
                ("desk", Number(Desk)), ("storyline", Number(Storyline)), ("person", Number(Person)), ("section", Section), ("language", Language), ("q", string.IsNullOrWhiteSpace(Words) ? null : Words),
            ];
            return QueryHelpers.AddQueryString("", members.Where(m => m.Value is not null).Select(m => KeyValuePair.Create(m.Name, m.Value))).TrimStart('?');
        }
    }

    public static BoardFilter Of(string query)
    {
        var members = QueryHelpers.ParseQuery(query);
        string? Text(string name) => members.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 and <= 200 } text ? text : null;
        T? Word<T>(string name) where T : struct, Enum => Enum.TryParse<T>(Text(name), out var word) && Enum.IsDefined(word) ? word : null;
        return new BoardFilter
        {
            View = Word<BoardView>("view") ?? BoardView.All, Group = Word<BoardGroup>("group") ?? BoardGroup.None, Stage = Word<ArticleStage>("stage"),
            Editions = members.TryGetValue("edition", out var editions) ? [.. editions.Select(Id).OfType<long>().Distinct().Order()] : [],
            Desk = Id(Text("desk")), Storyline = Id(Text("storyline")), Person = Id(Text("person")), Section = Text("section"), Language = Text("language"), Words = Text("q"),
        };
    }

    static long? Id(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
