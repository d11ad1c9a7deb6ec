using CsCheck;
using Dateline.Kernel.Finding;
using Xunit;

namespace Dateline.Tests.Pictures;

public sealed class ComparingWords
{
    [Theory]
    [InlineData("Münster STRASSE Straße", "munster strasse strasse")]
    [InlineData("Łódź, Ærø, Þórr", "lodz, aero, thorr")]
    [InlineData("İstanbul ISTANBUL ıstanbul", "istanbul istanbul istanbul")]
    [InlineData("Ёлка ёж Сергей Київ", "елка еж сергей київ")]
    [InlineData("за\u0301мок", "замок")]
    [InlineData("ΟΔΥΣΣΕΎΣ Οδυσσεύς", "οδυσσευσ οδυσσευσ")]
    [InlineData("أحمد إسلام آدم ٱلقرآن", "احمد اسلام ادم القران")]
    [InlineData("مُحَمَّد كتــاب مدرسة على", "محمد كتاب مدرسه علي")]
    [InlineData("یک کتاب می\u200Cخواهم", "يك كتاب ميخواهم")]
    [InlineData("٢٠٢٦ ۲۰۲۶ २०२६", "2026 2026 2026")]
    [InlineData("ＡＢＣ　１２３ ﬁn ﾃｽﾄ", "abc 123 fin テスト")]
    [InlineData("שָׁלוֹם צה״ל צה\"ל", "שלום צהל צהל")]
    [InlineData("กำลัง", "กําลัง")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("co\u00ADoperate \u200Fab", "cooperate ab")]
    public void Words_that_are_typed_in_two_ways_are_one(string text, string folded) => Assert.Equal(folded, SearchWords.Fold(text));

    [Theory]
    [InlineData("A ship leaves the harbour", "ship", true)]
    [InlineData("A ship leaves the harbour", "SHI", true)]
    [InlineData("A ship leaves the harbour", "hip", false)]
    [InlineData("A ship leaves the harbour", "\"leaves the\"", true)]
    [InlineData("A ship leaves the harbour", "\"leaves th\"", false)]
    [InlineData("A ship leaves the harbour", "\"ship the\"", false)]
    [InlineData("Sean O'Brien speaks", "O'Brien", true)]
    [InlineData("Sean O’Brien speaks", "o'bri", true)]
    [InlineData("Sean O'Brien speaks", "obrien", true)]
    [InlineData("Sean O'Brien speaks", "brien", true)]
    [InlineData("l’apostrophe", "apostrophe", true)]
    [InlineData("well-known", "known", true)]
    [InlineData("Crème brûlée", "creme", true)]
    [InlineData("Creme", "crème", true)]
    [InlineData("Москва, ёлка", "елка", true)]
    [InlineData("Москва, ёлка", "\"москва елка\"", true)]
    [InlineData("استقبل الرئيس أحمد", "احمد", true)]
    [InlineData("استقبل الرئيس أحمد", "الرئ", true)]
    [InlineData("قال مُحَمَّد", "محمد", true)]
    [InlineData("רמטכ״ל צה\"ל", "צהל", true)]
    [InlineData("רמטכ״ל צה\"ל", "רמטכ\"ל", true)]
    [InlineData("北京大学在中国", "大学", true)]
    [InlineData("北京大学在中国", "北京大学", true)]
    [InlineData("北京大学在中国", "国", true)]
    [InlineData("北京大学在中国", "京", true)]
    [InlineData("北京大学在中国", "大国", false)]
    [InlineData("北京大学在中国", "\"大学\"", true)]
    [InlineData("北京大学在中国", "\"学\"", true)]
    [InlineData("東京、大阪", "\"東京 大阪\"", true)]
    [InlineData("東京都、大阪", "\"東京 大阪\"", false)]
    [InlineData("新iPhone手机发布", "iphone手机", true)]
    [InlineData("手机iPhone发布", "手机iPhone", true)]
    [InlineData("서울에서 회담", "서울", true)]
    [InlineData("สวัสดีประเทศไทย", "ประเทศ", true)]
    [InlineData("สวัสดีประเทศไทย", "ไทย", true)]
    [InlineData("สวัสดีประเทศไทย", "ลาว", false)]
    [InlineData("IMG_0012.JPG", "0012", true)]
    [InlineData("Rocket 5", "5", true)]
    [InlineData("anything", "…", true)]
    public void A_word_is_found_where_it_stands(string text, string asked, bool isFound)
    {
        var condition = Assert.IsType<TextCondition>(Assert.Single(SearchQuery.Parse(asked).Conditions));
        Assert.Equal(isFound, SearchWords.Has(SearchWords.Index(text), condition.Text, condition.IsPhrase));
    }

    [Fact]
    public void An_index_is_words_between_spaces()
    {
        Assert.Equal(" o brien speaks | 北京 京大 大学 学 | obrien ", SearchWords.Index("O'Brien speaks", null, " ", "北京大学"));
        Assert.Equal("", SearchWords.Index());
        Assert.False(SearchWords.Has(SearchWords.Index("one", "two"), "one two", true));
        Assert.InRange(SearchWords.Index(new string('京', 100_000)).Length, 1, SearchWords.Longest);
    }

    [Fact]
    public void A_needle_needs_no_escaping() => Gen.String.Sample(text =>
    {
        var (needle, index) = (SearchWords.Needle(text) ?? "", SearchWords.Index(text));
        Assert.DoesNotContain(needle, c => c is '%' or '_' or '\\' or '\'' or '|');
        Assert.DoesNotContain(index, c => c is '%' or '_' or '\\' or '\'');
        Assert.Equal(SearchWords.Fold(text), SearchWords.Fold(SearchWords.Fold(text)));
    }, iter: 20_000);

    [Fact]
    public void A_text_is_found_by_its_own_words() => Words.List[1, 6].Sample(words =>
    {
        var index = SearchWords.Index(string.Join(' ', words));
        Assert.All(words, word => Assert.True(SearchWords.Has(index, word), word));
        Assert.True(SearchWords.Has(index, string.Join(' ', words), isPhrase: true));
        Assert.All(words, word => Assert.True(SearchWords.Has(index, word.ToUpperInvariant(), isPhrase: true), word));
    }, iter: 20_000);

    static readonly Gen<string> Words = Gen.OneOfConst("ship", "Ёлка", "مُحَمَّد", "北京大学", "京", "東京タワー", "ประเทศไทย", "O'Brien", "צה\"ל", "서울에서", "Straße", "iPhone手机", "हिन्दी", "5G", "naïve", "၁၂၃မြန်မာ");
}
