using Dateline.Web.Reader.Articles;
using Dateline.Web.Reader.Editions;
using Dateline.Web.Reader.Errors;
using Dateline.Web.Reader.Mediabank;
using Dateline.Web.Reader.Storylines;

namespace Dateline.Web.Reader;

/// <summary>Every public address of the reader site, on one screen. All of it is for everyone.</summary>
public static class ReaderSite
{
    public static void MapReaderSite(this IEndpointRouteBuilder site)
    {
        var assets = ReaderAssets.In(site);
        var pages = site.MapGroup("").AllowAnonymous().WithMetadata(assets);

        pages.MapGet("/", ReadFront.Choose);
        pages.MapGet("/{edition}", ReadFront.Get);
        pages.MapGet("/{edition}/{section}", ReadSection.Get);
        pages.MapGet("/{edition}/{date:regex(^[0-9]{{8}}$)}/{slugAndId}", ReadArticle.Get);
        pages.MapGet("/{edition}/storylines", ReadStorylines.Get);
        pages.MapGet("/{edition}/storylines/{slugAndId}", ReadStoryline.Get);
        pages.MapGet("/{edition}/mediabank", ReadMediabank.Get);
        pages.MapGet("/{edition}/mediabank/{id:long}", ReadPicture.Get);
        pages.MapFallback(ReadError.NothingHere);
    }
}
