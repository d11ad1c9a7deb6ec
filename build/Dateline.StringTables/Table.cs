using Dateline.Kernel.Localization;

namespace Dateline.Build;

/// <summary>The strings of one language.</summary>
sealed class Table(TableFile file, PluralRule rule)
{
    public const string SourceLanguage = "en";

    public TableFile File { get; } = file;

    public string Language => File.Language;

    public bool IsSource => Language == SourceLanguage;

    public PluralRule Rule { get; } = rule;

    /// <summary>In the order of the file.</summary>
    public List<Entry> Entries { get; } = [];

    public Entry? Find(string key) => Entries.Find(entry => entry.Key == key);
}

/// <summary>A key with its text or plural forms.</summary>
sealed class Entry(string key, int line)
{
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
