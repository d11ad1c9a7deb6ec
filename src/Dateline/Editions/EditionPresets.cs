using Dateline.Kernel.Localization;

namespace Dateline.Editions;

/// <summary>Editions that an agency can begin with: those whose string tables the program carries.</summary>
public static class EditionPresets
{
    static readonly (string Key, string Agency, string Tagline, string[] Sections)[] All =
    [
        ("en", "Dateline", "News, with its sources", ["World", "Politics", "Economy", "Science", "Society", "Culture"]),
        ("ar", "ديتلاين", "الخبر ومصادره", ["العالم", "السياسة", "الاقتصاد", "العلوم", "المجتمع", "الثقافة"]),
        ("ru", "Дейтлайн", "Новости и их источники", ["В мире", "Политика", "Экономика", "Наука", "Общество", "Культура"]),
    ];

    static readonly string[] SectionKeys = ["world", "politics", "economy", "science", "society", "culture"];

    public static IReadOnlyList<string> Keys { get; } = [.. All.Select(preset => preset.Key)];

    /// <summary>The preset for a key or language tag; null when there is none.</summary>
    public static Edition? For(string keyOrLanguage, int order)
    {
        var wanted = keyOrLanguage.Split('-')[0].ToLowerInvariant();
        if (All.FirstOrDefault(preset => preset.Key == wanted) is not { Key: not null } found) return null;
        var edition = new Edition(found.Key, found.Agency, found.Agency, found.Tagline, EditionStyles.For(found.Key), order);
        foreach (var (key, name) in SectionKeys.Zip(found.Sections)) edition.Open(key, name);
        return edition;
    }
}
