using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dateline.Kernel.Publishing;

namespace Dateline.Kernel.Body;

/// <summary>
/// Writes the form that <see cref="BodyReader"/> reads (<c>docs/contracts/body.md</c>). It writes what it is given: whether
/// that is in normal form and within bounds is for the reader to say. Half surrogate pairs become U+FFFD.
/// </summary>
public static partial class BodyWriter
{
    // The bytes are JSON and never stand inside HTML, so letters are written as letters.
    static readonly JsonWriterOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The canonical bytes (RFC 8785) of a body: equal bodies have equal bytes.</summary>
    public static byte[] Write(ArticleBody body) => Canonical(json => Write(json, body));

    /// <summary>The canonical bytes (RFC 8785) of a text.</summary>
    public static byte[] Write(RichText text) => Canonical(json => Write(json, text));

    /// <summary>Writes a body as one value into a document in the making.</summary>
    public static void Write(Utf8JsonWriter json, ArticleBody body)
    {
        json.WriteStartObject();
        json.WriteNumber("version", ArticleBody.Version);
        Array(json, "blocks", body.Blocks, Write);
        json.WriteEndObject();
    }

    /// <summary>Writes a text as one value, an array of runs, into a document in the making.</summary>
    public static void Write(Utf8JsonWriter json, RichText text)
    {
        json.WriteStartArray();
        foreach (var run in text.Runs) Write(json, run);
        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, FocalPoint point)
    {
        json.WriteStartArray();
        json.WriteNumberValue(point.X);
        json.WriteNumberValue(point.Y);
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, Run run)
    {
        json.WriteStartObject();
        json.WriteString("text", run.Text);
        if (run.Marks != Marks.None) Array(json, "marks", MarkNames.In(run.Marks), (to, name) => to.WriteStringValue(name));
        Optional(json, "href", run.Href);
        Optional(json, "lang", run.Language);
        json.WriteEndObject();
    }

    static byte[] Canonical(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, plain)) write(json);
        return CanonicalJson.Of(buffer.WrittenSpan, int.MaxValue).ValueOrThrow;
    }

    static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    static void Text(Utf8JsonWriter json, string name, RichText text)
    {
        json.WritePropertyName(name);
        Write(json, text);
    }

    static void Optional(Utf8JsonWriter json, string name, RichText? text)
    {
        if (text is not null) Text(json, name, text);
    }

    static void Optional(Utf8JsonWriter json, string name, string? line)
    {
        if (line is not null) json.WriteString(name, line);
    }

    static void Optional(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } given) json.WriteNumber(name, given);
    }
}
