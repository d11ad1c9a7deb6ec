using Dateline.Ledger;
using Dateline.Platform.Data;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Ledger;

public sealed class WritingAtOnce : DatabaseTest
{
    const int Writers = 16, Each = 10;

    [Fact]
    public async Task Sixteen_writers_leave_no_gap_and_no_fork_and_followers_see_every_entry_once()
    {
        var shared = await House.Draft("Everybody writes this one");
        var own = new List<long>();
        for (var writer = 0; writer < Writers; writer++) own.Add(await House.Draft($"Article of writer {writer}"));
        await using var neighbour = House.Neighbour();

        var done = new CancellationTokenSource();
        var followers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested) await House.Get<FollowLedger>().Run(new Summing());
        })).ToList();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            // Two nodes at once: the second knows nothing of the first but the database.
            var house = writer % 2 == 0 ? House : neighbour;
            for (var i = 0; i < Each; i++) await house.Publish(i % 2 == 0 ? own[writer] : shared);
        })));
        await done.CancelAsync();
        await Task.WhenAll(followers);
        await House.Get<FollowLedger>().Run(new Summing());

        await LedgerCheck.IsWhole(House);
        var entries = await House.Entries();
        Assert.Equal(Writers * Each, entries.Count);
        Assert.Equal(Writers * Each / 2, entries.Count(e => e.Subject == $"article/{shared}"));
        await using var db = House.Db();
        Assert.Equal((entries.Count, entries.Sum(e => e.Index)), await Summing.In(db));
    }

    [Fact]
    public async Task A_follower_that_fails_halfway_has_no_effect_and_sees_the_entries_again()
    {
        var id = await House.Draft();
        for (var i = 0; i < 5; i++) await House.Publish(id);

        await Assert.ThrowsAsync<InvalidOperationException>(() => House.Get<FollowLedger>().Run(new Summing(failAt: 3)));
        await using (var db = House.Db()) Assert.Equal((0L, 0L), await Summing.In(db));

        await House.Get<FollowLedger>().Run(new Summing());
        await using (var db = House.Db()) Assert.Equal((5L, 0L + 1 + 2 + 3 + 4), await Summing.In(db));
    }

    /// <summary>Counts entries and adds up their indexes, in two rows of its own: any lost or doubled effect shows.</summary>
    sealed class Summing(long? failAt = null) : IFollower
    {
        public string Name => "summing";

        public async Task Follow(Entry entry, DatelineDb db, CancellationToken cancel)
        {
            if (entry.Index == failAt) throw new InvalidOperationException("as arranged");
            (await Row(db, "summing count")).Next += 1;
            (await Row(db, "summing sum")).Next += entry.Index;
        }

        public static async Task<(long, long)> In(DatelineDb db) => ((await Row(db, "summing count")).Next, (await Row(db, "summing sum")).Next);

        static async Task<FollowerPosition> Row(DatelineDb db, string name)
        {
            var row = await db.Set<FollowerPosition>().FindAsync(name);
            if (row is null) db.Add(row = new FollowerPosition { Follower = name });
            return row;
        }
    }
}
