using System.Globalization;
using System.Text.Json;

namespace Dateline.Kernel.Text;

/// <summary>The first thing that was wrong in a reading. What is read after it is thrown away.</summary>
sealed class FirstProblem
{
    internal Problem? Value { get; private set; }

    internal void Set(JsonPlace place, string reason) => Value ??= new Problem(place.ToString(), reason);
}

/// <summary>
/// A value on the way through a strict document: what it is, where it is, and what was wrong first.
/// Each question either gives the answer or notes the problem and gives something harmless, so that
/// a reader is one expression per shape and looks at the problem once, at the end.
/// </summary>
readonly struct JsonCursor(JsonElement value, JsonPlace place, FirstProblem problem)
{
    /// <summary>The largest whole number that every JSON reader keeps exact (RFC 8259 §6).</summary>
    internal const long MaxNumber = 9_007_199_254_740_991;

    const int MaxShownName = 100;

    /// <summary>Reads one value, and gives either what it means or the first problem.</summary>
    internal static ParseResult<T> Read<T>(JsonElement value, string path, Func<JsonCursor, T> read) where T : class
    {
        var problem = new FirstProblem();
        var result = read(new JsonCursor(value, JsonPlace.At(path), problem));
        return problem.Value is { } first ? ParseResult<T>.Refused(first.Path, first.Reason) : ParseResult<T>.Of(result);
    }

    /// <summary>Whether the reading is still good.</summary>
    internal bool IsGood => problem.Value is null;

    /// <summary>Notes what is wrong here.</summary>
    internal void Refuse(string reason) => problem.Set(place, reason);

    /// <summary>Refuses what is no object, and members that are not named here or come twice.</summary>
    internal void Allow(params ReadOnlySpan<string> names)
    {
        if (!Is(JsonValueKind.Object, "an object")) return;
        var seen = 0UL;
        foreach (var member in value.EnumerateObject())
        {
            if (!JsonText.TryName(member, out var name)) { Refuse("A member's name holds half of a surrogate pair; only whole characters are allowed."); return; }
            var known = names.IndexOf(name);
            if (known < 0) { RefuseMember(name, $"This member is not known; allowed: {string.Join(", ", names)}."); return; }
            if ((seen & 1UL << known) != 0) { RefuseMember(name, "This member is repeated; it may be written once."); return; }
            seen |= 1UL << known;
        }
    }

    /// <summary>A member that must be there.</summary>
    internal JsonCursor Required(string name)
    {
        if (Is(JsonValueKind.Object, "an object") && Find(name) is { } found) return found;
        var missing = new JsonCursor(default, place.Member(name), problem);
        missing.Refuse("This member is required and missing.");
        return missing;
    }

    /// <summary>What a member says that may be left out; the default value when it is.</summary>
    internal T? Optional<T>(string name, Func<JsonCursor, T> read) => Find(name) is { } found ? read(found) : default;

    /// <summary>Whether a member is written.</summary>
    internal bool Has(string name) => Find(name) is not null;

    /// <summary>The items of an array.</summary>
    internal IReadOnlyList<JsonCursor> Items(int min, int max)
    {
        if (!Is(JsonValueKind.Array, "an array")) return [];
        var count = value.GetArrayLength();
        if (count < min || count > max)
        {
            Refuse(string.Create(CultureInfo.InvariantCulture, $"The array has {count:N0} items; {min:N0} to {max:N0} are allowed."));
            return [];
        }
        var items = new List<JsonCursor>(count);
        foreach (var item in value.EnumerateArray()) items.Add(new JsonCursor(item, place.Item(items.Count), problem));
        return items;
    }

    /// <summary>An array of one kind of thing.</summary>
    internal IReadOnlyList<T> List<T>(int min, int max, Func<JsonCursor, T> read)
    {
        var list = new List<T>();
        foreach (var item in Items(min, max))
        {
            if (!IsGood) break;
            list.Add(read(item));
        }
        return list;
    }

    /// <summary>A whole number, written without fraction and exponent.</summary>
    internal long Number(long min, long max)
    {
        if (!Is(JsonValueKind.Number, "a number")) return min;
        if (value.TryGetInt64(out var number) && number >= min && number <= max) return number;
        Refuse($"The number must be whole, from {min} to {max}.");
        return min;
    }

    /// <summary>True or false.</summary>
    internal bool Flag()
    {
        if (IsGood && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) Refuse("The value must be true or false.");
        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>Characters of text: whole, none of them a control character. A line feed where breaks are allowed.</summary>
    internal string Characters(int max, bool breaks = false)
    {
        if (!Is(JsonValueKind.String, "a string")) return "";
        if (!JsonText.TryString(value, out var text)) Refuse("The string holds half of a surrogate pair; only whole characters are allowed.");
        else if (text.Length > max) Refuse(string.Create(CultureInfo.InvariantCulture, $"The string has {text.Length:N0} characters; at most {max:N0} are allowed."));
        else if (TextCharacters.FirstUnfit(text, breaks) is { } unfit) Refuse($"The string holds the character U+{unfit:X4}, which is not text; {(breaks ? "of the control characters only the line feed is" : "control characters and line breaks are not")} allowed.");
        return text;
    }

    bool Is(JsonValueKind kind, string named)
    {
        if (!IsGood) return false;
        if (value.ValueKind == kind) return true;
        Refuse($"The value must be {named}.");
        return false;
    }

    JsonCursor? Find(string name)
    {
        if (!IsGood || value.ValueKind != JsonValueKind.Object) return null;
        foreach (var member in value.EnumerateObject())
        {
            if (JsonText.TryName(member, out var found) && found == name) return new JsonCursor(member.Value, place.Member(name), problem);
        }
        return null;
    }

    void RefuseMember(string name, string reason) =>
        problem.Set(name.Length > MaxShownName ? place : place.Member(name), reason);
}
