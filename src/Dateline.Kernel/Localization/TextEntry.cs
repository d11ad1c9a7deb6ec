namespace Dateline.Kernel.Localization;

/// <summary>One key of the string table in one language: a text, or a text for each plural category.</summary>
public sealed class TextEntry
{
    readonly PluralRule rule;
    readonly TextPattern?[] forms;
    readonly TextMatch[] matches;

    /// <summary>An entry.</summary>
    /// <param name="shape">What the key takes.</param>
    /// <param name="rule">The plural rule of the language.</param>
    /// <param name="texts">One text; or six, in the order of <see cref="PluralCategory"/>, null where the language has no such form.</param>
    public TextEntry(TextShape shape, PluralRule rule, params IReadOnlyList<string?> texts)
    {
        Shape = shape;
        this.rule = rule;
        forms = [.. texts.Select(text => text is null ? null : new TextPattern(text, shape))];
        matches = [.. forms.SelectMany(form => form?.Matches() ?? [])];
    }

    /// <summary>What the key takes.</summary>
    public TextShape Shape { get; }

    /// <summary>The texts as the table has them: one, or one for each plural category of the language.</summary>
    public IEnumerable<string> Texts => forms.Where(form => form is not null).Select(form => form!.Text);

    /// <summary>The sentence.</summary>
    public string Fill(params ReadOnlySpan<string> values) => forms[0]!.Fill(values);

    /// <summary>The sentence for a number of things.</summary>
    public string Fill(Count count, params ReadOnlySpan<string> values) => For(count).Fill(values);

    /// <summary>The sentence in parts.</summary>
    public TaggedSentence Sentence(params ReadOnlySpan<string> values) => forms[0]!.Sentence(values);

    /// <summary>The sentence in parts, for a number of things.</summary>
    public TaggedSentence Sentence(Count count, params ReadOnlySpan<string> values) => For(count).Sentence(values);

    /// <summary>Whether this entry, or one part of its sentence, could have made the text, whatever its values were.</summary>
    public bool Produces(string text)
    {
        var trimmed = text.AsSpan().Trim();
        foreach (var match in matches)
            if (match.Fits(trimmed))
                return true;
        return false;
    }

    TextPattern For(Count count) => forms[(int)rule.Of(count.Value)]!;
}
