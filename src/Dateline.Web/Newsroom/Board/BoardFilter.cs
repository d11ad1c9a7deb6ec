using System.Globalization;
using Dateline.Articles;
using Microsoft.AspNetCore.WebUtilities;

namespace Dateline.Web.Newsroom.Board;

/// <summary>Whose articles a board shows.</summary>
public enum BoardView { All, Mine, WaitsForMe, Due }

/// <summary>What a board shows; written in its address, so that a link brings the same board again.</summary>
public sealed record BoardFilter
{
    public BoardView View { get; init; }

    /// <summary>Null is every stage but the spike.</summary>
    public ArticleStage? Stage { get; init; }

    public long? Edition { get; init; }
    public long? Desk { get; init; }
    public long? Storyline { get; init; }
    public long? Person { get; init; }
    public string? Section { get; init; }
    public string? Words { get; init; }

    public string Query
    {
        get
        {
            var members = new Dictionary<string, string?>
            {
                ["view"] = View == BoardView.All ? null : View.ToString(), ["stage"] = Stage?.ToString(), ["edition"] = Number(Edition), ["desk"] = Number(Desk),
                ["storyline"] = Number(Storyline), ["person"] = Number(Person), ["section"] = Section, ["q"] = string.IsNullOrWhiteSpace(Words) ? null : Words,
            };
            return QueryHelpers.AddQueryString("", members.Where(m => m.Value is not null)).TrimStart('?');
        }
    }

    public static BoardFilter Of(string query)
    {
        var members = QueryHelpers.ParseQuery(query);
        string? Text(string name) => members.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 and <= 200 } text ? text : null;
        long? Id(string name) => long.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        return new BoardFilter
        {
            View = Enum.TryParse<BoardView>(Text("view"), out var view) ? view : BoardView.All, Stage = Enum.TryParse<ArticleStage>(Text("stage"), out var stage) ? stage : null,
            Edition = Id("edition"), Desk = Id("desk"), Storyline = Id("storyline"), Person = Id("person"), Section = Text("section"), Words = Text("q"),
        };
    }

    static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
