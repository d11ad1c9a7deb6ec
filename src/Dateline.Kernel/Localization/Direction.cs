namespace Dateline.Kernel.Localization;

/// <summary>Which way an edition is written. The names in lower case are what HTML's <c>dir</c> takes.</summary>
public enum Direction
{
    /// <summary>From left to right.</summary>
    Ltr,

    /// <summary>From right to left.</summary>
    Rtl,
}
