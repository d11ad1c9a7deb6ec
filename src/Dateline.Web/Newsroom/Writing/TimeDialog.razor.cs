using Dateline.Kernel.Localization;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>Asks for a time by the edition's own clock. Where that clock is put forward a time is never, and where it is put back it is twice.</summary>
public sealed partial class TimeDialog
{
    DateOnly day;
    TimeOnly time;
    bool isSecond;

    [Parameter, EditorRequired] public required EditionSeat Edition { get; set; }
    [Parameter, EditorRequired] public required string Title { get; set; }
    [Parameter, EditorRequired] public required string Advice { get; set; }

    /// <summary>What stands there to begin with; null proposes the next full hour.</summary>
    [Parameter] public DateTimeOffset? Time { get; set; }

    [Parameter] public bool MayClear { get; set; }

    /// <summary>What has to be ready for it; null when nothing has.</summary>
    [Parameter] public ArticleOnDesk? Needs { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }
    [Parameter, EditorRequired] public required Func<DateTimeOffset?, Task> Act { get; set; }

    protected override void OnInitialized()
    {
        var proposed = Time ?? NextHour(Clock.GetUtcNow());
        var local = TimeZoneInfo.ConvertTime(proposed, TimeZoneInfo.FindSystemTimeZoneById(Edition.Style.TimeZone));
        (day, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
    }

    static DateTimeOffset NextHour(DateTimeOffset now) => new DateTimeOffset(now.Year, now.Month, now.Day, now.Hour, 0, 0, TimeSpan.Zero).AddHours(1);

    (DateTimeOffset First, DateTimeOffset? Second)? Meant() => LocalTime.Instants(day.ToDateTime(time), Edition.Style.TimeZone);

    DateTimeOffset Chosen() => Meant() is var (first, second) ? isSecond && second is { } later ? later : first : throw new InvalidOperationException("No time is chosen.");

    async Task Do(DateTimeOffset? at)
    {
        if (await Try(() => Act(at))) await OnClose.InvokeAsync();
    }
}
