using Dateline.Kernel.Body;
using Dateline.NewsFormats.Ninjs;

namespace Dateline.Wire;

/// <summary>Chooses the lead picture, and puts those that stand nowhere under the text.</summary>
static class WireLayout
{
    public static (PictureUse? Lead, ArticleBody Body) Place(ItemInHand hand, List<NinjsAssociation> pictures, IReadOnlyDictionary<string, long> assets, ArticleBody body)
    {
        List<Block> blocks = [.. body.Blocks];
        var placed = blocks.SelectMany(PicturesOf).ToHashSet();
        var free = pictures.Select(p => assets[p.Item.Uri]).Where(asset => !placed.Contains(asset)).ToList();
        long? named = hand.Item.LeadPicture() is { } declared && assets.TryGetValue(declared.Item.Uri, out var number) ? number : null;

        PictureUse? lead = null;
        var opens = blocks is [Picture first, ..] ? first.Use : null;
        if (opens is not null && (opens.Asset == named || free.Count == 0))
        {
            lead = opens;
            blocks.RemoveAt(0);
        }
        else if (free.Count > 0)
        {
            var asset = named is { } wanted && free.Contains(wanted) ? wanted : free[0];
            lead = new PictureUse(asset);
            free.Remove(asset);
        }

        List<Block> under = free.Count == 1 ? [new Picture(new PictureUse(free[0]))]
            : [.. free.Chunk(BodyLimits.Pictures).Select(some => new Gallery([.. some.Select(asset => new PictureUse(asset))]))];
        var whole = new ArticleBody([.. blocks, .. under]);
        if (under.Count == 0 || BodyReader.Read(BodyWriter.Write(whole)).Success) return (lead, whole);
        hand.Say("The text fills all that a body can hold; the pictures under it were left out.");
        return (lead, new ArticleBody(blocks));
    }

    static IEnumerable<long> PicturesOf(Block block) => block switch
    {
        Picture picture => [picture.Use.Asset],
        Gallery gallery => gallery.Pictures.Select(use => use.Asset),
        _ => [],
    };
}
