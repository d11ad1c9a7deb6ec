using Dateline.Fronts;
using Dateline.Kernel.Body;

namespace Dateline.Web.Newsroom.Fronts;

/// <summary>A front as its desk has it: slots in the order of the page, the largest first, each with a size of its own.</summary>
static class FrontZones
{
    public static readonly IReadOnlyList<SlotSize> Sizes = [SlotSize.Lead, SlotSize.Large, SlotSize.Small];

    /// <summary>The same slots, each with the size that readers see it in.</summary>
    public static List<Slot> Sized(FrontContent content) =>
        [.. content.Slots.Select((slot, at) => With(slot, slot.SizeAt(at))).OrderBy(slot => slot.SizeAt(0))];

    public static Slot With(Slot slot, SlotSize size) => slot with { IsLead = size == SlotSize.Lead, Size = size == SlotSize.Lead ? null : size };

    /// <summary>Puts an article among those of a size; one that stands on the front already moves.</summary>
    public static List<Slot> Put(IReadOnlyList<Slot> slots, Related article, SlotSize size, int at)
    {
        var moved = With(slots.FirstOrDefault(s => s.Article == article) ?? new Slot(article, false), size);
        var zones = Sizes.ToDictionary(one => one, one => slots.Where(s => s.Article != article && s.SizeAt(0) == one).ToList());
        zones[size].Insert(Math.Clamp(at, 0, zones[size].Count), moved);
        return [.. Sizes.SelectMany(one => zones[one])];
    }

    /// <summary>One place up or down; over the edge of a size into the next one.</summary>
    public static List<Slot> Nudge(IReadOnlyList<Slot> slots, Related article, int by)
    {
        if (slots.FirstOrDefault(s => s.Article == article) is not { } slot) return [.. slots];
        var size = slot.SizeAt(0);
        var zone = slots.Where(s => s.SizeAt(0) == size).ToList();
        var at = zone.IndexOf(slot) + by;
        if (at >= 0 && at < zone.Count) return Put(slots, article, size, at);
        var next = (int)size + by;
        return next < 0 || next >= Sizes.Count ? [.. slots] : Put(slots, article, Sizes[next], by > 0 ? 0 : int.MaxValue);
    }
}
