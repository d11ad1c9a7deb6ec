using System.Globalization;

namespace Dateline.Kernel.Text;

/// <summary>How long a text is, in any script. The default value is the length of an empty text.</summary>
/// <remarks>
/// Words are counted after UAX #29 §4.1: a row of letters, marks and digits with the apostrophes, hyphens, points and commas
/// inside (<c>can't</c>, <c>COVID-19</c>, <c>3.14</c> and <c>צה״ל</c> are one word each). Where words are not parted, Han and
/// Kana count one for each character, as their newsrooms do, and Thai, Lao, Burmese and Khmer one for four letters begun,
/// marks not counted: near enough without a dictionary. Time is linear in the text, and nothing is kept of it.
/// </remarks>
public readonly record struct TextLength
{
    const int UnpartedToWord = 4;

    readonly int words, ideographs;

    TextLength(int words, int ideographs, int characters) => (this.words, this.ideographs, Characters) = (words, ideographs, characters);

    /// <summary>Words, with each character of Han and Kana counted as one.</summary>
    public int Words => words + ideographs;

    /// <summary>Characters as a reader sees them (grapheme clusters, UAX #29 §3), spaces too and line breaks not.</summary>
    public int Characters { get; }

    /// <summary>The lengths of two texts that stand under one another: <c>Of(a + "\n" + b)</c> is <c>Of(a) + Of(b)</c>.</summary>
    public static TextLength operator +(TextLength one, TextLength other) =>
        new(one.words + other.words, one.ideographs + other.ideographs, one.Characters + other.Characters);

    /// <summary>Minutes to read it in silence, rounded up, at least 1; 0 when there is not a word. The rates are those of <see cref="ReadingRates"/>.</summary>
    /// <param name="language">BCP 47 tag of the text; its first part counts, and one that is not known gets the average.</param>
    public int Minutes(string language) =>
        (int)Math.Ceiling(words / (double)ReadingRates.Words(language) + ideographs / (double)ReadingRates.Ideographs(language));

    /// <summary>Measures a text. Half surrogate pairs are characters, and part words.</summary>
    public static TextLength Of(ReadOnlySpan<char> text)
    {
        int words = 0, ideographs = 0, unparted = 0;
        var segments = new TextSegments(text);
        while (segments.MoveNext())
        {
            if (segments.Kind == SegmentKind.Unparted)
            {
                if (unparted++ % UnpartedToWord == 0) words++;
                continue;
            }
            unparted = 0;
            if (segments.Kind == SegmentKind.Word) words++;
            if (segments.Kind == SegmentKind.Ideograph) ideographs++;
        }
        return new(words, ideographs, CharactersIn(text));
    }

    static int CharactersIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is not ('\n' or '\r')) count++;
            // Nothing below U+0300 joins its neighbour, but for the line feed after a carriage return.
            at += text[at] < '\u0300' && text[at] != '\r' && (at + 1 == text.Length || text[at + 1] < '\u0300') ? 1 : StringInfo.GetNextTextElementLength(text[at..]);
        }
        return count;
    }
}
