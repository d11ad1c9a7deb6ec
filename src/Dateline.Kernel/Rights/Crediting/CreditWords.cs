using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Dateline.Kernel.Rights.Crediting;

/// <summary>The words of the trade that stand in credits and are no names.</summary>
static partial class CreditWords
{
    static readonly FrozenSet<string> nobody = Set("photo|photos|foto|фото|own photo|file photographer|various sources|stringer|illustration|graphic|graphics|str|stf|staff|staff photographer|uncredited|unknown|unknown photographer|contributor|afp contributor|reuters photographer|reuters staff|ap photographer|photographer|correspondent|via|x|автор не указан|неизвестный автор");

    static readonly FrozenSet<string> file = Set("""
        file|files|file photo|file photos|file pic|file picture|file image|filephoto|archive|archive photo|archives|photo d'archives|photo d’archives|fichiers|fichier|archiv|archivbild|archivfoto
        |archivo|foto de archivo|fotografía de archivo|archivio|foto d'archivio|foto d’archivio|arquivo|foto de arquivo|arşiv|arşiv fotoğrafı|архив|архивное фото|фото из архива|архівне фото
        |أرشيف|أرشيفية|صورة أرشيفية|صورة من الأرشيف|资料图|资料图片|资料照片|資料圖片|資料写真|ファイル写真|자료사진|자료 사진|archiwum|עפ"י ארכיון|ארכיון|صورة ارشيفية|عکس آرشیوی|آرشیو
        """);

    static readonly FrozenSet<string> pool = Set("pool|pool photo|pool photos|photo pool|press pool|pool new|pool picture|пул|фото пула");

    static readonly FrozenSet<string> handout = Set("handout|hand out|hand-out|ho|h.o|ho handout|handout handout|handout photo|handout image|handout picture|courtesy|раздаточный материал|предоставлено");

    static readonly FrozenSet<string> grab = Set("screengrab|screen grab|screenshot|screen shot|video grab|videograb|video still|still image|still image from video|frame grab|framegrab|tv grab|grab|кадр из видео|скриншот|стоп-кадр|لقطة شاشة|视频截图|截图");

    static readonly FrozenSet<string> film = Set("video|a video|footage|tv|film|social media video|видео|видеозапись");

    static readonly FrozenSet<string> platforms = Set("social media|social media website|instagram|facebook|twitter|x.com|telegram|tiktok|youtube|vk|vkontakte|вконтакте|телеграм|инстаграм|соцсети|weibo|wechat|truth social|bluesky|threads|snapchat|whatsapp|linkedin|reddit|ugc|vk.com|вк|تلغرام|تويتر|فيسبوك|微博");

    static readonly FrozenSet<string> free = Set("public domain|gemeinfrei|domaine public|dominio público|общественное достояние|cc0");

    static readonly FrozenSet<string> banks = Set("go to the mediabank|go to the photo bank|go to photo bank|mediabank|перейти в медиабанк|перейти в фотобанк|الانتقال إلى بنك الصور");

    /// <summary>Agencies whose credits put their own name first and a partner's where the creator's would be.</summary>
    internal static readonly FrozenSet<string> Leading = Set("reuters|ap|epa|xinhua|imago|keystone");

    static FrozenSet<string> Set(string words) => words.Replace("\n", "", StringComparison.Ordinal).Split('|').Select(word => word.Trim()).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static bool IsNobody(string token) => nobody.Contains(token);

    internal static bool IsFile(string token) => file.Contains(token);

    internal static bool IsPool(string token) => pool.Contains(token);

    internal static bool IsHandout(string token) => handout.Contains(token);

    internal static bool IsGrab(string token) => grab.Contains(token);

    internal static bool IsFilm(string token) => film.Contains(token);

    internal static bool IsPlatform(string token) => platforms.Contains(token);

    internal static bool IsFree(string token) => free.Contains(token);

    internal static bool IsBank(string token) => banks.Contains(token);

    /// <summary>Whether a name is that of an office, a company or a thing rather than a person's.</summary>
    internal static bool IsOrganization(string token) => Organizations().IsMatch(token);

    /// <summary>Whether a name is that of somebody whose trade is pictures.</summary>
    internal static bool IsAgency(string token) => Agencies().IsMatch(token);

