using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Dateline.PhotoMetadata.Iptc;

namespace Dateline.Web.Cli;

/// <summary>The canonical record as JSON, in the form of docs/contracts/photo-metadata.md: what a file does not say is left out.</summary>
static class MetadataJson
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new DateConverter() },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyLists } },
    };

    public static string Of(string file, PhotoMetadata.PhotoMetadata read) => JsonSerializer.Serialize(new
    {
        file,
        read.Raw.Format,
        read.Raw.Width,
        read.Raw.Height,
        read.Raw.Orientation,
        read.Raw.ColorProfile,
        read.Raw.HasC2pa,
        read.Photo,
        read.Problems,
    }, Json);

    static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        if (type.Type.Namespace != typeof(IptcPhoto).Namespace) return;
        foreach (var property in type.Properties)
            property.ShouldSerialize = (_, value) => value is not null and not ICollection { Count: 0 };
    }

    sealed class DateConverter : JsonConverter<PhotoDate>
    {
        public override PhotoDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, PhotoDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
