using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Mediabank;
using Dateline.Web.Newsroom;
using Dateline.Web.Newsroom.Accounts;
using Dateline.Web.Reader;
using Dateline.Web.Reader.Articles;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Preview;

/// <summary>The article page of a draft.</summary>
static class PreviewArticle
{
    public static async Task<IResult> ForStaff(long id, HttpContext http, Visits visits)
    {
        if (await Draft(id, http, visits) is not var (visit, article)) return TypedResults.NotFound();
        await using (visit)
        {
            try
            {
                if (NewsroomCookie.ActorOf(http.User) is not { } actor) return TypedResults.Unauthorized();
                await actor.Ask(visit.Db, Right.Read, article.EditionId, http.RequestAborted);
            }
            catch (RefusedException)
            {
                return TypedResults.NotFound();
            }
            return await Page(visit, article, NewsroomAddress.Home, mayShowHeld: true, http);
        }
    }

    public static async Task<(Visit Visit, Article Article)?> Draft(long id, HttpContext http, Visits visits)
    {
        await using var anywhere = await visits.BeginAnywhere(http);
        var article = await anywhere.Db.Set<Article>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, http.RequestAborted);
        var edition = article is null ? null : await anywhere.Db.Set<Edition>().Where(e => e.Id == article.EditionId).Select(e => e.Key).SingleAsync(http.RequestAborted);
        return edition is not null && await visits.Begin(edition, http) is { } visit ? (visit, article!) : null;
    }

    /// <param name="visit">To the article's edition.</param>
    /// <param name="article">With its draft.</param>
    /// <param name="mediaRoot">In front of the addresses of pictures, whose files readers may not have yet.</param>
    /// <param name="mayShowHeld">Whether pictures under an embargo are shown, too.</param>
    /// <param name="http">The request.</param>
    public static async Task<IResult> Page(Visit visit, Article article, string mediaRoot, bool mayShowHeld, HttpContext http)
    {
        var look = PreviewLook.Of(http);
        var view = look.Turn(visit.View());
        var shown = new PublishedArticle { ArticleId = article.Id, EditionId = article.EditionId };
        var published = await visit.Db.Set<PublishedArticle>().AsNoTracking().SingleOrDefaultAsync(a => a.ArticleId == article.Id, http.RequestAborted);
        shown.Show(article.Draft with { FirstPublished = published?.Published ?? visit.Now, Updated = published?.Updated }, published?.Revision ?? 0);
        var story = await ReadArticle.Tell(visit, view, shown, http.RequestAborted, await Pictures(visit, shown, mediaRoot, mayShowHeld, http.RequestAborted));
        http.Response.Headers.CacheControl = "no-store";
        var head = new PageHead(story.Headline, Canonical: null) { Robots = "noindex, nofollow", StyleSheet = look.Dark is { } dark ? PreviewStyles.AddressFor(dark) : null };
        return new RazorComponentResult<ArticlePage>(new { Edition = view, Head = head, Shown = story });
    }

    // As the mediabank has them now: publishing the article would publish them like this.
    static async Task<Dictionary<long, ShownPicture>> Pictures(Visit visit, PublishedArticle article, string mediaRoot, bool mayShowHeld, CancellationToken cancel)
    {
        var wanted = article.Content!.Pictures.Select(use => use.Asset).Distinct().ToList();
        var assets = await visit.Db.Set<Asset>().AsNoTracking().Where(a => wanted.Contains(a.Id) && !a.IsWithdrawn && a.Sha256 != null).ToListAsync(cancel);
        var suppliers = await visit.Db.Set<Supplier>().AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var shown = new Shown(visit);
        return assets.Where(a => mayShowHeld || !a.IsHeld(visit.Now)).ToDictionary(a => a.Id, a =>
        {
            var supplier = suppliers[a.SupplierId];
            var content = a.Draft with { IsOffered = supplier.IsOwn, Credits = supplier.Credits };
            var picture = shown.Picture(new PublishedAsset { AssetId = a.Id, Sha256 = a.Sha256, IsOffered = supplier.IsOwn, Content = content });
            return picture with { Address = mediaRoot + picture.Address };
        });
    }
}
