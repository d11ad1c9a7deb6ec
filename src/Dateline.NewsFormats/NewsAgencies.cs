namespace Dateline.NewsFormats;

/// <summary>Names that stand in the brackets of datelines.</summary>
static class NewsAgencies
{
    static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "AA", "AAP", "ABr", "ABNA", "AFP", "AGERPRES", "Agência Brasil", "ANA", "ANP", "ANSA", "AP", "APA", "Anadolu", "ANTARA", "APS", "Associated Press",
        "ATS", "Belga", "Bernama", "Bloomberg", "BNS", "BTA", "Cihan", "CNA", "CP", "CTK", "ČTK", "DHA", "dpa", "dpa-AFX", "EFE", "ELTA", "EP",
        "Europa Press", "Fides", "GNA", "HINA", "IHA", "Interfax", "IRNA", "ITAR-TASS", "Jiji", "JTA", "Kyodo", "Kyodo News", "KCNA", "KNA", "KUNA",
        "Keystone-SDA", "La Presse Canadienne", "LaPresse", "Lusa", "MAP", "MTI", "NAN", "NHK", "Notimex", "NTB", "PA", "PA Media", "PAP", "PTI", "PNA",
        "QNA", "Reuters", "RIA", "RIA Novosti", "Ritzau", "SANA", "SDA", "SID", "SITA", "SPA", "STA", "STT", "Tanjug", "TASR", "TASS", "Télam",
        "The Canadian Press", "Thomson Reuters", "TT", "TTXVN", "UNI", "UPI", "Ukrinform", "VNA", "WAFA", "WAM", "Xinhua", "Yonhap",
        "АФП", "Интерфакс", "РИА Новости", "Рейтер", "ТАСС", "Укринформ", "Укрінформ",
        "أ ف ب", "أ.ف.ب", "أ ب", "أ.ب", "ا ف ب", "د ب أ", "د.ب.أ", "رويترز", "فرانس برس", "شينخوا", "وام", "وفا", "واس", "سانا", "كونا", "قنا", "بترا",
        "ایرنا", "ایسنا", "新华社", "新華社", "中新社", "中央社", "法新社", "美联社", "美聯社", "路透社", "路透", "德新社", "塔斯社", "共同社", "韩联社",
        "ロイター", "共同", "時事", "연합뉴스", "뉴시스", "뉴스1", "भाषा", "पीटीआई", "एएनआई", "रॉयटर्स",
    };

    /// <summary>Whether the name, or the first of several that are joined, is well known or expected.</summary>
    public static bool IsKnown(string agency, IReadOnlyCollection<string>? expected)
    {
        if (Is(agency)) return true;
        var joint = agency.AsSpan().IndexOfAny("/-,+&");
        return joint > 0 && Is(agency[..joint].Trim());

        bool Is(string name) => Known.Contains(name) || (expected?.Contains(name, StringComparer.OrdinalIgnoreCase) ?? false);
    }
}
