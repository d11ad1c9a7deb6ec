using Dateline.Kernel.Publishing;

namespace Dateline.Ledger;

/// <summary>An immutable published state of a subject, with the salt that opens its commitment. Removal empties it.</summary>
public sealed class Revision
{
    public string Subject { get; private init; } = "";
    public int Number { get; private init; }
    public long EntryIndex { get; private init; }
    public byte[]? Salt { get; private set; }

    /// <summary>Canonical JSON; null once removed.</summary>
    public string? Document { get; private set; }

    public static Revision Of(string subject, int number, long entryIndex, byte[] salt, string document) =>
        new() { Subject = subject, Number = number, EntryIndex = entryIndex, Salt = salt, Document = document };

    /// <summary>Takes text and salt away for good; the entry stays and proves only that something was there.</summary>
    public void Erase() => (Salt, Document) = (null, null);

    public Hash Commitment() => Salt is null || Document is null
        ? throw new InvalidOperationException("A removed revision proves nothing.")
        : Kernel.Publishing.Commitment.To(Salt, System.Text.Encoding.UTF8.GetBytes(Document));
}
