using Dateline.Kernel;
using Dateline.Kernel.Rights;

namespace Dateline.Mediabank;

/// <summary>A picture or graphic of the mediabank. What readers see of it is its last revision.</summary>
public sealed class Asset
{
    const int LongestSearch = 4000;

    Asset() { }

    public Asset(string? uri, long supplierId, AssetContent draft) 
    {
        (Uri, SupplierId) = (uri, supplierId);
        Show(draft);
    }

    public long Id { get; private set; }

    /// <summary>The name by which its provider knows it.</summary>
    public string? Uri { get; private set; }

    public long SupplierId { get; private set; }
    public string? Sha256 { get; private set; }
    public AssetContent Draft { get; private set; } = null!;

    /// <summary>Counts the descriptions: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; private set; }

    /// <summary>In small letters: everything that is said of it, for search.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>The revision that readers see; null while there is none.</summary>
    public int? PublicRevision { get; private set; }

    /// <summary>Taken back, by its provider or by the desk: until somebody publishes it again.</summary>
    public bool IsWithdrawn { get; private set; }

    public DateTimeOffset? EmbargoUntil { get; private set; }

    /// <summary>What the desk has said of its rights; null when nobody has, and its supplier's agreement says all.</summary>
    public PictureRights? StatedRights { get; private set; }

    /// <summary>Whether its rights keep it from readers now: kept in step with the leases, the agreement and the clock by <see cref="Settle"/>.</summary>
    public bool IsBarred { get; private set; }

    /// <summary>When its rights next change by themselves.</summary>
    public DateTimeOffset? ChangesAt { get; private set; }

    /// <summary>When it came.</summary>
    public DateTimeOffset Added { get; private set; }

    /// <summary>Who brought it; null is the house, or the wire.</summary>
    public long? AddedById { get; private set; }

    public string? AddedBy { get; private set; }

    /// <summary>What its file was called.</summary>
    public string? FileName { get; private set; }

    public long? BatchId { get; private set; }
    public long? ReportageId { get; private set; }

    /// <summary>What it looks like: dHash, whose bits a near duplicate shares but for a few.</summary>
    public long? Fingerprint { get; private set; }

    /// <summary>Whether its file carries content credentials (C2PA).</summary>
    public bool HasCredentials { get; private set; }

    /// <summary>The desk's own marks, which readers never see.</summary>
    public IReadOnlyList<string> Labels { get; private set; } = [];

    /// <summary>When the desk threw it away; null while it has not.</summary>
    public DateTimeOffset? Deleted { get; private set; }

    public string Subject => AssetAddress.Subject(Id);

    /// <summary>Whether readers have seen it; it may have been withdrawn since.</summary>
    public bool IsPublic => PublicRevision is not null;

    /// <summary>Whether what the draft says may not be shown now: under embargo, withdrawn, or kept from readers by its rights.</summary>
    public bool IsHeld(DateTimeOffset now) => IsWithdrawn || IsBarred || EmbargoUntil > now;

    /// <summary>What may be done with it, as far as the picture itself says.</summary>
    public PictureRights Rights => (StatedRights ?? OfTheWire) with { EmbargoUntil = EmbargoUntil };

    PictureRights OfTheWire => new()
    {
        Expires = Draft.Expires,
        Collection = Draft.Collection,
        UsageTerms = Draft.UsageTerms is { } terms ? new Dictionary<string, string> { ["en"] = terms } : new(),
    };

    /// <summary>All that the law must know of it.</summary>
    /// <param name="agreement">With its supplier.</param>
    /// <param name="leases">All that were given.</param>
    /// <param name="used">How many of the supplier's pictures were used in the period that runs.</param>
    /// <param name="language">Of its use; null when any will do.</param>
    public PictureFacts Facts(Agreement agreement, IEnumerable<Lease> leases, int used = 0, string? language = null)
    {
        var rights = Rights;
        return new()
        {
            Rights = rights.Category == UsageCategory.None ? rights with { Category = agreement.Category } : rights,
            Leases = [.. leases],
            Terms = new() { IsFree = agreement.IsFree, ExcludedCollections = agreement.Excluded ?? [], QuotaLimit = agreement.Quota, QuotaUsed = used, Caution = agreement.Caution },
            HasCredit = Draft.Supplier != Supplier.Unknown || Draft.Photographer is not null,
            HasCaption = !string.IsNullOrWhiteSpace((language is null ? Draft.Texts.Values.FirstOrDefault(text => text.Caption is not null) : Draft.TextFor(language)?.Text)?.Caption),
            IsWithdrawn = IsWithdrawn,
            Received = Added,
            MayPassOn = agreement.MayPassOn,
        };
    }

    /// <summary>Says whether readers may see it now, and when that is to be asked again. Where it may be seen is each edition's own question.</summary>
    public void Settle(PictureFacts facts, DateTimeOffset now)
    {
        var anywhere = facts with { IsWithdrawn = false, Rights = facts.Rights with { Territories = Territories.Everywhere } };
        IsBarred = Deleted is not null || !anywhere.MayUse(new PictureUse(Channel.Site), now).MayBeSeen;
        ChangesAt = anywhere.Moments().Select(moment => (DateTimeOffset?)moment).FirstOrDefault(moment => moment > now);
    }

    public void Come(DateTimeOffset now, long? account, string? by, string? fileName, long? batch) =>
        (Added, AddedById, AddedBy, FileName, BatchId) = (now, account, by, fileName, batch);

    public void Look(long? fingerprint, bool hasCredentials) => (Fingerprint, HasCredentials) = (fingerprint, hasCredentials);

    public void Clear(PictureRights rights)
    {
        StatedRights = rights with { EmbargoUntil = null };
        EmbargoUntil = rights.EmbargoUntil;
        Edits++;
    }

    public void Label(IReadOnlyList<string> labels) => Labels = labels;

    public void BelongTo(long? reportage) => ReportageId = reportage;

    public void Delete(DateTimeOffset now)
    {
        Deleted = now;
        Edits++;
    }

    public void Undelete()
    {
        Deleted = null;
        Edits++;
    }

    public void Describe(AssetContent content, long supplierId)
    {
        Show(content);
        SupplierId = supplierId;
        Sha256 = content.File?.Sha256;
        Edits++;
    }

    public void HoldUntil(DateTimeOffset? embargo) => EmbargoUntil = embargo;

    public void Publish(int revision, DateTimeOffset now)
    {
        if (EmbargoUntil > now) throw new RefusedException($"The picture is under embargo until {EmbargoUntil:u}.");
        PublicRevision = revision;
        IsWithdrawn = false;
        EmbargoUntil = null;
    }

    public void Retract() => IsWithdrawn = true;

    void Show(AssetContent content)
    {
        Draft = content;
        var said = content.Texts.Values.SelectMany(text => new[] { text.Headline, text.Caption, text.Alt }).Concat([content.Photographer, content.Place, content.Supplier, content.Event, .. content.People ?? [], .. content.Keywords ?? []]);
        var searched = string.Join('\n', said.Where(words => words is not null)).ToLowerInvariant();
        SearchText = searched.Length > LongestSearch ? searched[..LongestSearch] : searched;
    }
}
