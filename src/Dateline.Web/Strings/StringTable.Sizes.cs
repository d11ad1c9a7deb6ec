using Dateline.Kernel.Localization;

namespace Dateline.Web.Strings;

public sealed partial class StringTable
{
    const decimal Thousand = 1000;

    /// <summary>The size of a file in the unit that suits it: 999 bytes, 1.2 MB, 35 MB. A kilobyte is 1,000 bytes.</summary>
    public string FileSize(EditionFormat format, long bytes)
    {
        if (bytes < Thousand)
            return SiteBytes(format.Count(bytes));
        var size = bytes / Thousand;
        if (Math.Round(size) < Thousand)
            return SiteKilobytes(Short(format, size));
        size /= Thousand;
        return Math.Round(size) < Thousand ? SiteMegabytes(Short(format, size)) : SiteGigabytes(Short(format, size / Thousand));
    }

    static string Short(EditionFormat format, decimal size) =>
        format.Number(Math.Round(size, size < 10 ? 1 : 0, MidpointRounding.AwayFromZero));
}
