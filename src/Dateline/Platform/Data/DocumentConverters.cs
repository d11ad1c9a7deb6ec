using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dateline.Kernel.Body;

namespace Dateline.Platform.Data;

/// <summary>Instants as UTC with milliseconds: one instant has one written form.</summary>
sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTimeOffset.ParseExact(reader.GetString()!, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture));
}

/// <summary>Bodies in the form of the body contract.</summary>
sealed class ArticleBodyConverter : JsonConverter<ArticleBody>
{
    public override ArticleBody Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return BodyReader.Read(json.RootElement).ValueOrThrow;
    }

    public override void Write(Utf8JsonWriter writer, ArticleBody value, JsonSerializerOptions options) => BodyWriter.Write(writer, value);
}

/// <summary>Text with marks in the form of the body contract.</summary>
sealed class RichTextConverter : JsonConverter<RichText>
{
    public override RichText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return BodyReader.ReadText(json.RootElement, "").ValueOrThrow;
    }

    public override void Write(Utf8JsonWriter writer, RichText value, JsonSerializerOptions options) => BodyWriter.Write(writer, value);
}
