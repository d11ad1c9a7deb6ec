using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dateline.Kernel.Publishing;

/// <summary>
/// One line of the ledger, as the world sees it: what was published, not the text itself.
/// Its bytes are canonical JSON (RFC 8785), at most <see cref="MaxBytes"/>, and final: proofs are computed over them.
/// The written form is described in <c>docs/contracts/ledger-entry.md</c>.
/// </summary>
/// <param name="Index">Place in the ledger, gapless from 0; the leaf index of its Merkle tree.</param>
/// <param name="Time">When it was appended, UTC, whole milliseconds; never earlier than the entry before.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">What it happened to: <c>article/12</c>, <c>storyline/3/en</c>, <c>front/en</c>, <c>asset/7</c>.</param>
/// <param name="Edition">The edition's key; null for what belongs to all of them.</param>
/// <param name="Revision">The subject's revision that this entry commits to: 1, 2, 3 …</param>
/// <param name="Previous">Leaf hash of the subject's entry before this one; null for the first.</param>
/// <param name="Commitment">Salted hash of the revision; see <see cref="Publishing.Commitment"/>.</param>
public sealed record LedgerEntry(
    long Index, DateTimeOffset Time, EntryKind Kind, string Subject, string? Edition, int Revision, Hash? Previous, Hash Commitment)
{
    /// <summary>The version of the written form, the member <c>v</c>.</summary>
    public const int Version = 1;

    /// <summary>What an entry bundle of C2SP tlog-tiles can hold: a 16-bit length.</summary>
    public const int MaxBytes = 65_535;

    const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The entry's final bytes.</summary>
    public byte[] ToBytes()
    {
        // Members stand in the order of RFC 8785 already, and their values need no escaping beyond what the writer does.
        var json = new StringBuilder(256).Append('{');
        json.Append("\"commitment\":\"").Append(Commitment.ToBase64()).Append('"');
        if (Edition is not null) json.Append(",\"edition\":").Append(Quoted(Edition));
        json.Append(",\"index\":").Append(Index);
        json.Append(",\"kind\":\"").Append(NameOf(Kind)).Append('"');
        if (Previous is { } previous) json.Append(",\"previous\":\"").Append(previous.ToBase64()).Append('"');
        json.Append(",\"revision\":").Append(Revision);
        json.Append(",\"subject\":").Append(Quoted(Subject));
        json.Append(",\"time\":\"").Append(Time.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture)).Append('"');
        json.Append(",\"v\":").Append(Version).Append('}');
        return Encoding.UTF8.GetBytes(json.ToString());
    }

    /// <summary>Reads an entry's bytes; refuses all but the one form that <see cref="ToBytes"/> writes.</summary>
    public static ParseResult<LedgerEntry> Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes) return ParseResult<LedgerEntry>.Refused("", $"An entry has at most {MaxBytes} bytes.");
        try
        {
            var reader = new Utf8JsonReader(bytes);
            using var document = JsonDocument.ParseValue(ref reader);
            var json = document.RootElement;
            if (json.GetProperty("v").GetInt32() != Version) return ParseResult<LedgerEntry>.Refused("/v", "Only version 1 is known.");
            var entry = new LedgerEntry(
                json.GetProperty("index").GetInt64(),
                DateTimeOffset.ParseExact(json.GetProperty("time").GetString()!, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                KindNamed(json.GetProperty("kind").GetString()!),
                json.GetProperty("subject").GetString()!,
                json.TryGetProperty("edition", out var edition) ? edition.GetString() : null,
                json.GetProperty("revision").GetInt32(),
                json.TryGetProperty("previous", out var previous) ? Hash.FromBase64(previous.GetString()!) : null,
                Hash.FromBase64(json.GetProperty("commitment").GetString()!));
            return entry.ToBytes().AsSpan().SequenceEqual(bytes)
                ? ParseResult<LedgerEntry>.Of(entry)
                : ParseResult<LedgerEntry>.Refused("", "An entry is written in one way only, and this is not it.");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return ParseResult<LedgerEntry>.Refused("", $"Not an entry: {e.Message}");
        }
    }

    /// <summary>The leaf hash of RFC 6962 §2.1 over the entry's bytes: <c>SHA-256(0x00 ‖ entry)</c>.</summary>
    public static Hash LeafHash(ReadOnlySpan<byte> bytes) => Hash.Of([0], bytes);

    /// <summary>The written name of a kind.</summary>
    public static string NameOf(EntryKind kind) => kind switch
    {
        EntryKind.Publish => "publish",
        EntryKind.Update => "update",
        EntryKind.Correct => "correct",
        EntryKind.Retract => "retract",
        EntryKind.Remove => "remove",
        EntryKind.Restore => "restore",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    static EntryKind KindNamed(string name) =>
        Enum.GetValues<EntryKind>().Cast<EntryKind?>().FirstOrDefault(kind => NameOf(kind!.Value) == name)
            ?? throw new FormatException($"'{name}' is no kind of entry.");

    static string Quoted(string text) =>
        Encoding.UTF8.GetString(CanonicalJson.Of(JsonSerializer.SerializeToElement(text)).ValueOrThrow);
}
