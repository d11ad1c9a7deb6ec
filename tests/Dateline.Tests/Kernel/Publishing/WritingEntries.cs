using System.Text;
using Dateline.Kernel.Publishing;
using Xunit;

namespace Dateline.Tests.Kernel;

public sealed class WritingEntries
{
    static readonly LedgerEntry Second = new(
        41, new DateTimeOffset(2026, 11, 23, 21, 30, 5, 120, TimeSpan.Zero), EntryKind.Update, "article/12", "en", 2,
        Hash.Of("previous"u8, []), Hash.Of("salt"u8, "text"u8));

    // These bytes are final: proofs are computed over them. A change here is a new version of the form, never an edit of this one.
    const string Final = """{"commitment":"j0DSwcrqTxCmN1YD8Y7UTxhgZv2U63w/HRFdjcJFUn0=","edition":"en","index":41,"kind":"update","previous":"baBjNSjeqgFE57BYMV8LdT7AuUUWOnK/lqDRgYD53g0=","revision":2,"subject":"article/12","time":"2026-11-23T21:30:05.120Z","v":1}""";

    [Fact]
    public void An_entry_has_these_bytes_and_no_others()
    {
        Assert.Equal(Final, Encoding.UTF8.GetString(Second.ToBytes()));
        Assert.Equal(Second, LedgerEntry.Parse(Encoding.UTF8.GetBytes(Final)).ValueOrThrow);
    }

    [Fact]
    public void An_entry_is_its_own_canonical_form() =>
        Assert.Equal(Second.ToBytes(), CanonicalJson.Of(Second.ToBytes()).ValueOrThrow);

    [Fact]
    public void A_first_entry_that_belongs_to_all_editions_has_neither_previous_nor_edition()
    {
        var first = Second with { Index = 0, Kind = EntryKind.Publish, Subject = "asset/7", Edition = null, Revision = 1, Previous = null };
        Assert.DoesNotContain("edition", Encoding.UTF8.GetString(first.ToBytes()), StringComparison.Ordinal);
        Assert.Equal(first, LedgerEntry.Parse(first.ToBytes()).ValueOrThrow);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("null")]
    public void What_is_no_entry_is_refused(string json) => Assert.False(LedgerEntry.Parse(Encoding.UTF8.GetBytes(json)).Success);

    [Fact]
    public void The_same_entry_written_in_another_way_is_refused()
    {
        Assert.False(LedgerEntry.Parse(Encoding.UTF8.GetBytes(Final.Replace(",", ", ", StringComparison.Ordinal))).Success);
        Assert.False(LedgerEntry.Parse(Encoding.UTF8.GetBytes(Final.Replace("\"v\":1", "\"v\":2", StringComparison.Ordinal))).Success);
        Assert.False(LedgerEntry.Parse(Encoding.UTF8.GetBytes(Final.Replace("update", "gossip", StringComparison.Ordinal))).Success);
    }

    [Fact]
    public void The_leaf_hash_is_that_of_RFC_6962() =>
        Assert.Equal("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", LedgerEntry.LeafHash([]).ToString());
}
