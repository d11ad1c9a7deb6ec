using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dateline.NewsFormats.Ninjs;

/// <summary>One JSON object being read. Hands out members by name, in the type we need, and keeps account of those nobody asked for.</summary>
sealed partial class JsonMembers
{
    readonly Dictionary<string, JsonElement> exact = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> spellings = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> asked = new(StringComparer.Ordinal);
    readonly ReadingNotes notes;
    readonly string pointer;

    public JsonMembers(JsonElement element, string pointer, ReadingNotes notes)
    {
        (this.pointer, this.notes) = (pointer, notes);
        foreach (var member in element.EnumerateObject())
        {
            if (exact.Count == notes.Limits.Members && !exact.ContainsKey(member.Name))
            {
                notes.High(pointer, $"An object has more than {notes.Limits.Members} members; the rest is passed over.");
                break;
            }

            if (!exact.TryAdd(member.Name, member.Value))
            {
                exact[member.Name] = member.Value;
                notes.High(At(member.Name), "The member is there more than once; the last one counts.");
            }

            spellings.TryAdd(member.Name, member.Name);
        }
    }

    public string Pointer => pointer;

    public IEnumerable<string> Names => exact.Keys;

    /// <summary>The member by its name in ninjs 3, in any case, or by a name it had before. Null and absent are the same.</summary>
    public Member? Find(string name, params ReadOnlySpan<string> before)
    {
        var found = Spelled(name, name, "read as that");
        foreach (var older in before)
        {
            var member = Spelled(older, name, found is null ? "read as that" : "passed over beside it");
            found ??= member;
        }

        return found;
    }

    /// <summary>A member that ninjs 3 has put into the list <paramref name="current"/>: <c>body_html</c>.</summary>
    public Member? FindOlder(string name, string current) => Spelled(name, current, "read as one of them");

    Member? Spelled(string name, string current, string fate)
    {
        var spelling = exact.ContainsKey(name) ? name : spellings.GetValueOrDefault(name);
        if (spelling is null) return null;
        asked.Add(spelling);
        var value = exact[spelling];
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (spelling != current)
            notes.LowOnce($"older {spelling}", At(spelling), $"ninjs 3 calls this member '{current}'; {fate}.");
        return new(value, At(spelling));
    }

    /// <summary>Members of ninjs that we have no use for.</summary>
    public void PassOver(params ReadOnlySpan<string> names)
    {
        foreach (var name in names) asked.Add(name);
    }

    /// <summary>Reports the members that nobody asked for; <paramref name="kind"/> says of what they would have been.</summary>
    public void ReportTheRest(string kind)
    {
        foreach (var name in exact.Keys)
            if (!asked.Contains(name))
                notes.LowOnce($"unknown {kind} {name}", At(name), $"'{Shortened(name)}' is not a member of {kind} in ninjs 3; passed over.");
    }

    string At(string name) => Below(pointer, name);

    /// <summary>RFC 6901 §3.</summary>
    public static string Below(string pointer, string name) =>
        $"{pointer}/{Shortened(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Below(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    public static string Shortened(string text)
    {
        if (text.Length <= 60) return text;
        var end = char.IsHighSurrogate(text[58]) ? 58 : 59;
        return new StringBuilder(text, 0, end, 60).Append('…').ToString();
    }
}

/// <summary>A value and its place.</summary>
readonly record struct Member(JsonElement Value, string Pointer);
