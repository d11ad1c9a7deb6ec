using System.Text.Json;
using System.Text.Json.Nodes;
using Dateline.Kernel.Text;

namespace Dateline.Kernel.Publishing;

/// <summary>
/// The one way to write a JSON value as bytes (RFC 8785, JCS): no white space, members in the order of their UTF-16 code
/// units, numbers as ECMAScript writes them, only the escapes that JSON demands. What the ledger commits to is this form.
/// </summary>
/// <remarks>
/// <para>Refused, with the place: repeated members, half surrogate pairs, numbers beyond a double, more than
/// <see cref="MaxDepth"/> levels, and documents above a bound. Text that is not JSON is refused too.</para>
/// <para>Numbers are doubles, as RFC 8785 §3.2.2.3 has it: a whole number above 2^53 may lose its last digits. Write such
/// numbers as strings. Text is not normalized: two spellings of one letter stay two.</para>
/// </remarks>
public static class CanonicalJson
{
    /// <summary>How many arrays and objects may stand in one another.</summary>
    public const int MaxDepth = JsonText.MaxDepth;

    /// <summary>The bound when none is given: 16 MiB, for the text that is read and for the bytes that are written.</summary>
    public const int DefaultMaxBytes = 16 * 1024 * 1024;

    /// <summary>The canonical form of a UTF-8 text that holds one JSON value and nothing after it.</summary>
    public static ParseResult<byte[]> Of(ReadOnlySpan<byte> utf8, int maxBytes = DefaultMaxBytes) =>
        JsonText.Parse(utf8, maxBytes, out var root) is { } reason
            ? ParseResult<byte[]>.Refused("", reason)
            : Of(root, maxBytes);

    /// <summary>The canonical form of a value that was parsed.</summary>
    public static ParseResult<byte[]> Of(JsonElement value, int maxBytes = DefaultMaxBytes)
    {
        var output = new CanonicalWriter(maxBytes);
        Write(value, JsonPlace.At(""), 0, output);
        return output.Result;
    }

    /// <summary>The canonical form of a value that was built; null is written <c>null</c>.</summary>
    public static ParseResult<byte[]> Of(JsonNode? value, int maxBytes = DefaultMaxBytes)
    {
        var output = new CanonicalWriter(maxBytes);
        Write(value, JsonPlace.At(""), 0, output);
        return output.Result;
    }

    static bool Write(JsonElement value, JsonPlace place, int depth, CanonicalWriter output) => value.ValueKind switch
    {
        JsonValueKind.Object => WriteObject(value, place, depth, output),
        JsonValueKind.Array => output.Array(value.EnumerateArray(), place, depth + 1, Write),
        JsonValueKind.String => JsonText.TryString(value, out var text) ? output.Text(text, place) : output.HalfPair(place),
        JsonValueKind.Number => output.Number(value.GetDouble(), place),
        JsonValueKind.True => output.Raw("true"u8),
        JsonValueKind.False => output.Raw("false"u8),
        JsonValueKind.Null => output.Raw("null"u8),
        JsonValueKind.Undefined or _ => output.Refuse(place, "There is no value; one JSON value is needed."),
    };

    static bool Write(JsonNode? node, JsonPlace place, int depth, CanonicalWriter output) => node switch
    {
        null => output.Raw("null"u8),
        JsonObject members => WriteObject(members, place, depth, output),
        JsonArray items => output.Array(items, place, depth + 1, Write),
        JsonValue value when value.TryGetValue(out JsonElement element) => Write(element, place, depth, output),
        JsonValue value when value.TryGetValue(out string? text) => output.Text(text, place),
        JsonValue value when value.TryGetValue(out double number) => output.Number(number, place),
        _ => WriteOther(node, place, depth, output),
    };

    static bool WriteObject(JsonElement value, JsonPlace place, int depth, CanonicalWriter output)
    {
        var members = new List<KeyValuePair<string, JsonElement>>();
        foreach (var member in value.EnumerateObject())
        {
            if (!JsonText.TryName(member, out var name)) return output.HalfPair(place);
            members.Add(new(name, member.Value));
        }
        return output.Object(members, place, depth + 1, Write);
    }

    static bool WriteObject(JsonObject value, JsonPlace place, int depth, CanonicalWriter output)
    {
        List<KeyValuePair<string, JsonNode?>> members;
        try
        {
            members = [.. value];
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            // A JsonObject that was parsed looks at its members only now, and throws at what cannot be a dictionary.
            return output.Refuse(place, "A member is repeated or its name holds half of a surrogate pair; each name may be written once, in whole characters.");
        }
        return output.Object(members, place, depth + 1, Write);
    }

    // Whole numbers, times and whatever else .NET lets a JsonValue hold: as the serializer writes them.
    static bool WriteOther(JsonNode node, JsonPlace place, int depth, CanonicalWriter output)
    {
        try
        {
            return Write(JsonElement.Parse(node.ToJsonString()), place, depth, output);
        }
        catch (ArgumentException)
        {
            return output.Refuse(place, "The number is infinite or not a number; only finite numbers are allowed.");
        }
    }
}
