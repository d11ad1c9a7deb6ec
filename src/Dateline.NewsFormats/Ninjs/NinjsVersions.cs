namespace Dateline.NewsFormats.Ninjs;

/// <summary>The order of the versions of an item.</summary>
public static class NinjsVersions
{
    /// <summary>
    /// Positive when <paramref name="item"/> is the later version, 0 when both are the same, negative when it is the older. Only for items of the same uri.
    /// </summary>
    public static int VersionComparedTo(this NinjsItem item, NinjsItem other) => item.VersionComparedTo(other.Version, other.VersionCreated);

    /// <summary>The same, with what is remembered of the other version.</summary>
    /// <remarks>
    /// An absent version is 1. Numbers are compared as numbers of any length, part by part: 1.10 is later than 1.9, and 2 is 2.0.
    /// Where one of them is not a number, the same text is the same version, else <c>versionCreated</c> decides, else the text by its characters.
    /// </remarks>
    public static int VersionComparedTo(this NinjsItem item, string? version, DateTimeOffset? versionCreated)
    {
        var (mine, theirs) = (item.Version ?? "1", version ?? "1");
        if (IsNumber(mine) && IsNumber(theirs)) return ComparedAsNumbers(mine, theirs);
        if (mine == theirs) return 0;
        var byTime = item.VersionCreated is { } own && versionCreated is { } foreign ? own.CompareTo(foreign) : 0;
        return byTime != 0 ? byTime : string.CompareOrdinal(mine, theirs);
    }

    static bool IsNumber(string version) =>
        version.Split('.').All(part => part.Length > 0 && part.All(char.IsAsciiDigit));

    static int ComparedAsNumbers(string mine, string theirs)
    {
        var (left, right) = (mine.Split('.'), theirs.Split('.'));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (a, b) = (Significant(left, i), Significant(right, i));
            var order = a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);
            if (order != 0) return order;
        }

        return 0;
    }

    static string Significant(string[] parts, int i) => i < parts.Length ? parts[i].TrimStart('0') : "";
}
