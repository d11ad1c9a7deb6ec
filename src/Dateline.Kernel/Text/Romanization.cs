using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Dateline.Kernel.Text;

/// <summary>
/// Lower-case letters in plain ASCII, for addresses: near enough to recognise the word, never meant to be read back.
/// One table for all languages of a script, so a letter that two languages sound differently follows the larger one.
/// </summary>
static class Romanization
{
    // İ stands among the lower case: .NET, without a language, has none for it.
    const string Latin = """
        ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ı=i İ=i ŋ=ng ħ=h ŧ=t ĸ=k ə=e ǝ=e ɛ=e ɔ=o ƒ=f ɓ=b ɗ=d ɖ=d ƙ=k ƴ=y ɣ=g ʋ=v ɩ=i ɪ=i
        ɲ=n ʒ=z ʊ=u ɑ=a ʃ=sh ƶ=z ɨ=i ʉ=u ɵ=o ƀ=b ɍ=r ɇ=e ɉ=j ɏ=y ƈ=c ɠ=g ƥ=p ƭ=t ⱡ=l ȼ=c ⱥ=a ⱦ=t ꞑ=n
        """;

    const string Cyrillic = """
        а=a б=b в=v г=g ґ=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh
        щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ў=u ђ=dj ѓ=gj ѕ=dz ј=j љ=lj њ=nj ћ=c ќ=kj џ=dz
        ә=a ғ=gh қ=q ң=ng ө=o ұ=u ү=u һ=h җ=zh ҷ=j ҳ=h ҡ=q ҙ=z ҫ=s ҥ=ng ӏ= ѣ=e ѳ=f ѵ=i
        """;

    const string Greek = "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o";

    const string Arabic = """
        ا=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ي=y
        ء= ة=a ى=a ٱ=a پ=p چ=ch ژ=zh ک=k گ=g ی=y ہ=h ھ=h ے=e ٹ=t ڈ=d ڑ=r ں=n ۃ=t ڤ=v ڵ=l ڕ=r ێ=e ۆ=o ە=e ۇ=u ۈ=u ۋ=v ې=e ڭ=ng
        ټ=t ډ=d ړ=r ږ=zh ښ=sh ځ=dz څ=ts ڼ=n ګ=g ۍ=ay
        """;

    const string Hebrew = "א=a ב=b ג=g ד=d ה=h ו=v ז=z ח=ch ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=p צ=ts ץ=ts ק=k ר=r ש=sh ת=t";

    const string Armenian = """
        ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j
        ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f
        """;

    const string Georgian = """
        ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts
        ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h ჱ=e ჲ=y ჳ=w ჴ=q ჵ=o ჶ=f
        """;

    static readonly (string Letters, string Roman)[] pairs =
        [("ου", "ou"), ("ού", "ou"), ("αυ", "au"), ("αύ", "au"), ("ευ", "eu"), ("εύ", "eu"), ("ու", "u")];

    static readonly FrozenDictionary<string, string> letters =
        string.Join(' ', Latin, Cyrillic, Greek, Arabic, Hebrew, Armenian, Georgian)
            .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split('='))
            .ToFrozenDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);

    /// <summary>Writes the letter pairs that sound as one.</summary>
    internal static string Pairs(string text)
    {
        foreach (var (two, roman) in pairs) text = text.Replace(two, roman, StringComparison.Ordinal);
        return text;
    }

    /// <summary>A letter, with or without diacritics, or a decimal digit of any script in ASCII; null when its script keeps its own form.</summary>
    internal static string? Of(Rune rune)
    {
        if (rune.IsAscii) return Rune.IsLetterOrDigit(rune) ? rune.ToString() : null;
        var text = rune.ToString();
        if (letters.TryGetValue(text, out var roman)) return roman;
        var digit = CharUnicodeInfo.GetDecimalDigitValue(text, 0);
        if (digit >= 0) return digit.ToString(CultureInfo.InvariantCulture);
        var plain = Rune.GetRuneAt(text.Normalize(NormalizationForm.FormD), 0);
        return plain == rune ? null : Of(plain);
    }
}
