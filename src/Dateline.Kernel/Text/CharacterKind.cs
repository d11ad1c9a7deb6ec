using System.Globalization;
using System.Text;

namespace Dateline.Kernel.Text;

/// <summary>What a character does in a row of words.</summary>
enum CharacterKind
{
    /// <summary>Parts words: punctuation, signs, line breaks, half surrogate pairs.</summary>
    Other,

    /// <summary>White space within a line.</summary>
    Space,

    Letter,

    Digit,

    /// <summary>Han and Kana: a word or a part of one, and nobody can see which.</summary>
    Ideograph,

    /// <summary>A letter of a script that does not part words: Thai, Lao, Burmese, Khmer.</summary>
    Unparted,

    /// <summary>May stand inside a word, between two letters or digits.</summary>
    Joint,

    /// <summary>Belongs to the character before it: marks, what only steers its neighbours, the tatweel.</summary>
    Extend,
}

/// <summary>The kinds of characters, after UAX #29 §4.1 as far as counting and comparing words needs it.</summary>
static class CharacterKinds
{
    // U+2018 and U+2019 are written for the apostrophe, U+05F3 and U+05F4 in Hebrew abbreviations.
    const string Hyphens = "-\u2010\u2011", LetterJoints = "'\u2018\u2019.:\u00B7\u2027\u05F3\u05F4", DigitJoints = "'\u2018\u2019.,;\u060C\u066B\u066C";

    /// <summary>The kind of the first character of a text that has one, and how many code units it takes.</summary>
    internal static CharacterKind First(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (char.IsAscii(text[0])) return OfAscii(text[0]);
        Rune.DecodeFromUtf16(text, out var rune, out length);
        return Of(rune);
    }

    /// <summary>Whether a sign between two characters makes them one word.</summary>
    internal static bool Joins(CharacterKind before, char joint, CharacterKind after) => after is CharacterKind.Letter or CharacterKind.Digit
        && (Hyphens.Contains(joint) || (before == after && (after == CharacterKind.Letter ? LetterJoints : DigitJoints).Contains(joint)));

    static CharacterKind OfAscii(char c) => c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => CharacterKind.Letter,
        >= '0' and <= '9' => CharacterKind.Digit,
        ' ' or '\t' => CharacterKind.Space,
        '\'' or '.' or ':' or ',' or ';' or '-' => CharacterKind.Joint,
        '_' => CharacterKind.Extend,
        _ => CharacterKind.Other,
    };

    internal static CharacterKind Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value == 0x200B => CharacterKind.Other,
        _ when rune.Value == 0x0640 => CharacterKind.Extend,
        _ when rune.IsBmp && IsJoint((char)rune.Value) => CharacterKind.Joint,
        _ when IsIdeograph(rune.Value) => CharacterKind.Ideograph,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharacterKind.Extend,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => CharacterKind.Digit,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter when IsUnparted(rune.Value) => CharacterKind.Unparted,
        UnicodeCategory.LetterNumber => CharacterKind.Letter,
        UnicodeCategory.SpaceSeparator => CharacterKind.Space,
        _ => Rune.IsLetter(rune) ? CharacterKind.Letter : CharacterKind.Other,
    };

    static bool IsJoint(char c) => LetterJoints.Contains(c) || DigitJoints.Contains(c) || Hyphens.Contains(c);

    static bool IsIdeograph(int c) => c is 0x3005 or 0x3007 or (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA) or 0x30FC
        or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFF66 and <= 0xFF9D) or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFD);

    static bool IsUnparted(int c) => c is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF);
}
