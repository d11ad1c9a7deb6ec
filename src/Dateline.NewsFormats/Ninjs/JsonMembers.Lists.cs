using System.Text.Json;

namespace Dateline.NewsFormats.Ninjs;

sealed partial class JsonMembers
{
    /// <summary>A single object, read by <paramref name="read"/>.</summary>
    public T? Object<T>(string name, Func<Member, T?> read) where T : class
    {
        if (Find(name) is not { } member) return null;
        if (member.Value.ValueKind == JsonValueKind.Object) return read(member);
        notes.High(member.Pointer, "This must be an object; passed over.");
        return null;
    }

    /// <summary>The entries of an array: objects and strings. A single object or string stands for an array of one.</summary>
    public IEnumerable<Member> Entries(string name, params ReadOnlySpan<string> before) => Entries(Find(name, before));

    /// <summary>The entries of an array, or of an object whose member names are the names of the entries, as before ninjs 2.</summary>
    public IEnumerable<(string? Name, Member Entry)> Named(string name, params ReadOnlySpan<string> before)
    {
        var found = Find(name, before);
        if (found is not { Value.ValueKind: JsonValueKind.Object } member) return Entries(found).Select(entry => ((string?)null, entry));
        notes.Low(member.Pointer, "ninjs 3 writes an array here; the object's member names are read as names.");
        return Bounded(member, member.Value.EnumerateObject().Select(part => ((string?)part.Name, new Member(part.Value, Below(member.Pointer, part.Name)))))
            .Where(named => IsEntry(named.Item2));
    }

    IEnumerable<Member> Entries(Member? found)
    {
        switch (found)
        {
            case null:
                return [];
            case { Value.ValueKind: JsonValueKind.Array } member:
                return Bounded(member, member.Value.EnumerateArray().Select((value, index) => new Member(value, Below(member.Pointer, index)))).Where(IsEntry);
            case { Value.ValueKind: JsonValueKind.Object or JsonValueKind.String } member:
                notes.Low(member.Pointer, "This must be an array; read as an array of one.");
                return [member];
            case { } member:
                notes.High(member.Pointer, "This must be an array; passed over.");
                return [];
        }
    }

    IEnumerable<T> Bounded<T>(Member member, IEnumerable<T> entries)
    {
        var count = 0;
        foreach (var entry in entries)
        {
            if (count++ == notes.Limits.Entries)
            {
                notes.High(member.Pointer, $"There are more than {notes.Limits.Entries} entries; the rest is passed over.");
                yield break;
            }

            yield return entry;
        }
    }

    bool IsEntry(Member entry)
    {
        if (entry.Value.ValueKind is JsonValueKind.Object or JsonValueKind.String) return true;
        if (entry.Value.ValueKind is not JsonValueKind.Null) notes.High(entry.Pointer, "This must be an object; passed over.");
        return false;
    }
}
