using Dateline.Articles;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Localization;
using Dateline.Storylines;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>Asks for a key event: a moment or a span, a line, a sentence or two, and the article that told it.</summary>
public sealed partial class EventDialog(RewriteStoryline rewrite, TimeProvider clock)
{
    EventMoment start = null!, end = null!;
    bool hasEnd, isOvertaken;
    string headline = "", words = "";
    Related? source;

    [Parameter, EditorRequired] public required StorylineOnDesk Story { get; set; }

    /// <summary>As it stands; null for a new one.</summary>
    [Parameter] public KeyEvent? Before { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    EditionSeat Edition => Seat.Edition(Story.EditionId);

    protected override void OnInitialized()
    {
        var today = EventTime.Of(clock.GetUtcNow(), TimePrecision.Day).Start;
        start = Before is null ? new EventMoment(today, TimePrecision.Day) : new EventMoment(Before.Time, Before.Precision);
        (end, hasEnd) = (Before?.End ?? start, Before?.End is not null);
        (headline, words, source) = (Before?.Headline ?? "", Before?.Text ?? "", Before?.Source);
    }

    void MoveEnd()
    {
        if (end.Time < start.Time) end = start;
    }

    Task Keep() => Put(Before);

    Task AddMine() => Put(null);

    async Task Put(KeyEvent? before)
    {
        var told = new KeyEvent(start.Time, start.Precision, headline.Trim(), string.IsNullOrWhiteSpace(words) ? null : words.Trim(), source, hasEnd ? end : null);
        var overtaken = false;
        var done = await Try(async () =>
        {
            try
            {
                await rewrite.Run(Seat.Actor, Story.Id, Story.EditionId, content => content.Change(before, told));
            }
            catch (RefusedException refused) when (refused.Reason == Refusal.Changed)
            {
                overtaken = true;
            }
        });
        isOvertaken = overtaken;
        if (done && !overtaken) await OnClose.InvokeAsync();
    }
}
