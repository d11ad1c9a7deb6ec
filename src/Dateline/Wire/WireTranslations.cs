using System.Security.Cryptography;
using System.Text;
using Dateline.Articles;
using Dateline.Ledger;
using Dateline.NewsFormats.Ninjs;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>Which translation set an article belongs to. One that nobody puts into a set is a set of its own, named by its uri, which translations that come later find.</summary>
static class WireTranslations
{
    /// <param name="before">The article as it is here already.</param>
    public static async Task<string> SetOf(LedgerTurn turn, NinjsItem item, ArticleContent? before, CancellationToken cancel)
    {
        if (item.TranslationSet() is { } named) return Key(named);
        var uris = Uris(item);
        if (uris.Count == 0) return before?.TranslationSet ?? Key(item.Uri);
        var here = await turn.Db.Set<Article>().AsNoTracking().Where(a => uris.Contains(a.Uri!)).ToListAsync(cancel);
        return here.Select(a => a.Draft.TranslationSet).FirstOrDefault(set => set is not null) ?? Key(uris[0]);
    }

    /// <summary>Brings in the translations that came first and are a set of their own, or one named by this item's uri.</summary>
    public static async Task Gather(LedgerTurn turn, NinjsItem item, string set, CancellationToken cancel)
    {
        var (uris, own) = (Uris(item), Key(item.Uri));
        var apart = await turn.Db.Set<PublishedArticle>()
            .Where(a => a.State == PublicState.Live && a.Uri != item.Uri && a.TranslationSet != set && (uris.Contains(a.Uri!) || a.TranslationSet == own)).ToListAsync(cancel);
        foreach (var shown in apart.Where(a => a.TranslationSet is null || a.TranslationSet == own || a.TranslationSet == Key(a.Uri!)))
        {
            var article = await turn.Db.Set<Article>().SingleAsync(a => a.Id == shown.ArticleId, cancel);
            var isShown = IsShown(article.Draft, shown.Content!);
            article.Rewrite(article.Draft with { TranslationSet = set }, article.DeskNotes, turn.Now);
            if (isShown && article.EmbargoUntil is null) await PublishArticle.Within(turn, article, cancel, new PublicTimes(shown.Published, shown.Updated));   // what is still being worked on waits
        }
    }

    static bool IsShown(ArticleContent draft, ArticleContent content) =>
        Documents.Write(draft) == Documents.Write(content with { FirstPublished = null, Updated = null });

    static List<string> Uris(NinjsItem item) => [.. item.Translations().Select(a => a.Item.Uri).Where(uri => uri != item.Uri)];

    // A long name is as good when it is hashed: it is only compared.
    static string Key(string name) => name.Length <= ItemBounds.TranslationSet ? name : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}
