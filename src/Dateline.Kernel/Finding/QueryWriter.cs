namespace Dateline.Kernel.Finding;

/// <summary>Writes conditions as they are read.</summary>
static class QueryWriter
{
    internal static string Write(Condition condition) => (condition.IsNegated ? "-" : "") + condition switch
    {
        TextCondition { Field: SearchField.Any } words => Value(words.Text, words.IsPhrase),
        TextCondition { Field: SearchField.Label } label when label.IsPhrase || char.IsLetterOrDigit(label.Text[0]) => "#" + Value(label.Text, label.IsPhrase),
        TextCondition words => $"{Names<SearchField>.Write(words.Field)}:{Value(words.Text, words.IsPhrase)}",
        RawCondition raw => $"{(SearchNames.IsRaw(raw.Path) && !raw.Path.Any(c => c is ':' or '：' or '@' || char.IsWhiteSpace(c)) ? raw.Path : Quoted(raw.Path))}:{Value(raw.Text, raw.IsPhrase)}",
        DateCondition date => (date.When is SearchDate.Before ? "<" : "") + date.Date switch
        {
            PictureDate.UsageAdded => "usages@added",
            PictureDate.UsageRemoved => "usages@removed",
            var other => Names<PictureDate>.Write(other),
        } + ":" + SearchDates.Write(date.When),
        StateCondition state => "is:" + Names<PictureState>.Write(state.State),
        TraitCondition { Trait: PictureTrait.Field } trait => "has:" + Names<SearchField>.Write(trait.Field),
        TraitCondition trait => "has:" + Names<PictureTrait>.Write(trait.Trait),
        CollectionCondition collection => "~" + Plain(collection.Path),
        FileTypeCondition type => "fileType:" + SearchNames.FileTypes.Where(pair => pair.Value == type.MediaType).Select(pair => pair.Key).Order(StringComparer.Ordinal).MinBy(name => name.Length),
        SimilarCondition similar => "similar:" + Plain(similar.Id),
        UsageCondition usage => $"usages@{Names<UsageField>.Write(usage.Field)}:{Value(usage.Text, usage.IsPhrase)}",
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "No such condition."),
    };

    static string Value(string text, bool isPhrase) => isPhrase ? Quoted(text) : text;

    static string Plain(string text) => char.IsLetterOrDigit(text[0]) && !text.Any(char.IsWhiteSpace) ? text : Quoted(text);

    static string Quoted(string text) => $"\"{text}\"";
}
