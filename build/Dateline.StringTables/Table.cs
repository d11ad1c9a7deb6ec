using Dateline.Kernel.Localization;

namespace Dateline.Build;

/// <summary>The strings of one language, out of all its files.</summary>
sealed class Table(string language, IReadOnlyList<TableFile> files, PluralRule rule)
{
    public const string SourceLanguage = "en";

    readonly List<Entry> entries = [];
    readonly Dictionary<string, Entry> byKey = new(StringComparer.Ordinal);

    public string Language { get; } = language;

    public IReadOnlyList<TableFile> Files { get; } = files;

    public bool IsSource => Language == SourceLanguage;

    public PluralRule Rule { get; } = rule;

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<Entry> Entries => entries;

    public void Add(Entry entry)
    {
        entries.Add(entry);
        byKey.Add(entry.Key, entry);
    }

    public Entry? Find(string key) => byKey.TryGetValue(key, out var entry) ? entry : null;

    public TableFile? FileIn(string folder) => Files.FirstOrDefault(file => file.Folder == folder);
}

/// <summary>A key with its text or plural forms.</summary>
sealed class Entry(TableFile file, string key, int line)
{
    public TableFile File { get; } = file;

    public string Key { get; } = key;

    public int Line { get; } = line;

    public List<Form> Forms { get; } = [];

    public bool IsPlural { get; set; }

    public string? Context { get; set; }

    /// <summary>Why the text may be the same as in English.</summary>
    public string? Same { get; set; }

    /// <summary>Whether all values are filled in without isolates.</summary>
    public bool Plain { get; set; }

    public List<string> Bare { get; } = [];

    public IEnumerable<string> Placeholders => Forms.SelectMany(form => form.Markup.Placeholders).Distinct();

    /// <summary>The values in the order that members take them: the count first.</summary>
    public List<string> Parameters => IsPlural ? [CountName, .. Placeholders.Where(name => name != CountName)] : [.. Placeholders];

    public bool IsTagged => Forms.Exists(form => form.Markup.Tags.Any());

    public const string CountName = "count";
}

/// <summary>One text.</summary>
sealed class Form(PluralCategory? category, string text, int line)
{
    /// <summary>Null when the entry has no plural.</summary>
    public PluralCategory? Category { get; } = category;

    public string Text { get; } = text;

    public int Line { get; } = line;

    public TextMarkup Markup { get; } = TextMarkup.Read(text);
}
