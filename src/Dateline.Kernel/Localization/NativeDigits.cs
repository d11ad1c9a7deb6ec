namespace Dateline.Kernel.Localization;

/// <summary>Writes and reads digits in the shapes that an edition uses.</summary>
public static class NativeDigits
{
    /// <summary>The text with every digit 0 to 9 in these shapes; everything else stays.</summary>
    public static string Write(string text, Digits digits)
    {
        if (digits == Digits.Latin)
            return text;
        return string.Create(text.Length, (text, Zero(digits)), static (written, from) =>
        {
            for (var i = 0; i < written.Length; i++)
                written[i] = char.IsAsciiDigit(from.text[i]) ? (char)(from.Item2 + from.text[i] - '0') : from.text[i];
        });
    }

    /// <summary>The text with every digit of these shapes as 0 to 9; everything else stays.</summary>
    public static string Read(string text, Digits digits)
    {
        if (digits == Digits.Latin)
            return text;
        return string.Create(text.Length, (text, Zero(digits)), static (read, from) =>
        {
            for (var i = 0; i < read.Length; i++)
            {
                var digit = from.text[i] - from.Item2;
                read[i] = digit is >= 0 and <= 9 ? (char)('0' + digit) : from.text[i];
            }
        });
    }

    static char Zero(Digits digits) => digits switch
    {
        Digits.Latin => '0',
        Digits.Arabic => '\u0660',
        Digits.Persian => '\u06F0',
        Digits.Devanagari => '\u0966',
        Digits.Bengali => '\u09E6',
        Digits.Thai => '\u0E50',
        Digits.Burmese => '\u1040',
        Digits.Khmer => '\u17E0',
        _ => throw new ArgumentOutOfRangeException(nameof(digits), digits, "No such digits."),
    };
}
