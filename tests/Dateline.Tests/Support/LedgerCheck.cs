using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Support;

/// <summary>Everything that must be true of a ledger, whatever happened to the process that wrote it.</summary>
static class LedgerCheck
{
    public static async Task IsWhole(House house)
    {
        await using var db = house.Db();
        var entries = await house.Entries();
        var revisions = await db.Set<Revision>().AsNoTracking().ToDictionaryAsync(r => r.EntryIndex);
        var head = await db.Set<LedgerHead>().AsNoTracking().SingleAsync();
        Assert.Equal(entries.Count, head.Next);
        Assert.Equal(entries.Count, revisions.Count);

        var last = new Dictionary<string, (int Revision, Hash Hash)>();
        var time = DateTimeOffset.MinValue;
        foreach (var (at, kept) in entries.Index())
        {
            var entry = LedgerEntry.Parse(kept.Bytes).ValueOrThrow;
            Assert.Equal(at, entry.Index);
            Assert.True(entry.Time >= time, $"Entry {at} is earlier than the one before.");
            Assert.Equal((kept.Index, kept.Kind, kept.Subject, kept.Edition, kept.Revision), (entry.Index, entry.Kind, entry.Subject, entry.Edition, entry.Revision));
            Assert.Equal(LedgerEntry.LeafHash(kept.Bytes).ToBytes(), kept.LeafHash);

            var before = last.GetValueOrDefault(entry.Subject);
            Assert.Equal(before.Revision + 1, entry.Revision);
            Assert.Equal(before.Revision == 0 ? null : before.Hash, entry.Previous);

            var revision = revisions[at];
            Assert.Equal((entry.Subject, entry.Revision), (revision.Subject, revision.Number));
            if (revision.Document is not null) Assert.Equal(entry.Commitment, revision.Commitment());
            (last[entry.Subject], time) = ((entry.Revision, new Hash(kept.LeafHash)), entry.Time);
        }
    }
}
