using Dateline.Kernel.Localization;

namespace Dateline.Web.Strings;

public sealed partial class StringTable
{
    const string Item = "item";

    /// <summary>Names in a row as the language joins them. Each name is a part with the tag <c>item</c>, so that it may be a link.</summary>
    public TaggedSentence List(IReadOnlyList<string> names)
    {
        if (names.Count < 2)
            return new([.. names.Select(name => new SentencePart(name, Item))]);
        if (names.Count == 2)
            return SiteListTwo(names[0], names[1]);
        var parts = new List<SentencePart>();
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var pair = i + 2 < names.Count ? SiteListNext(names[i], names[i + 1]) : SiteListLast(names[i], names[i + 1]);
            parts.AddRange(i == 0 ? pair.Parts : pair.Parts.SkipWhile(part => part.Tag != Item).Skip(1));
        }
        return new(parts);
    }
}
