using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Reader.Parts;

/// <summary>A point in time, in the edition's words and zone for people and in UTC for machines.</summary>
public sealed partial class DateText
{
    [Parameter, EditorRequired] public required EditionView Edition { get; set; }

    [Parameter, EditorRequired] public required DateTimeOffset Time { get; set; }

    [Parameter] public DateShape Shape { get; set; } = DateShape.DateTime;

    /// <summary>The same time as a sentence has it already.</summary>
    [Parameter] public string? Words { get; set; }

    public static string Write(EditionView edition, DateTimeOffset time, DateShape shape) => shape switch
    {
        DateShape.Date => edition.Format.ShortDate(time),
        DateShape.DateTime => edition.Format.DateTime(time),
        _ => edition.Format.Time(time),
    };

    /// <summary>As the <c>datetime</c> attribute and JSON-LD want it.</summary>
    public static string Machine(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

/// <summary>How much of a point in time is said.</summary>
public enum DateShape
{
    Date,
    DateTime,
    Time,
}
