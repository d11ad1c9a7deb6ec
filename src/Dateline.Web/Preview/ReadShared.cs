using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Mediabank;
using Dateline.Web.Newsroom;
using Dateline.Web.Newsroom.Writing;
using Dateline.Web.Reader;
using Dateline.Web.Reader.Errors;
using Dateline.Platform.Files;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Preview;

/// <summary>A draft for whoever holds its link: until the link expires, and while no embargo lies on the article or on a picture of it.</summary>
static class ReadShared
{
    public static async Task<IResult> Frame(string token, HttpContext http, Visits visits)
    {
        if (await Find(token, http, visits) is not var (visit, article)) return await ReadError.NothingHere(http, visits);
        await using (visit)
        {
            var (look, isPhone) = (PreviewLook.Of(http), http.Request.Query["phone"] == "1");
            http.Response.Headers.CacheControl = "no-store";
            return new RazorComponentResult<SharedPage>(new { Text = visit.View().Text, Style = visit.Edition.Style, article.Headline, Address = NewsroomAddress.Shared(token), Look = look, IsPhone = isPhone });
        }
    }

    public static async Task<IResult> Page(string token, HttpContext http, Visits visits)
    {
        if (await Find(token, http, visits) is not var (visit, article)) return await ReadError.NothingHere(http, visits);
        await using (visit) return await PreviewArticle.Page(visit, article, NewsroomAddress.Shared(token), mayShowHeld: false, http);
    }

    public static async Task<IResult> Picture(string token, string start, string sha256, string file, HttpContext http, Visits visits, MediaFiles files)
    {
        if (await Find(token, http, visits) is not var (visit, article)) return TypedResults.NotFound();
        await using (visit)
        {
            var used = article.Draft.Pictures.Select(use => use.Asset).ToList();
            var asset = await visit.Db.Set<Asset>().AsNoTracking().Where(a => a.Sha256 == sha256 && used.Contains(a.Id)).FirstOrDefaultAsync(http.RequestAborted);
            return asset is null || asset.IsHeld(visit.Now) ? TypedResults.NotFound() : StaffRenditions.Get(start, sha256, file, http, files);
        }
    }

    static async Task<(Visit Visit, Article Article)?> Find(string token, HttpContext http, Visits visits)
    {
        if (SecretLink.HashOf(token) is not { } hash) return null;
        await using var anywhere = await visits.BeginAnywhere(http);
        var link = await anywhere.Db.Set<PreviewLink>().AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, http.RequestAborted);
        if (link is null || !link.IsOpen(anywhere.Now) || await PreviewArticle.Draft(link.ArticleId, http, visits) is not var (visit, article)) return null;
        if (!(article.EmbargoUntil > visit.Now) && article.Standing != PublicState.Removed) return (visit, article);
        await visit.DisposeAsync();
        return null;
    }
}
