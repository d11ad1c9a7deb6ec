using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Dateline.PhotoMetadata.Iptc;

/// <summary>A text in one or several languages (ISO 16684-1, 8.2.2.4): by language tag as written, in the order of the file. <c>x-default</c> is what to show where no other fits.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Texts are many.")]
public sealed class LanguageTexts : IReadOnlyDictionary<string, string>
{
    /// <summary>The key of the text in no stated language.</summary>
    public const string NoLanguage = "x-default";

    readonly OrderedDictionary<string, string> texts = new(StringComparer.OrdinalIgnoreCase);

    internal LanguageTexts(IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach (var (language, text) in texts) this.texts.TryAdd(language, text);
    }

    /// <summary>The text in no stated language, else the first; never blank.</summary>
    public string Default => texts.TryGetValue(NoLanguage, out var text) ? text : texts.GetAt(0).Value;

    /// <inheritdoc/>
    public int Count => texts.Count;

    /// <inheritdoc/>
    public string this[string key] => texts[key];

    /// <inheritdoc/>
    public IEnumerable<string> Keys => texts.Keys;

    /// <inheritdoc/>
    public IEnumerable<string> Values => texts.Values;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => texts.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => texts.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => texts.GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => Default;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same with another text in no stated language, which comes first.</summary>
    internal LanguageTexts WithDefault(string text) => new([new(NoLanguage, text), .. texts.Where(other => !other.Key.Equals(NoLanguage, StringComparison.OrdinalIgnoreCase))]);

    internal static LanguageTexts? Of(string? text) => text is null ? null : new([new(NoLanguage, text)]);
}
