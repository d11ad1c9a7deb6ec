namespace Dateline.Kernel.Finding;

/// <summary>What of a use is searched, for <c>usages@</c>. Several of these in a query are about the same use.</summary>
public enum UsageField
{
    /// <summary>Pending, published, removed …</summary>
    Status,

    /// <summary>Where: site, print, wire …</summary>
    Platform,

    /// <summary>The section.</summary>
    Section,

    /// <summary>The publication or edition.</summary>
    Publication,

    /// <summary>Who ordered it.</summary>
    OrderedBy,

    /// <summary>The address or name of what uses it.</summary>
    Reference,
}

/// <summary>A moment of a picture's life.</summary>
public enum PictureDate
{
    /// <summary>When it was made.</summary>
    Taken,

    /// <summary>When it came into the bank (<c>added</c>, <c>uploaded</c>, <c>date</c>, <c>@</c>).</summary>
    Added,

    /// <summary>When readers saw it first.</summary>
    Published,

    /// <summary>When a use of it began, <c>usages@added</c>.</summary>
    UsageAdded,

    /// <summary>When a use of it ended, <c>usages@removed</c>.</summary>
    UsageRemoved,
}
