using System.Globalization;

namespace Dateline.Kernel.Text;

/// <summary>What a piece of text is to one who counts or compares words.</summary>
enum SegmentKind
{
    /// <summary>A space, a sign, a line break: no word.</summary>
    Gap,

    /// <summary>Letters, marks and digits, with the apostrophes, hyphens, points and commas inside.</summary>
    Word,

    /// <summary>One letter of Han or Kana.</summary>
    Ideograph,

    /// <summary>One letter of a script that does not part words, with its marks.</summary>
    Unparted,
}

/// <summary>Cuts a text into words and what stands between them, without a copy. The pieces in order are the text.</summary>
ref struct TextSegments(ReadOnlySpan<char> text)
{
    readonly ReadOnlySpan<char> text = text;
    int start, end;

    internal SegmentKind Kind { get; private set; }

    internal readonly ReadOnlySpan<char> Current => text[start..end];

    internal bool MoveNext()
    {
        start = end;
        if (start == text.Length) return false;
        var first = CharacterKinds.First(text[start..], out var length);
        (Kind, end) = first switch
        {
            CharacterKind.Letter or CharacterKind.Digit => (SegmentKind.Word, EndOfWord(first, start + length)),
            CharacterKind.Ideograph => (SegmentKind.Ideograph, EndOfCharacter()),
            CharacterKind.Unparted => (SegmentKind.Unparted, EndOfCharacter()),
            CharacterKind.Space => (SegmentKind.Gap, EndOfSpace(start + length)),
            // Alone: some of these steer the letter behind them, and would take it along.
            CharacterKind.Extend => (SegmentKind.Gap, start + length),
            _ => (SegmentKind.Gap, EndOfCharacter()),
        };
        return true;
    }

    readonly int EndOfCharacter() => start + StringInfo.GetNextTextElementLength(text[start..]);

    readonly int EndOfSpace(int at)
    {
        while (at < text.Length && CharacterKinds.First(text[at..], out var length) == CharacterKind.Space) at += length;
        return at;
    }

    readonly int EndOfWord(CharacterKind before, int at)
    {
        while (at < text.Length)
        {
            var kind = CharacterKinds.First(text[at..], out var length);
            if (kind is CharacterKind.Letter or CharacterKind.Digit) before = kind;
            else if (kind == CharacterKind.Joint && !Joins(before, text[at], at + length)) return at;
            else if (kind is not (CharacterKind.Joint or CharacterKind.Extend)) return at;
            at += length;
        }
        return at;
    }

    readonly bool Joins(CharacterKind before, char joint, int at)
    {
        for (; at < text.Length; )
        {
            var after = CharacterKinds.First(text[at..], out var length);
            if (after != CharacterKind.Extend) return CharacterKinds.Joins(before, joint, after);
            at += length;
        }
        return false;
    }
}
