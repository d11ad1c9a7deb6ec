using System.Text.Json;

namespace Dateline.NewsFormats.Ninjs;

/// <summary>Reads the members of an item. Older names stand behind the name they have in ninjs 3.</summary>
sealed partial class ItemReader(ReadingNotes notes)
{
    /// <summary>The item, or null when it has no identity and <paramref name="substitute"/> gives it none.</summary>
    public NinjsItem? Read(JsonElement element, string pointer, int nesting = 0, Func<string?>? substitute = null) =>
        Read(new JsonMembers(element, pointer, notes), nesting, substitute);

    NinjsItem? Read(JsonMembers from, int nesting, Func<string?>? substitute)
    {
        if ((Identity(from) ?? substitute?.Invoke()) is not { } uri) return null;

        var embargo = from.Instant("embargoedUntil", out var embargoUnreadable, "embargoed");
        var item = new NinjsItem
        {
            Uri = uri,
            Type = Type(from),
            Profile = from.Line("profile"),
            Version = from.Line("version"),
            RepresentationType = from.Line("representationType"),
            FirstCreated = from.Instant("firstCreated", out _),
            VersionCreated = from.Instant("versionCreated", out _),
            ContentCreated = from.Instant("contentCreated", out _),
            EmbargoedUntil = embargo,
            Expires = from.Instant("expires", out _),
            PubStatus = Status(from, embargoUnreadable),
            Urgency = (int?)from.Whole("urgency", 1, 9),
            Language = Language(from),
            By = from.Line("by", "byline"),
            Slugline = from.Line("slugline"),
            Title = from.Line("title"),
            Located = from.Line("located"),
            EdNote = from.Line("edNote"),
            CopyrightHolder = from.Line("copyrightHolder"),
            CopyrightNotice = from.Line("copyrightNotice"),
            UsageTerms = from.Line("usageTerms"),
            Rights = from.Object("rightsInfo", Rights),
            DigitalSourceType = from.Object("digitalSourceType", Concept),
            Headlines = [.. Texts(from, "headlines", "headline")],
            Bodies = [.. Texts(from, "bodies", "body")],
            Descriptions = [.. Texts(from, "descriptions", "description")],
            Subjects = Concepts(from, "subjects", "subject"),
            Events = Concepts(from, "events", "event"),
            Places = Concepts(from, "places", "place"),
            People = Concepts(from, "people", "person"),
            Organisations = Concepts(from, "organisations", "organisation"),
            Objects = Concepts(from, "objects", "object"),
            InfoSources = Concepts(from, "infoSources", "infosource"),
            Genres = Concepts(from, "genres", "genre"),
            AltIds = [.. AltIds(from)],
            Renditions = [.. Renditions(from)],
            Associations = [.. Associations(from, uri, nesting)],
        };
        from.PassOver("$schema", "standard", "trustIndicators", "plannedCoverage", "eventDetails");
        if (nesting > 0) from.PassOver("name", "rel");
        from.ReportTheRest("an item");
        return item;
    }

    // Superdesk writes 'guid' for the uri.
    string? Identity(JsonMembers from)
    {
        var uri = from.Uri("uri", "guid");
        if (uri is not null && uri.Any(char.IsWhiteSpace)) notes.Low(from.Pointer + "/uri", "A uri has no spaces in it; kept as it is.");
        return uri;
    }

    NinjsType? Type(JsonMembers from)
    {
        if (from.Line("type") is not { } word) return null;
        if (Enum.TryParse<NinjsType>(word, ignoreCase: true, out var type) && type != NinjsType.Other && word.All(char.IsAsciiLetter)) return type;
        if (word.ToLowerInvariant() is "image" or "photo")
        {
            notes.Low(from.Pointer + "/type", $"ninjs has no type '{word}'; read as picture.");
            return NinjsType.Picture;
        }

        notes.High(from.Pointer + "/type", $"ninjs has no type '{JsonMembers.Shortened(word)}'.");
        return NinjsType.Other;
    }

    /// <summary>Held in doubt: an item that its sender may have stopped or embargoed must not go out because of a spelling.</summary>
    NinjsPubStatus Status(JsonMembers from, bool embargoUnreadable)
    {
        var status = from.Find("pubStatus") is { } given && !JsonMembers.IsBlank(given) ? Status(given) : NinjsPubStatus.Usable;
        if (!embargoUnreadable || status != NinjsPubStatus.Usable) return status;
        notes.High(from.Pointer + "/embargoedUntil", "The item is embargoed until a time that cannot be read; it is taken as withheld.");
        return NinjsPubStatus.Withheld;
    }

    NinjsPubStatus Status(Member member)
    {
        switch (JsonMembers.Words(member, notes.Limits.Line, notes)?.ToLowerInvariant())
        {
            case "usable" or "stat:usable": return NinjsPubStatus.Usable;
            case "withheld" or "stat:withheld": return NinjsPubStatus.Withheld;
            case "canceled" or "cancelled" or "stat:canceled": return NinjsPubStatus.Canceled;
            default:
                notes.High(member.Pointer, "This must be usable, withheld or canceled; taken as withheld.");
                return NinjsPubStatus.Withheld;
        }
    }

    static string? Language(JsonMembers from) => from.Line("language")?.Replace('_', '-');

    NinjsRights Rights(Member member)
    {
        var parts = new JsonMembers(member.Value, member.Pointer, notes);
        var rights = new NinjsRights(parts.Line("langId"), parts.Line("linkedRights"), parts.Text("encodedRights"));
        parts.ReportTheRest("rightsInfo");
        return rights;
    }
}
