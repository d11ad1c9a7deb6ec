using Dateline.Kernel.Publishing;

namespace Dateline.Ledger;

/// <summary>A line of the ledger as it is kept: its final bytes, and what of them is searched by.</summary>
public sealed class Entry
{
    public long Index { get; private init; }
    public DateTimeOffset Time { get; private init; }
    public EntryKind Kind { get; private init; }
    public string Subject { get; private init; } = "";
    public string? Edition { get; private init; }
    public int Revision { get; private init; }
    public byte[] Bytes { get; private init; } = [];
    public byte[] LeafHash { get; private init; } = [];

    public static Entry Of(LedgerEntry entry)
    {
        var bytes = entry.ToBytes();
        if (bytes.Length > LedgerEntry.MaxBytes) throw new InvalidOperationException($"The entry of {entry.Subject} is too long.");
        return new()
        {
            Index = entry.Index,
            Time = entry.Time,
            Kind = entry.Kind,
            Subject = entry.Subject,
            Edition = entry.Edition,
            Revision = entry.Revision,
            Bytes = bytes,
            LeafHash = LedgerEntry.LeafHash(bytes).ToBytes(),
        };
    }
}