    /// <summary>The name of a Creative Commons licence.</summary>
    [GeneratedRegex(@"^(?:CC[ \-]?BY|creative commons)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Licence();

    /// <summary>What stands in front of a credit: <c>Photo by</c>, <c>Photo credit should read</c>, <c>©</c>.</summary>
    [GeneratedRegex(@"^[\s(\[*""“]*(?:(?:photo credit should read|mandatory (?:photo )?credit|photo credit|image credit|credit line|credit|photo by|photos by|photograph by|picture by|pictures by|image by|pic by|photograph|photos|photo|foto|fotos|bild|picture|image|photographie|photo de|foto de|фото|снимок|фотография|автор|автор фото|صورة|تصوير|عدسة|صورة من|图|图片|摄影|写真|撮影|사진|צילום|копирайт|copyright)\s*[:：]\s*|(?:photo credit should read|mandatory credit|photos? by|photograph by|pictures? by|image by|pic by|foto di|foto von|copyright|תמונה)\s+|satellite image\s+(?:[©®]\s*)?(?:(?:19|20)\d\d\s+)?|[©®]+\s*|\(c\)\s*)+", RegexOptions.IgnoreCase)]
    internal static partial Regex Preamble();

    const string Countries = "UK|UNITED KINGDOM|IRELAND|GERMANY|AUSTRIA|SWITZERLAND|FRANCE|BELGIUM|NETHERLANDS|SPAIN|PORTUGAL|ITALY|POLAND|HUNGARY|CZECH REPUBLIC|SLOVAKIA|SWEDEN|NORWAY|DENMARK|FINLAND|ESTONIA|LATVIA|LITHUANIA|GREECE|CYPRUS|TURKEY|TÜRKIYE|RUSSIA|UKRAINE|BULGARIA|ROMANIA|CROATIA|SERBIA|SLOVENIA|ISRAEL|INDIA|PAKISTAN|CHINA|HONG KONG|MACAU|TAIWAN|JAPAN|SOUTH KOREA|KOREA|THAILAND|AUSTRALIA|NEW ZEALAND|CANADA|USA|US|U\\.S\\.|MEXICO|BRAZIL|ARGENTINA|SOUTH AFRICA|EUROPE|MAXPPP|SHUTTERSTOCK|CORBIS|NTB|BILD";

    /// <summary>What stands behind a credit and is for editors.</summary>
    [GeneratedRegex(@"(?>[\s,;.\-–/(]*)(?:\b(?:TPX IMAGES? OF THE DAY|THIS (?:IMAGE|PICTURE|PHOTO|HANDOUT)\b|THESE IMAGES|ATTENTION EDITORS|ATTENTION:|EDITORS?'? NOTE|EDITORIAL USE ONLY|FOR EDITORIAL USE|NO RE-?SALES?|NO SALES?|NO ARCHIVES?|NO USE|NOT FOR SALE|RESTRICTED TO|STRICTLY|BEST QUALITY AVAILABLE|QUALITY FROM SOURCE|MANDATORY CREDIT|TO GO WITH|[Pp]icture [Ss]upplied by|[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED)\b.*|\b(?:" + Countries + @")(?:(?>(?:[\s,/&]|\bAND\b)+)(?:" + Countries + @"))*\s+OUT\b.*|[A-Z][A-Z .,]* - Tags:.*)$", RegexOptions.Singleline)]
    internal static partial Regex Tail();

    [GeneratedRegex(@"(?:^|[\s/,])(?:via|vía|через|عبر)\s+", RegexOptions.IgnoreCase)]
    internal static partial Regex Via();

    [GeneratedRegex(@"\b(?:ministry|ministère|ministerio|ministerium|department|departement|office|police|polizei|policía|army|armed forces|navy|air force|military|command|coast guard|guard|government|presidency|presidential|parliament|embassy|palace|kremlin|white house|pentagon|house|press service|press-service|press office|service|court|council|committee|commission|agency|authority|administration|party|university|institute|museum|hospital|fire|brigade|rescue|foundation|union|association|federation|club|team|company|group|inc|ltd|llc|gmbh|corp|nasa|esa|noaa|usgs|nato|idf|roscosmos|spacex|maxar|planet labs|centre|center|school|church|vatican|media|television|tv|channel|news|studios?|netflix|disney|family)\b|пресс-служба|пресс-центр|министерств|департамент|управление|правительств|администраци|минобороны|мчс|мвд|фсб|кремл|госдума|посольств|полици|роскосмос|телеканал|прокуратур|следственн|وزارة|رئاسة|مكتب|الجيش|شرطة|部|局|大使馆|办公室", RegexOptions.IgnoreCase)]
    private static partial Regex Organizations();

    [GeneratedRegex(@"\b(?:images?|pictures?|pix|photos?|photography|photo agency|press|news|news agency|agency|agence|agentur|agencia|agenzia|wire|media|archives?|library|collection|features|stock|sports?)$|агентство|новости|通讯社|通信社|社$", RegexOptions.IgnoreCase)]
    private static partial Regex Agencies();
}
