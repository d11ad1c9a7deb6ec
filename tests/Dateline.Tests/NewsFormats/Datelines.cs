using Dateline.NewsFormats;
using Xunit;

namespace Dateline.Tests.NewsFormats;

public class Datelines
{
    [Theory]
    [InlineData("LONDON (Meridian) - Shares fell.", "LONDON", null, "Meridian", "Shares fell.")]
    [InlineData("GROSSETO, Italy (AP) -- The trial", "GROSSETO, Italy", null, "AP", "The trial")]
    [InlineData("GROSSETO, Italy (Meridian) — The trial", "GROSSETO, Italy", null, "Meridian", "The trial")]
    [InlineData("BEIJING, Nov. 3 (Xinhua) -- China's", "BEIJING", "Nov. 3", "Xinhua", "China's")]
    [InlineData("GAZA, Nov. 3, 2025 (Meridian News) --- Aid", "GAZA", "Nov. 3, 2025", "Meridian News", "Aid")]
    [InlineData("LONDON/PARIS (Meridian) – Talks", "LONDON/PARIS", null, "Meridian", "Talks")]
    [InlineData("LONDON (Meridian)—Talks", "LONDON", null, "Meridian", "Talks")]
    [InlineData("\u00a0 LONDON\u00a0(Meridian)\u00a0-\u00a0Talks", "LONDON", null, "Meridian", "Talks")]
    [InlineData("ST. LOUIS (Reuters) - A court", "ST. LOUIS", null, "Reuters", "A court")]
    [InlineData("McALLEN, Texas (Meridian) - A court", "McALLEN, Texas", null, "Meridian", "A court")]
    [InlineData("RIO de JANEIRO (Meridian) - A court", "RIO de JANEIRO", null, "Meridian", "A court")]
    [InlineData("N'DJAMENA (Agence Méridien de Presse) - « Le pays", "N'DJAMENA", null, "Agence Méridien de Presse", "« Le pays")]
    [InlineData("SAN FRANCISCO (dpa) - iPhone maker", "SAN FRANCISCO", null, "dpa", "iPhone maker")]
    [InlineData("UFA (TASS) - A plant", "UFA", null, "TASS", "A plant")]
    [InlineData("LONDON (Meridian) -", "LONDON", null, "Meridian", "")]
    [InlineData("LONDON (Meridian) - 200 people", "LONDON", null, "Meridian", "200 people")]
    [InlineData("Berlin (dpa) - Die Regierung", "Berlin", null, "dpa", "Die Regierung")]
    [InlineData("Berlin (dpa/bb) - Die Regierung", "Berlin", null, "dpa/bb", "Die Regierung")]
    [InlineData("Frankfurt am Main (dpa-AFX) - Der Dax", "Frankfurt am Main", null, "dpa-AFX", "Der Dax")]
    [InlineData("Madrid, 3 nov (EFE).- El Gobierno", "Madrid", "3 nov", "EFE", "El Gobierno")]
    [InlineData("Hà Nội (TTXVN) - Ngày", "Hà Nội", null, "TTXVN", "Ngày")]
    [InlineData("МОСКВА, 3 ноя (Меридиан) — Власти", "МОСКВА", "3 ноя", "Меридиан", "Власти")]
    [InlineData("ΑΘΗΝΑ (Μεσημβρινός) - Η κυβέρνηση", "ΑΘΗΝΑ", null, "Μεσημβρινός", "Η κυβέρνηση")]
    [InlineData("القاهرة (ميريديان) - قال الرئيس", "القاهرة", null, "ميريديان", "قال الرئيس")]
    [InlineData("\u200fغزة، فلسطين (رويترز) – قالت", "غزة، فلسطين", null, "رويترز", "قالت")]
    [InlineData("القاهرة 3 نوفمبر (ميريديان) - قال", "القاهرة", "3 نوفمبر", "ميريديان", "قال")]
    [InlineData("تهران (ایرنا) - رئیس", "تهران", null, "ایرنا", "رئیس")]
    [InlineData("ירושלים (מרידיאן) - הממשלה", "ירושלים", null, "מרידיאן", "הממשלה")]
    [InlineData("北京（美里迪安）——中国", "北京", null, "美里迪安", "中国")]
    [InlineData("北京11月3日（新华社）— 中国", "北京", "11月3日", "新华社", "中国")]
    [InlineData("東京（共同）－ 政府は", "東京", null, "共同", "政府は")]
    [InlineData("서울(연합뉴스) - 정부는", "서울", null, "연합뉴스", "정부는")]
    [InlineData("नई दिल्ली (मेरिडियन) - सरकार", "नई दिल्ली", null, "मेरिडियन", "सरकार")]
    [InlineData("თბილისი (მერიდიანი) - მთავრობა", "თბილისი", null, "მერიდიანი", "მთავრობა")]
    [InlineData("กรุงเทพฯ (เมริเดียน) - รัฐบาล", "กรุงเทพฯ", null, "เมริเดียน", "รัฐบาล")]
    public void A_dateline_is_split_off(string text, string place, string? date, string agency, string rest)
    {
        var found = DatelineText.Split(text);
        Assert.NotNull(found);
        Assert.Equal((place, date, agency, rest), (found.Place, found.Date, found.Agency, found.Rest));
        Assert.Equal(rest, text[found.Length..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("(Meridian) - Shares")]
    [InlineData("LONDON Shares fell (Meridian) today.")]
    [InlineData("LONDON (Meridian) Shares fell.")]
    [InlineData("LONDON (Meridian)-based shares fell.")]
    [InlineData("LONDON (Meridian - Shares fell.")]
    [InlineData("The group (which owns ships) - said it would sell.")]
    [InlineData("The group (Meridian) - said it would sell.")]
    [InlineData("The Alliance (NATO) – founded in 1949 – said")]
    [InlineData("Amnesty International (AI) - the human rights group - said")]
    [InlineData("Amnesty International (AI) – Britain's oldest group – said")]
    [InlineData("Apple (AAPL) - Shares rose")]
    [InlineData("APPLE (NASDAQ: AAPL) - Shares rose")]
    [InlineData("NATO (North Atlantic Treaty Organization) - The alliance")]
    [InlineData("BMW (Munich) - Shares rose")]
    [InlineData("SIEMENS (Munich) - which makes trains - said")]
    [InlineData("John Smith (45) - He won")]
    [InlineData("JOHN SMITH (45) - He won")]
    [InlineData("LONDON (2025) - A year")]
    [InlineData("LONDON (which is big) - The city")]
    [InlineData("LONDON (updated) - The city")]
    [InlineData("Joe Biden (Democrat) - The president")]
    [InlineData("\"LONDON\" (Meridian) - A film")]
    [InlineData("Article 3 (Revised) - The court")]
    [InlineData("March 3 (Meridian) - The court")]
    [InlineData("He said: LONDON (AP) - The court")]
    [InlineData("Das Werk (siehe Seite 3) - Die Stadt")]
    [InlineData("المجموعة (التي تأسست عام ألفين) - قالت")]
    [InlineData("المجموعة (ميرسك) - وهي شركة دنماركية - قالت")]
    [InlineData("该集团（总部在伦敦）——表示")]
    [InlineData("中华人民共和国中央人民政府（国务院）——表示")]
    [InlineData("Группа (которая владеет судами) — сообщила")]
    [InlineData("Компания (Меридиан) — сообщила")]
    public void A_sentence_is_left_whole(string text) => Assert.Null(DatelineText.Split(text));

    [Fact]
    public void An_expected_agency_makes_a_place_in_title_case_a_dateline()
    {
        const string Text = "Oslo (Meridian) – Regjeringen";
        Assert.Null(DatelineText.Split(Text));
        Assert.Equal("Oslo", DatelineText.Split(Text, ["meridian"])?.Place);
        Assert.Null(DatelineText.Split("The group (Meridian) – Norway's largest", ["Meridian"]));
    }

    [Fact]
    public void Long_places_and_agencies_are_none()
    {
        Assert.NotNull(DatelineText.Split($"{new string('A', 80)} (Reuters) - The"));
        Assert.Null(DatelineText.Split($"{new string('A', 81)} (Reuters) - The"));
        Assert.NotNull(DatelineText.Split($"LONDON (M{new string('a', 59)}) - The"));
        Assert.Null(DatelineText.Split($"LONDON (M{new string('a', 60)}) - The"));
    }

    [Fact]
    public void Long_white_space_is_no_trouble()
    {
        var space = new string(' ', 1_000_000);
        Assert.Null(DatelineText.Split($"LONDON (Reuters){space}x"));
        Assert.Equal("The", DatelineText.Split($"{space}LONDON (Reuters) -{space}The")?.Rest);
    }
}
