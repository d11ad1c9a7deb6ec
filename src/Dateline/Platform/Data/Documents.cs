using System.Text.Json;
using System.Text.Json.Serialization;
using Dateline.Kernel.Publishing;

namespace Dateline.Platform.Data;

/// <summary>How the documents that revisions freeze are written: canonical JSON, absent members left out, nothing unknown read.</summary>
public static class Documents
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        MaxDepth = 64,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new InstantConverter(), new ArticleBodyConverter(), new RichTextConverter() },
    };

    public static string Write<T>(T document) =>
        System.Text.Encoding.UTF8.GetString(CanonicalJson.Of(JsonSerializer.SerializeToElement(document, Options)).ValueOrThrow);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException("An empty document.");
}
