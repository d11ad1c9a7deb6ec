using System.Buffers;
using System.Text.Json;
using Dateline.Articles.Writing;
using Dateline.Kernel.Body;
using Dateline.Platform.Data;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>What the editor writes, in the form in which the browser has it: all members there, the body by its contract.</summary>
static class DraftTextJson
{
    public static JsonElement Of(DraftText text)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("headline", text.Headline);
            json.WriteString("standfirst", text.Standfirst ?? "");
            json.WritePropertyName("dateline");
            if (text.Dateline is { } dateline) json.WriteRawValue(Documents.Write(dateline));
            else json.WriteNullValue();
            json.WritePropertyName("lead");
            if (text.Lead is { } lead) json.WriteRawValue(Documents.Write(lead));
            else json.WriteNullValue();
            json.WritePropertyName("body");
            BodyWriter.Write(json, text.Body);
            json.WriteEndObject();
        }
        return JsonElement.Parse(bytes.WrittenSpan);
    }
}
