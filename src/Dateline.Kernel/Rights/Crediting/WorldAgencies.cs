namespace Dateline.Kernel.Rights.Crediting;

/// <summary>The agencies whose pictures reach every newsroom: their names as they stand in credits, and the credits that they ask for.</summary>
public static class WorldAgencies
{
    const string SupplierFirst = "{handoutSource/Handout via }{collection via }{SUPPLIER}{/creator}{/file}";
    const string NameFirst = "{handoutSource/Handout via }{collection via }{supplier}{/creator}{/file}";
    const string CreatorFirst = "{handoutSource/Handout via }{creator/}{collection/}{supplier}{/file}";

    // Name | credit: S supplier first and in capitals, N supplier first, C creator first, or a template | other names.
    const string Table = """
        Reuters|S|Thomson Reuters;Retuers;Reuters Pictures;Reuters TV;Reuters Connect;Рейтер;رويترز;路透社;路透;רויטרס;ロイター
        AP|{handoutSource via }{collection via }{supplier} Photo{/creator}{, file}|Associated Press;The Associated Press;AP Photo;AP Foto;AP Images;AP Archive;AP Video;أسوشيتد برس;美联社
        AFP|{handoutSource / Handout / }{creator / }{collection / }{SUPPLIER}{ / file}|Agence France-Presse;Agence France Presse;AFP Photo;AFPTV;AFP TV;AFP Forum;أ ف ب;أ.ف.ب;فرانس برس;法新社;法新
        EPA|S|EPA-EFE;EPA/EFE;EPA Images;European Pressphoto Agency
        PA|C|PA Wire;PA Images;PA Media;PA Archive;Press Association;Press Association Images;The Press Association
        Getty Images|{handoutSource/Handout via }{creator/}{collection via }{supplier}{/file}|Getty;GettyImages;Getty Images Europe;Getty Images North America;Getty Images AsiaPac;Contour by Getty Images
        TASS|C|ITAR-TASS;ТАСС;ИТАР-ТАСС;تاس;塔斯社
        Sputnik|© {supplier}{ / creator}{ / file}|RIA Novosti;Ria Novosti/Sputnik;РИА Новости;Спутник;МИА «Россия сегодня»;МИА Россия сегодня;Rossiya Segodnya;سبوتنيك
        Xinhua|N|Xinhua News Agency;XinHua/Xinhua;新华社;新华网;新华;新華社;شينخوا
        dpa|C|dpa-infocom;Deutsche Presse-Agentur;dpa-Zentralbild;dpa Picture-Alliance;dpa/picture alliance
        picture alliance|C|Picture-Alliance
        ANSA|S|Agenzia ANSA
        Kyodo|N|Kyodo News;Kyodo News Agency;共同;共同通信;共同通信社
        Anadolu|C|Anadolu Agency;Anadolu Ajansı;Anadolu Images;AA;الأناضول;Анадолу
        Bloomberg|C|Bloomberg News
        NurPhoto|C|
        ZUMA Press|C|ZUMA;ZUMA Press Wire;ZUMA Wire;ZUMAPRESS;ZUMAPRESS.com
        Imago|S|imago images;imago stock&people
        Alamy|C|Alamy Stock Photo;Alamy Live News
        Shutterstock|C|Shutterstock Editorial;REX;Rex Features;REX Shutterstock;Rex/Shutterstock
        Action Images|S|
        USA Today Sports|C|USA TODAY NETWORK;Imagn Images;Imagn
        Invision|C|
        SIPA|C|Sipa USA;SIPA Press
        Abaca|C|Abaca Press;ABACAPRESS;ABACAPRESS.COM
        MAXPPP|C|
        SOPA Images|C|
        LaPresse|C|
        Bettmann|C|Bettmann Archive
        WireImage|C|
        FilmMagic|C|
        Hulton Archive|C|Hulton
        Corbis|C|Corbis Images
        EFE|S|Agencia EFE
        Lusa|S|Agência Lusa
        APA|S|Austria Presse Agentur
        Keystone|S|Keystone-SDA
        Belga|S|Belga Photo;Belga News Agency
        ANP|S|
        Ritzau Scanpix|C|Scanpix;Ritzau
        NTB|C|NTB Scanpix
        TT|C|TT News Agency;TT Nyhetsbyrån
        Lehtikuva|C|STT-Lehtikuva
        PAP|S|Polska Agencja Prasowa
        CTK|S|ČTK;CTK Photo
        MTI|S|
        Agerpres|S|
        BTA|S|
        Tanjug|S|
        Hina|S|
        Ukrinform|C|Укринформ;Укрінформ
        UNIAN|C|УНИАН;УНІАН
        BelTA|C|БелТА;БЕЛТА
        Kazinform|C|Казинформ
        Interfax|C|Интерфакс
        Kommersant|C|Коммерсантъ;Коммерсант
        RBC|C|РБК
        The Canadian Press|S|CP;Canadian Press
        AAP|S|AAP Image;AAPIMAGE;AAP Images
        KCNA|S|Korean Central News Agency;조선중앙통신;朝鲜中央通讯社
        Yonhap|S|Yonhap News;Yonhap News Agency;연합뉴스
        Jiji Press|S|Jiji;時事;時事通信;時事通信社
        Asahi Shimbun|C|The Asahi Shimbun
        CNA|S|中央社
        China News Service|S|CNS;中新社
        VCG|C|Visual China Group
        PTI|S|Press Trust of India
        ANI|S|
        Antara|S|Antara Foto
        Bernama|S|
        IRNA|S|ایرنا;إرنا
        ISNA|S|ایسنا
        WAFA|S|وفا
        WAM|S|وام
        SPA|S|واس;Saudi Press Agency;وكالة الأنباء السعودية
        MENA|S|
        SANA|S|سانا
        Petra|S|بترا
        UPI|S|
        Magnum Photos|C|Magnum
        WANA|C|West Asia News Agency
        LightRocket|C|
        Universal Images Group|C|UIG
        Adobe Stock|C|
        iStock|C|iStockphoto
        Depositphotos|C|
        Unsplash|C|
        Pexels|C|
        Wikimedia Commons|C|
        """;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<KnownSupplier> All { get; } = [.. Table.Split('\n').Select(Read)];

    static KnownSupplier Read(string line)
    {
        var parts = line.Split('|');
        var template = parts[1] switch { "S" => SupplierFirst, "N" => NameFirst, "C" => CreatorFirst, var own => own };
        return new(parts[0], parts[2].Split(';', StringSplitOptions.RemoveEmptyEntries), template);
    }
}
