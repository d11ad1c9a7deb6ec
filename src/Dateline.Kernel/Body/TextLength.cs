using System.Globalization;
using System.Text;

namespace Dateline.Kernel.Body;

/// <summary>How long a text is for a reader, in any script. The default value is an empty text.</summary>
/// <remarks>
/// A word is a row of letters, marks and digits, with the apostrophes, points and commas that stand inside words and numbers
/// (after UAX #29, §4.1: <c>can't</c>, <c>3.14</c> and <c>צה״ל</c> are one word each). Scripts that do not part words
/// are counted by letter: Han and Kana, and Thai, Lao, Khmer and Burmese.
/// </remarks>
public readonly record struct TextLength
{
    // Words: about the middle of the languages measured by Trauzettel-Klosinski & Dietz, IOVS 2012. Letters: Chinese and
    // Japanese by the same; Thai and its neighbours have four to five letters to a word.
    const double WordsPerMinute = 200, IdeographsPerMinute = 350, LettersPerMinute = 900;

    readonly int words, ideographs, letters;

    TextLength(int words, int ideographs, int letters) => (this.words, this.ideographs, this.letters) = (words, ideographs, letters);

    /// <summary>Words, with each letter of a script that does not part words counted as one.</summary>
    public int Words => words + ideographs + letters;

    /// <summary>Minutes to read it, rounded, at least 1; 0 when there is not a word.</summary>
    public int Minutes => Words == 0
        ? 0
        : Math.Max(1, (int)Math.Round(words / WordsPerMinute + ideographs / IdeographsPerMinute + letters / LettersPerMinute));

    /// <summary>Measures a text. Half surrogate pairs part words.</summary>
    public static TextLength Of(string text)
    {
        int words = 0, ideographs = 0, letters = 0;
        var before = Kind.Other;
        Rune? joint = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = KindOf(rune);
            if (kind == Kind.Extend) continue;
            if (kind == Kind.Joint && joint is null)
            {
                joint = rune;
                continue;
            }
            if (kind is Kind.Letter or Kind.Digit && !Continues(before, joint, kind)) words++;
            if (kind == Kind.Ideograph) ideographs++;
            if (kind == Kind.Unparted) letters++;
            (before, joint) = (kind, null);
        }
        return new(words, ideographs, letters);
    }

    static bool Continues(Kind before, Rune? joint, Kind kind) =>
        before is Kind.Letter or Kind.Digit
        && (joint is not { } between || (before == kind && (kind == Kind.Letter ? LetterJoints : DigitJoints).Contains(between.ToString(), StringComparison.Ordinal)));

    const string LetterJoints = "'’.:·‧׳״", DigitJoints = "'’.,;٫٬";

    static Kind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value == '_' => Kind.Extend,
        _ when LetterJoints.Contains(rune.ToString(), StringComparison.Ordinal) || DigitJoints.Contains(rune.ToString(), StringComparison.Ordinal) => Kind.Joint,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Kind.Extend,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => Kind.Digit,
        _ when IsIdeograph(rune.Value) => Kind.Ideograph,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter when IsUnparted(rune.Value) => Kind.Unparted,
        UnicodeCategory.LetterNumber => Kind.Letter,
        _ => Rune.IsLetter(rune) ? Kind.Letter : Kind.Other,
    };

    static bool IsIdeograph(int c) => c is 0x3005 or 0x3007 or (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA) or 0x30FC
        or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFF66 and <= 0xFF9D) or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFD);

    // Thai and Lao, Burmese, Khmer.
    static bool IsUnparted(int c) => c is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF);

    enum Kind { Other, Letter, Digit, Ideograph, Unparted, Joint, Extend }
}
