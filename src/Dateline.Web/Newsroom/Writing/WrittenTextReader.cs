using System.Text.Json;
using System.Text.Json.Nodes;
using Dateline.Articles;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Kernel.Body;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>Reads what the editor in a browser wants to keep. Like all that comes from outside, it is refused with the place when it is not as it must be.</summary>
static class WrittenTextReader
{
    public static ParseResult<WrittenText> Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) return Refused("", "an object is needed");
        if (Line(json, "session") is not { Length: > 0 and <= 64 } window) return Refused("/session", "1 to 64 characters are needed");
        if (!(json.TryGetProperty("textEdits", out var edits) && edits.ValueKind == JsonValueKind.Number && edits.TryGetInt32(out var count))) return Refused("/textEdits", "a number is needed");
        if (!json.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.Object) return Refused("/text", "an object is needed");
        var aside = json.TryGetProperty("aside", out var flag) && flag.ValueKind == JsonValueKind.True;

        if (!text.TryGetProperty("body", out var bodyJson)) return Refused("/text/body", "a body is needed");
        if (BodyReader.Read(bodyJson) is var body && !body.Success) return Refused("/text/body" + body.Problem.Path, body.Problem.Reason);
        if (ReadLead(text) is var lead && !lead.Success) return Refused("/text/lead", lead.Problem.Reason);
        if (ReadDateline(text) is var (dateline, isWrong) && isWrong) return Refused("/text/dateline", "null, or place and agency are needed");

        return ParseResult<WrittenText>.Of(new(window, count, new DraftText(Line(text, "headline") ?? "", Line(text, "standfirst"), dateline, lead.Value.Use, body.Value), aside));
    }

    sealed record Lead(PictureUse? Use);

    // A lead picture is written as a picture block is, so the body's reader reads it.
    static ParseResult<Lead> ReadLead(JsonElement text)
    {
        if (!text.TryGetProperty("lead", out var lead) || lead.ValueKind == JsonValueKind.Null) return ParseResult<Lead>.Of(new(null));
        if (lead.ValueKind != JsonValueKind.Object) return ParseResult<Lead>.Refused("", "null or a picture is needed");
        var block = JsonObject.Create(lead)!;
        block["type"] = "picture";
        var body = BodyReader.Read(JsonSerializer.SerializeToElement(new JsonObject { ["version"] = ArticleBody.Version, ["blocks"] = new JsonArray(block) }));
        return body.Success ? ParseResult<Lead>.Of(new(((Picture)body.Value.Blocks[0]).Use)) : ParseResult<Lead>.Refused(body.Problem.Path, body.Problem.Reason);
    }

    static (ArticleDateline? Dateline, bool IsWrong) ReadDateline(JsonElement text)
    {
        if (!text.TryGetProperty("dateline", out var dateline) || dateline.ValueKind == JsonValueKind.Null) return (null, false);
        return Line(dateline, "place") is { } place && Line(dateline, "agency") is { } agency ? (new(place, agency), false) : (null, true);
    }

    static string? Line(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static ParseResult<WrittenText> Refused(string path, string reason) => ParseResult<WrittenText>.Refused(path, reason);
}
