using Dateline.Web.Delivery;
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

        pages.MapRead("/", ReadFront.Choose);
        pages.MapRead("/{edition}", ReadFront.Get);
        pages.MapRead("/{edition}/{section}", ReadSection.Get);
        pages.MapRead("/{edition}/{date:regex(^[0-9]{{8}}$)}/{slugAndId}", ReadArticle.Get);
        pages.MapRead("/{edition}/storylines", ReadStorylines.Get);
        pages.MapRead("/{edition}/storylines/{slugAndId}", ReadStoryline.Get);
        pages.MapRead("/{edition}/mediabank", ReadMediabank.Get);
        pages.MapRead("/{edition}/mediabank/{id:long}", ReadPicture.Get);
        pages.MapRead("{**path}", ReadError.NothingHere).WithOrder(int.MaxValue);
    }
}
