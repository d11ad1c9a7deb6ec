using System.Globalization;
using System.Text;

namespace Dateline.Kernel.Text;

/// <summary>Which characters are text.</summary>
static class TextCharacters
{
    /// <summary>
    /// Whether a character has no place in text: the control characters (Unicode category Cc, the line feed too) and the
    /// noncharacters. XML cannot carry the one half and I-JSON (RFC 7493 §2.1) forbids the other, so no wire could send them.
    /// </summary>
    internal static bool IsUnfit(Rune rune) =>
        Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    /// <summary>The first character that has no place in a text; null when all have.</summary>
    internal static int? FirstUnfit(string text, bool breaks)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnfit(rune) && !(breaks && rune.Value == '\n')) return rune.Value;
        }
        return null;
    }

    /// <summary>Whether a reader sees nothing: white space, and characters that only steer their neighbours.</summary>
    internal static bool IsBlank(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control)) return false;
        }
        return true;
    }
}
