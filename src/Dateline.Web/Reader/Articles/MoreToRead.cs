using Dateline.Articles;
using Dateline.Web.Reader.Parts;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Articles;

/// <summary>
/// What stands under an article: an editor's choice first, else the same subjects, the same section, then the newest;
/// never what the page shows already, and never another language.
/// </summary>
static class MoreToRead
{
    const int Cards = 3;
    const int Looked = 200;

    public static async Task<IReadOnlyList<ShownArticle>> For(
        Shown shown, PublishedArticle article, ShownBody body, IReadOnlyCollection<long> inThread, CancellationToken cancel)
    {
        var chosen = article.Content!.Related.Select(body.Find).OfType<ShownArticle>().ToList();
        if (chosen.Count > 0) return chosen;

        var onPage = body.Articles.Keys.Concat(inThread).Append(article.ArticleId).ToList();
        var language = article.Language;
        var recent = await shown.LiveArticles.Where(a => !onPage.Contains(a.ArticleId) && a.Language == language)
            .OrderByDescending(a => a.Published).ThenByDescending(a => a.ArticleId).Take(Looked)
            .Select(a => new { a.ArticleId, a.Section, a.Subjects }).ToListAsync(cancel);
        var subjects = article.Subjects.ToHashSet();
        var best = recent.OrderByDescending(a => a.Subjects.Count(subjects.Contains))
            .ThenByDescending(a => a.Section == article.Section).Take(Cards).Select(a => a.ArticleId).ToList();
        var rows = await Shown.Rows(shown.LiveArticles.Where(a => best.Contains(a.ArticleId))).ToListAsync(cancel);
        return await shown.Cards([.. rows.OrderBy(r => best.IndexOf(r.ArticleId))], cancel);
    }
}
