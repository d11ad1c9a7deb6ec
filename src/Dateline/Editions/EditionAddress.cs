using System.Globalization;

namespace Dateline.Editions;

/// <summary>What an edition is called in the activity log and to the bell.</summary>
public static class EditionAddress
{
    public static string Subject(long id) => "edition/" + id.ToString(CultureInfo.InvariantCulture);
}
