using Dateline.Editions;
using Dateline.Mediabank;
using Dateline.NewsFormats.Ninjs;

namespace Dateline.Wire;

/// <summary>One item while it is imported: what it says, where it goes, which of its files are here, and what was wrong with it.</summary>
public sealed class ItemInHand(NinjsItem item, ImportOptions options, Edition edition)
{
    public NinjsItem Item => item;
    public ImportOptions Options => options;
    public Edition Edition => edition;
    public string Language => item.Language ?? edition.Style.LanguageTag;

    /// <summary>Files of the item's pictures that were taken in, by the picture's uri.</summary>
    public Dictionary<string, AssetFile> Files { get; } = [];

    public List<string> Problems { get; } = [];

    /// <summary>The item's own pictures and those it brings along.</summary>
    public IEnumerable<NinjsItem> Pictures() => (item.IsPicture() ? [item] : Enumerable.Empty<NinjsItem>())
        .Concat(WithAssociations(item).Where(other => other.IsPicture()))
        .DistinctBy(picture => picture.Uri);

    static IEnumerable<NinjsItem> WithAssociations(NinjsItem item) =>
        item.Associations.SelectMany(a => new[] { a.Item }.Concat(WithAssociations(a.Item)));
}
