using System.Runtime.InteropServices;
using System.Text.Json;
using Dateline.Kernel.Text;

namespace Dateline.Kernel.Body;

/// <summary>
/// Reads the written form of a body (<c>docs/contracts/body.md</c>). Strict: what it does not know, what is repeated, out of
/// order, beyond a bound or not in normal form is refused with the JSON Pointer of the place. Nothing is dropped, and no
/// input makes it throw.
/// </summary>
public static partial class BodyReader
{
    /// <summary>Reads a body from UTF-8 JSON text with nothing before or after it.</summary>
    public static ParseResult<ArticleBody> Read(ReadOnlySpan<byte> utf8) =>
        JsonText.Parse(utf8, BodyLimits.Bytes, out var root) is { } reason
            ? ParseResult<ArticleBody>.Refused("", reason)
            : Read(root);

    /// <summary>Reads a body that stands in a larger document.</summary>
    /// <param name="body">The body's own value, of a document that is still open.</param>
    /// <param name="path">The JSON Pointer of that value, put in front of the place of a problem.</param>
    public static ParseResult<ArticleBody> Read(JsonElement body, string path = "") => ReadBounded(body, path, Body);

    /// <summary>Reads a text alone: a caption, a key event. It may be empty.</summary>
    /// <param name="text">The array of runs, of a document that is still open.</param>
    /// <param name="path">The JSON Pointer of that array, put in front of the place of a problem.</param>
    public static ParseResult<RichText> ReadText(JsonElement text, string path = "") => ReadBounded(text, path, Text);

    static ParseResult<T> ReadBounded<T>(JsonElement value, string path, Func<JsonCursor, T> read) where T : class
    {
        var bytes = value.ValueKind == JsonValueKind.Undefined ? 0 : JsonMarshal.GetRawUtf8Value(value).Length;
        return bytes > BodyLimits.Bytes
            ? ParseResult<T>.Refused(path, JsonText.TooLong(bytes, BodyLimits.Bytes))
            : JsonCursor.Read(value, path, read);
    }

    static ArticleBody Body(JsonCursor at)
    {
        // Before the members: a later version may have others, and "unknown version" says more than "unknown member".
        if (at.Has("version")) Version(at.Required("version"));
        at.Allow("version", "blocks");
        Version(at.Required("version"));
        return new ArticleBody(at.Required("blocks").List(0, BodyLimits.Blocks, Block));
    }

    static void Version(JsonCursor at)
    {
        if (at.Number(0, JsonCursor.MaxNumber) is var version && version != ArticleBody.Version)
        {
            at.Refuse($"This is version {version} of the written form; only version {ArticleBody.Version} is allowed.");
        }
    }
}
