using Dateline.Kernel.Localization;

namespace Dateline.Web.Strings;

/// <summary>The direction of writing, as the <c>dir</c> attribute wants it.</summary>
static class WritingDirection
{
    static readonly string[] RightToLeft = ["ar", "arc", "azb", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi"];

    public static string Of(Direction direction) => direction == Direction.Rtl ? "rtl" : "ltr";

    /// <summary>For text in a language of its own; null for no language.</summary>
    public static string? Of(string? tag)
    {
        if (tag is null)
            return null;
        var parts = tag.Split('-');
        var script = parts.FirstOrDefault(part => part.Length == 4 && char.IsLetter(part[0]));
        var right = script is null ? RightToLeft.Contains(parts[0]) : script is "Arab" or "Hebr" or "Thaa" or "Syrc" or "Nkoo" or "Adlm";
        return right ? "rtl" : "ltr";
    }
}
