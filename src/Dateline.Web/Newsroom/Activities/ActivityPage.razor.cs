using Dateline.Accounts;
using Dateline.Web.Newsroom.Board;
using Dateline.Web.Newsroom.Writing;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Activities;

/// <summary>The log of everything that anybody did.</summary>
public sealed partial class ActivityPage(FindActivities find, FindBoardChoices findChoices)
{
    ActivityFilter filter = new();
    List<Activity> lines = [];
    IReadOnlyList<Choice> staff = [];
    DateOnly? day;
    bool hasMore;

    /// <summary>Only what is about it, as <c>article/12</c>.</summary>
    [SupplyParameterFromQuery] public string? Subject { get; set; }

    protected override async Task OnInitializedAsync() => await Try(async () => staff = (await findChoices.Run(Seat.Actor, [])).Staff);

    protected override Task OnParametersSetAsync() => Change(filter with { Subject = Subject });

    Task Change(ActivityFilter other)
    {
        (filter, lines) = (other, []);
        return Try(More);
    }

    // A day is that of the clock by which the times are shown.
    Task TurnToDay() => Change(filter with { Since = Midnight(day), Until = Midnight(day?.AddDays(1)) });

    DateTimeOffset? Midnight(DateOnly? date)
    {
        if (date is not { } one) return null;
        var (zone, local) = (TimeZoneInfo.FindSystemTimeZoneById(Seat.Format.Style.TimeZone), one.ToDateTime(TimeOnly.MinValue));
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    async Task More()
    {
        var asked = filter;
        var found = await find.Run(Seat.Actor, asked with { Before = lines.Count > 0 ? lines[^1].Id : null });
        if (asked != filter) return;
        lines.AddRange(found);
        hasMore = found.Count == FindActivities.Stretch;
    }

    string? NameOf(string subject) => lines.Find(line => line.Subject == subject && line.Detail is { Length: > 0 } && line.Kind != ActivityKind.SendBack)?.Detail;
}
