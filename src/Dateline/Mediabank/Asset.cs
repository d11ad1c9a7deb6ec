using Dateline.Kernel;

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

    public bool IsWithdrawn { get; private set; }
    public DateTimeOffset? EmbargoUntil { get; private set; }

    public string Subject => AssetAddress.Subject(Id);

    /// <summary>Whether readers have seen it; it may have been withdrawn since.</summary>
    public bool IsPublic => PublicRevision is not null;

    /// <summary>Whether what the draft says may not be shown now: under embargo, or withdrawn.</summary>
    public bool IsHeld(DateTimeOffset now) => IsWithdrawn || EmbargoUntil > now;

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
        var said = content.Texts.Values.SelectMany(text => new[] { text.Headline, text.Caption, text.Alt }).Concat([content.Photographer, content.Place, content.Supplier]);
        var searched = string.Join('\n', said.Where(words => words is not null)).ToLowerInvariant();
        SearchText = searched.Length > LongestSearch ? searched[..LongestSearch] : searched;
    }
}
