namespace Dateline.Kernel.Localization;

/// <summary>What a clock on the wall means in a zone that changes to summer time.</summary>
public static class LocalTime
{
    /// <summary>The instants at which a zone's clocks show a time.</summary>
    /// <param name="wall">Day and time as the clock shows them; its kind does not matter.</param>
    /// <param name="zone">IANA name of the zone.</param>
    /// <returns>Null for a time that is skipped when clocks are put forward; two when it comes twice as they are put back, the earlier first.</returns>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public static (DateTimeOffset First, DateTimeOffset? Second)? Instants(DateTime wall, string zone)
    {
        var local = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        var rules = TimeZoneInfo.FindSystemTimeZoneById(zone);
        if (rules.IsInvalidTime(local)) return null;
        if (!rules.IsAmbiguousTime(local)) return (new DateTimeOffset(local, rules.GetUtcOffset(local)).ToUniversalTime(), null);
        var instants = rules.GetAmbiguousTimeOffsets(local).Select(offset => new DateTimeOffset(local, offset).ToUniversalTime()).Order().ToList();
        return (instants[0], instants[1]);
    }
}
