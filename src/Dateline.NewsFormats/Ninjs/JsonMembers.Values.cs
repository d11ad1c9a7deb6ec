using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Dateline.NewsFormats.Ninjs;

sealed partial class JsonMembers
{
    static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    /// <summary>A string within <see cref="NinjsLimits.Line"/>; a number is taken as it is written.</summary>
    public string? Line(string name, params ReadOnlySpan<string> before) => Words(Find(name, before), notes.Limits.Line, notes);

    /// <summary>A string within <see cref="NinjsLimits.Uri"/>.</summary>
    public string? Uri(string name, params ReadOnlySpan<string> before) => Words(Find(name, before), notes.Limits.Uri, notes);

    /// <summary>A string within <see cref="NinjsLimits.Text"/>.</summary>
    public string? Text(string name, params ReadOnlySpan<string> before) => Words(Find(name, before), notes.Limits.Text, notes);

    /// <summary>A whole number in the range; a string that holds one is taken.</summary>
    public long? Whole(string name, long from, long to, params ReadOnlySpan<string> before)
    {
        if (Find(name, before) is not { } member || Written(member) is not { Length: > 0 } written) return null;
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || decimal.Truncate(number) != number)
            notes.High(member.Pointer, "This must be a whole number; passed over.");
        else if (number < from || number > to)
            notes.High(member.Pointer, $"This must be a number from {from} to {to}; passed over.");
        else
        {
            if (member.Value.ValueKind == JsonValueKind.String) notes.Low(member.Pointer, "This is a number written as a string; read as a number.");
            return (long)number;
        }

        return null;
    }

    /// <summary>An instant in UTC. <paramref name="unreadable"/> tells that there was one which could not be read.</summary>
    public DateTimeOffset? Instant(string name, out bool unreadable, params ReadOnlySpan<string> before)
    {
        unreadable = false;
        if (Find(name, before) is not { } member || IsBlank(member)) return null;
        unreadable = true;
        if (Words(member, notes.Limits.Line, notes) is not { } words) return null;

        var (instant, remark) = NinjsDate.Parse(words);
        unreadable = instant is null;
        if (remark is null) return instant;
        // A guessed zone is a trifle for a date line and hours of difference for an embargo.
        if (instant is null || name == "embargoedUntil") notes.High(member.Pointer, remark);
        else notes.Low(member.Pointer, remark);
        return instant;
    }

    /// <summary>A string without a character to see: as good as absent.</summary>
    public static bool IsBlank(Member member) => member.Value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(member.Value.GetString());

    static string? Written(Member member) => member.Value.ValueKind switch
    {
        JsonValueKind.String => member.Value.GetString()!.Trim(),
        JsonValueKind.Number => member.Value.GetRawText(),
        _ => "?",
    };

    /// <summary>A string or number as cleaned text; null when blank, too long or of another kind.</summary>
    public static string? Words(Member? given, int limit, ReadingNotes notes)
    {
        if (given is not { } member) return null;
        if (member.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            notes.High(member.Pointer, "This must be a string; passed over.");
            return null;
        }

        var text = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : member.Value.GetRawText();
        if (member.Value.ValueKind == JsonValueKind.Number) notes.Low(member.Pointer, "This is a number; read as a string.");
        if (text.AsSpan().ContainsAny(Controls))
        {
            // Databases refuse U+0000 and XML refuses all of them.
            text = string.Concat(text.Where(c => !Controls.Contains(c)));
            notes.Low(member.Pointer, "Control characters were taken out of this string.");
        }

        text = text.Trim();
        if (text.Length <= limit) return text.Length == 0 ? null : text;
        notes.High(member.Pointer, $"This string has {text.Length} characters; at most {limit} are taken; passed over.");
        return null;
    }
}
