namespace Dateline.Kernel.Text;

/// <summary>How much of a text is read in a minute.</summary>
/// <remarks>
/// Words: the means of Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance", IOVS 53 (2012) 5452,
/// Table 2, rounded to five; for languages not measured, the mean of all of them. They were measured aloud, which is slower than
/// silent reading by less than the difference between two readers. Han and Kana: the rule of thumb of 500 characters in Chinese and
/// 600 in Japanese, where the easy Kana are half of the text; both are for silent reading, as aloud they are known to be far slower.
/// </remarks>
public static class ReadingRates
{
    /// <summary>Words a minute.</summary>
    /// <param name="language">BCP 47 tag; its first part counts.</param>
    public static int Words(string language) => Primary(language) switch
    {
        "en" => 230,
        "es" => 220,
        "nl" or "sv" => 200,
        "fr" => 195,
        "it" => 190,
        "he" => 185,
        "ru" => 185,
        "de" or "pt" or "sl" => 180,
        "pl" or "tr" => 165,
        "fi" => 160,
        "ar" => 140,
        _ => 185,
    };

    /// <summary>Characters of Han and Kana a minute.</summary>
    /// <param name="language">BCP 47 tag; its first part counts.</param>
    public static int Ideographs(string language) => Primary(language) == "ja" ? 600 : 500;

    static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
