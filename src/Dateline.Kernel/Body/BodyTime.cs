using System.Globalization;

namespace Dateline.Kernel.Body;

/// <summary>A moment in the written form: RFC 3339 in UTC, with a fraction only when there is one.</summary>
static class BodyTime
{
    internal const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    internal static string Of(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
}
