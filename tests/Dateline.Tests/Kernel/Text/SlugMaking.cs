using System.Globalization;
using System.Text;
using CsCheck;
using Dateline.Kernel.Text;
using Xunit;

namespace Dateline.Tests.Kernel;

public sealed class SlugMaking
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" – … 😀 ", "")]
    [InlineData("Flood in the valley: 3.5 million flee", "flood-in-the-valley-3-5-million-flee")]
    [InlineData("  “It’s over,” says NATO's chief!  ", "its-over-says-natos-chief")]
    [InlineData("Straße, Ærø, Łódź, Đorđe, Þór, İstanbul, Iğdır", "strasse-aero-lodz-dorde-thor-istanbul-igdir")]
    [InlineData("Crème brûlée à São Paulo, Việt Nam, ﬁne", "creme-brulee-a-sao-paulo-viet-nam-fine")]
    [InlineData("e\u0301te\u0301 x\u0302", "ete-x")]
    [InlineData("Путин обсудил щит и ёлку в объезд", "putin-obsudil-shchit-i-yolku-v-obezd")]
    [InlineData("Київ: об'єкт на Їжакевича, ґанок", "kiyiv-obyekt-na-yizhakevicha-ganok")]
    [InlineData("Беларусь — воўк", "belarus-vouk")]
    [InlineData("Ђоковић у Љубљани, Ѓорѓи", "djokovic-u-ljubljani-gjorgji")]
    [InlineData("Қазақстан өңірі", "qazaqstan-ongiri")]
    [InlineData("Ο Πρωθυπουργός του Κόσμου", "o-prothypourgos-tou-kosmou")]
    [InlineData("قال الرئيس ٢٠٢٦", "qal-alryys-2026")]
    [InlineData("می\u200cخواهم", "mykhwahm")]
    [InlineData("پاکستان میں ۵ ہلاک", "pakstan-myn-5-hlak")]
    [InlineData("צה״ל: ישראל", "tshl-yshral")]
    [InlineData("Երևան ուր", "erevan-ur")]
    [InlineData("საქართველო თბილისი", "sakartvelo-tbilisi")]
    [InlineData("洪水袭击山谷，三人死亡", "洪水袭击山谷-三人死亡")]
    [InlineData("東京タワー ﾃｽﾄ", "東京タワー-テスト")]
    [InlineData("안녕하세요 세계", "안녕하세요-세계")]
    [InlineData("น้ำท่วม ๒๕๖๙", "น้ําท่วม-2569")]
    [InlineData("नमस्ते दुनिया १२", "नमस्ते-दुनिया-12")]
    [InlineData("\u202eevil\u202c \u200fa\u00adb\ufeff", "evil-ab")]
    [InlineData("a\ud800b\udc00", "a-b")]
    [InlineData("a\ufffe\0b", "a-b")]
    [InlineData("❤\ufe0f\u0301 a", "a")]
    public void Headlines_become_slugs(string headline, string slug) => Assert.Equal(slug, Slug.From(headline));

    [Fact]
    public void Long_slugs_are_cut_behind_a_word_or_a_letter()
    {
        Assert.Equal("one-two-three", Slug.From("one two three four", 13));
        Assert.Equal("one-two-three", Slug.From("one two three four", 17));
        Assert.Equal("one-two-three-four", Slug.From("one two three four", 18));
        Assert.Equal("a-bbbbbbbb", Slug.From("a " + new string('b', 50), 10));
        Assert.Equal("a", Slug.From("a " + new string('b', 50), 2));
        Assert.Equal("水水水", Slug.From(new string('水', 50), 3));
        Assert.Equal("𠀀", Slug.From("𠀀𠀁", 3));
        Assert.Equal("नि", Slug.From("निनि", 3));
        Assert.Equal("", Slug.From("𠀀", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Slug.From("a", 0));
    }

    [Fact]
    public void Every_character_keeps_the_rules()
    {
        for (var c = 0; c <= 0x10FFFF; c++)
        {
            var one = c is >= 0xD800 and <= 0xDFFF ? ((char)c).ToString() : char.ConvertFromUtf32(c);
            MustKeepTheRules($"क{one}a{one}\u0301", 80);
        }
    }

    [Fact]
    public void Any_string_keeps_the_rules() =>
        Gen.Select(Gen.OneOf(Gen.String, Gen.Int[0, 0x2FFFF].Array[0, 30].Select(Units)), Gen.Int[1, 30])
            .Sample(MustKeepTheRules, iter: 20_000);

    static string Units(int[] points) =>
        string.Concat(points.Select(c => c is >= 0xD800 and <= 0xDFFF ? ((char)c).ToString() : char.ConvertFromUtf32(c)));

    static void MustKeepTheRules(string headline, int maxLength)
    {
        var slug = Slug.From(headline, maxLength);
        Assert.Equal(slug, Slug.From(slug, maxLength));
        Assert.True(slug.Length <= maxLength);
        Assert.True(slug.IsNormalized(NormalizationForm.FormC));
        Assert.False(slug.StartsWith('-') || slug.EndsWith('-') || slug.Contains("--", StringComparison.Ordinal));
        foreach (var rune in slug.EnumerateRunes())
        {
            Assert.True(rune.Value == '-' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark, slug);
            Assert.Equal(rune, Rune.ToLowerInvariant(rune));
        }
    }
}
