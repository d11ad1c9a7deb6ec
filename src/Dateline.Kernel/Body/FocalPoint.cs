using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Kernel.Body;

/// <summary>
/// The place in a picture where the eye should land: what has no room for all of it crops away the rest. A place in the
/// picture, not on the page, and so the same in every direction of writing. Written form: <c>[x, y]</c>.
/// </summary>
/// <param name="X">From the picture's left edge, in percent of its width: 0 to 100.</param>
/// <param name="Y">From the picture's top edge, in percent of its height: 0 to 100.</param>
[JsonConverter(typeof(FocalPointConverter))]
public readonly record struct FocalPoint(int X, int Y)
{
    /// <summary>Percent.</summary>
    internal const int Most = 100;
}

/// <summary>The written form wherever a picture's use stands outside a body.</summary>
sealed class FocalPointConverter : JsonConverter<FocalPoint>
{
    public override FocalPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw Wrong();
        var point = new FocalPoint(Percent(ref reader), Percent(ref reader));
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? point : throw Wrong();
    }

    public override void Write(Utf8JsonWriter writer, FocalPoint value, JsonSerializerOptions options) => BodyWriter.Write(writer, value);

    static int Percent(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var percent) && percent is >= 0 and <= FocalPoint.Most ? percent : throw Wrong();

    static JsonException Wrong() => new("A focal point is two whole numbers from 0 to 100.");
}
