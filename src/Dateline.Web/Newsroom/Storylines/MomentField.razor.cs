using System.Globalization;
using Dateline.Articles;
using Dateline.Kernel.Localization;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>Asks for a time and how exactly it is known. Years, months and days belong to the place of the event; hours and minutes are read on the edition's clock.</summary>
public sealed partial class MomentField
{
    static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd", "yyyy-MM", "yyyy"];

    [CascadingParameter] public Seat Seat { get; set; } = null!;
    [Parameter, EditorRequired] public required string Label { get; set; }
    [Parameter, EditorRequired] public required EventMoment Value { get; set; }
    [Parameter, EditorRequired] public required EditionSeat Edition { get; set; }
    [Parameter] public EventCallback<EventMoment> Changed { get; set; }

    bool HasClock => Value.Precision is TimePrecision.Hour or TimePrecision.Minute;

    DateTime Local => HasClock ? TimeZoneInfo.ConvertTime(Value.Time, TimeZoneInfo.FindSystemTimeZoneById(Edition.Style.TimeZone)).DateTime : Value.Time.UtcDateTime;

    string Say(TimePrecision precision) => precision switch
    {
        TimePrecision.Year => Seat.Text.StorydeskYear,
        TimePrecision.Month => Seat.Text.StorydeskMonth,
        TimePrecision.Day => Seat.Text.StorydeskDay,
        TimePrecision.Hour => Seat.Text.StorydeskHour,
        _ => Seat.Text.StorydeskMinute,
    };

    // What the field shows stays: the day of a minute is its day on the edition's clock.
    Task SetPrecision(ChangeEventArgs change) => Set(Local, Enum.Parse<TimePrecision>(change.Value!.ToString()!));

    Task SetTime(ChangeEventArgs change) =>
        DateTime.TryParseExact(change.Value?.ToString(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? Set(local, Value.Precision) : Task.CompletedTask;

    Task Set(DateTime local, TimePrecision precision)
    {
        var instant = precision is TimePrecision.Hour or TimePrecision.Minute
            ? LocalTime.Instants(local, Edition.Style.TimeZone)?.First ?? new DateTimeOffset(local, TimeSpan.Zero)
            : new DateTimeOffset(local, TimeSpan.Zero);
        return Changed.InvokeAsync(new EventMoment(EventTime.Of(instant, precision).Start, precision));
    }
}
