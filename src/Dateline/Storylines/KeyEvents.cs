using Dateline.Kernel;
using Dateline.Kernel.Localization;

namespace Dateline.Storylines;

/// <summary>How an editor changes the key events of a storyline. They stand in the order of their times.</summary>
public static class KeyEvents
{
    /// <param name="content">What the storyline says.</param>
    /// <param name="before">The event as the editor found it; null for a new one.</param>
    /// <param name="after">As it shall be; null takes it away.</param>
    /// <exception cref="RefusedException">Somebody else changed it since, or took it away.</exception>
    public static StorylineContent Change(this StorylineContent content, KeyEvent? before, KeyEvent? after)
    {
        var events = content.KeyEvents.ToList();
        if (before is not null && !events.Remove(before)) throw new RefusedException("Somebody else changed this event meanwhile.", Refusal.Changed);
        if (after is not null) events.Add(after);
        return content with { KeyEvents = InOrder(events) };
    }

    /// <summary>By beginning; of those that begin together the longest comes first.</summary>
    public static IReadOnlyList<KeyEvent> InOrder(IEnumerable<KeyEvent> events) =>
        [.. events.OrderBy(e => EventTime.Of(e.Time, e.Precision).Start).ThenByDescending(e => e.End is { } end ? EventTime.Of(end.Time, end.Precision).Start : e.Time)];
}
