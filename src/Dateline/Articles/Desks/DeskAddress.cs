using System.Globalization;

namespace Dateline.Articles.Desks;

/// <summary>What the settings of an edition's desks are called in the activity log and to the bell.</summary>
public static class DeskAddress
{
    public static string Desk(long id) => "desk/" + id.ToString(CultureInfo.InvariantCulture);

    public static string Profile(long edition, string key) => string.Create(CultureInfo.InvariantCulture, $"profile/{edition}/{key}");

    public static string Template(long id) => "template/" + id.ToString(CultureInfo.InvariantCulture);
}
