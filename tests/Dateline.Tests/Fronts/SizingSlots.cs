using Dateline.Fronts;
using Dateline.Kernel.Body;
using Dateline.Web.Newsroom.Fronts;
using Xunit;

namespace Dateline.Tests.Fronts;

public sealed class SizingSlots
{
    [Fact]
    public void A_front_without_sizes_gets_those_that_readers_see()
    {
        var sized = FrontZones.Sized(new FrontContent([.. Enumerable.Range(1, 7).Select(n => new Slot(new Related(n), n == 1))]));
        Assert.Equal([SlotSize.Lead, SlotSize.Large, SlotSize.Large, SlotSize.Large, SlotSize.Large, SlotSize.Small, SlotSize.Small], sized.Select((s, at) => s.SizeAt(at)));
        Assert.Equal(sized, FrontZones.Sized(new FrontContent(sized)));
    }

    [Fact]
    public void Keys_move_a_slot_through_all_sizes_and_stop_at_the_ends()
    {
        List<Slot> slots = [Of(1, SlotSize.Lead), Of(2, SlotSize.Large), Of(3, SlotSize.Small)];
        var article = new Related(2);
        var up = FrontZones.Nudge(slots, article, -1);
        Assert.Equal([(1L, SlotSize.Lead), (2, SlotSize.Lead), (3, SlotSize.Small)], Places(up));
        Assert.Equal([(2L, SlotSize.Lead), (1, SlotSize.Lead), (3, SlotSize.Small)], Places(FrontZones.Nudge(up, article, -1)));
        Assert.Equal(Places(slots), Places(FrontZones.Nudge(slots, new Related(3), 1)));
    }

    [Fact]
    public void A_slot_that_moves_keeps_its_time_and_stands_once()
    {
        var until = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        List<Slot> slots = [Of(1, SlotSize.Lead), Of(2, SlotSize.Large) with { Until = until }];
        var moved = FrontZones.Put(slots, new Related(2), SlotSize.Lead, 0);
        Assert.Equal([(2L, SlotSize.Lead), (1, SlotSize.Lead)], Places(moved));
        Assert.Equal(until, moved[0].Until);
    }

    static Slot Of(long article, SlotSize size) => FrontZones.With(new Slot(new Related(article), false), size);

    static List<(long, SlotSize)> Places(List<Slot> slots) => [.. slots.Select((s, at) => (s.Article.Article!.Value, s.SizeAt(at)))];
}
