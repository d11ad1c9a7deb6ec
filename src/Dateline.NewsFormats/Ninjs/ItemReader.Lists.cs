using System.Text.Json;

namespace Dateline.NewsFormats.Ninjs;

sealed partial class ItemReader
{
    /// <summary>Texts of an array, then those of ninjs 1: <c>headline</c>, <c>body_html</c>, <c>description_text</c>.</summary>
    IEnumerable<NinjsText> Texts(JsonMembers from, string name, string single)
    {
        foreach (var entry in from.Entries(name, single))
            if (Text(entry) is { } text) yield return text;

        foreach (var older in from.Names.Where(member => member.StartsWith(single + "_", StringComparison.OrdinalIgnoreCase)))
        {
            if (JsonMembers.Words(from.FindOlder(older, name), notes.Limits.Text, notes) is not { } value) continue;
            var role = older[(single.Length + 1)..];
            var type = role.ToLowerInvariant() switch { "html" or "xhtml" => "text/html", "text" => "text/plain", _ => null };
            yield return new(role.Length == 0 ? null : role, type, value);
        }
    }

    NinjsText? Text(Member entry)
    {
        if (entry.Value.ValueKind == JsonValueKind.String)
            return JsonMembers.Words(entry, notes.Limits.Text, notes) is { } plain ? new(null, null, plain) : null;

        var parts = new JsonMembers(entry.Value, entry.Pointer, notes);
        var (role, type, value) = (parts.Line("role"), parts.Line("contentType", "mimetype"), parts.Text("value"));
        parts.PassOver("charCount", "wordCount");
        parts.ReportTheRest("a text");
        return value is null ? null : new(role, type, value);
    }

    IReadOnlyList<NinjsConcept> Concepts(JsonMembers from, string name, string single) =>
        [.. from.Entries(name, single).Select(Concept).OfType<NinjsConcept>()];

    // 'code' is of ninjs 1, 'qcode' of Superdesk.
    NinjsConcept? Concept(Member entry)
    {
        if (entry.Value.ValueKind == JsonValueKind.String)
            return JsonMembers.Words(entry, notes.Limits.Line, notes) is { } plain ? new(plain) : null;

        var parts = new JsonMembers(entry.Value, entry.Pointer, notes);
        var id = parts.Line("id");
        var concept = new NinjsConcept(
            parts.Line("name"), parts.Line("rel"), parts.Line("uri"), parts.Line("literal", "code", "qcode") ?? id, parts.Line("role"));
        parts.PassOver("creator", "relevance", "confidence", "symbols", "contactInfo", "geoJSON");
        parts.ReportTheRest("a concept");
        if (concept.Key is not null || concept.Uri is not null) return concept;
        notes.Low(entry.Pointer, "This has neither a name nor a uri nor a literal; passed over.");
        return null;
    }

    IEnumerable<NinjsAltId> AltIds(JsonMembers from)
    {
        foreach (var (name, entry) in from.Named("altIds", "altId"))
        {
            if (entry.Value.ValueKind == JsonValueKind.String)
            {
                if (JsonMembers.Words(entry, notes.Limits.Line, notes) is { } plain) yield return new(name, plain);
                continue;
            }

            var parts = new JsonMembers(entry.Value, entry.Pointer, notes);
            var (role, value) = (parts.Line("role") ?? name, parts.Line("value"));
            parts.ReportTheRest("an alternative id");
            if (value is not null) yield return new(role, value);
        }
    }

    IEnumerable<NinjsRendition> Renditions(JsonMembers from)
    {
        foreach (var (name, entry) in from.Named("renditions"))
        {
            if (entry.Value.ValueKind == JsonValueKind.String)
            {
                if (JsonMembers.Words(entry, notes.Limits.Line, notes) is { } href) yield return new(name ?? "", href);
                continue;
            }

            var parts = new JsonMembers(entry.Value, entry.Pointer, notes);
            yield return new(
                parts.Line("name") ?? name ?? "",
                parts.Line("href"),
                parts.Line("contentType", "mimetype"),
                (int?)parts.Whole("width", 1, int.MaxValue),
                (int?)parts.Whole("height", 1, int.MaxValue),
                parts.Whole("sizeInBytes", 0, long.MaxValue),
                parts.Line("title"),
                Focus(parts));
            parts.PassOver("duration", "format", "aspectRatio", "videoCodec", "frameRate", "transportProtocol", "scanType", "bitrate");
            parts.ReportTheRest("a rendition");
        }
    }

    NinjsPoint? Focus(JsonMembers rendition)
    {
        if (rendition.Find("poi") is not { Value.ValueKind: JsonValueKind.Object } member) return null;
        var parts = new JsonMembers(member.Value, member.Pointer, notes);
        return parts.Whole("x", 0, int.MaxValue) is { } x && parts.Whole("y", 0, int.MaxValue) is { } y ? new((int)x, (int)y) : null;
    }

    IEnumerable<NinjsAssociation> Associations(JsonMembers from, string uri, int nesting)
    {
        var position = 0;
        foreach (var (key, entry) in from.Named("associations", "association"))
        {
            position++;
            if (nesting == notes.Limits.Nesting)
            {
                notes.High(entry.Pointer, $"Associations are nested more than {notes.Limits.Nesting} deep; passed over.");
                yield break;
            }

            if (!notes.MayTakeAnotherAssociation())
            {
                notes.High(entry.Pointer, $"The item has more than {notes.Limits.Associations} associations; the rest is passed over.");
                yield break;
            }

            if (Association(key, entry, uri, position, nesting + 1) is { } association) yield return association;
        }
    }

    NinjsAssociation? Association(string? key, Member entry, string parent, int position, int nesting)
    {
        if (entry.Value.ValueKind == JsonValueKind.String)
        {
            notes.Low(entry.Pointer, "An association is an object; the string is read as its uri.");
            return JsonMembers.Words(entry, notes.Limits.Uri, notes) is { } uri ? new(key ?? "", null, new() { Uri = uri }) : null;
        }

        var parts = new JsonMembers(entry.Value, entry.Pointer, notes);
        var (name, rel) = (parts.Line("name") ?? key, parts.Line("rel"));
        var item = Read(parts, nesting, Substitute);
        return item is null ? null : new(name ?? "", rel, item);

        // A picture without a uri must still be the same picture when the item comes again.
        string? Substitute()
        {
            var uri = $"{parent}#{Uri.EscapeDataString(JsonMembers.Shortened(name ?? $"association-{position}"))}";
            var fits = uri.Length <= notes.Limits.Uri;
            notes.High(entry.Pointer, fits ? $"The association has no uri; taken as '{uri}'." : "The association has no uri; passed over.");
            return fits ? uri : null;
        }
    }
}
