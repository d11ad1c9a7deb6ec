namespace Dateline.Kernel.Localization;

/// <summary>How an edition counts days, months and years.</summary>
public enum Calendar
{
    /// <summary>The common calendar.</summary>
    Gregorian,

    /// <summary>The common calendar with the years of Thailand: 543 more.</summary>
    Buddhist,

    /// <summary>The solar calendar of Iran and Afghanistan; the year begins at Nowruz.</summary>
    Persian,

    /// <summary>The Islamic calendar as Saudi Arabia computes it. Known from 1900-04-30 to 2077-11-16.</summary>
    UmmAlQura,
}
