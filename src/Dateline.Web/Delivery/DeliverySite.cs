using Dateline.Mediabank;

namespace Dateline.Web.Delivery;

/// <summary>Every address that machines read: feeds, sitemaps, renditions, health. All of it is for everyone.</summary>
public static class DeliverySite
{
    public static void MapDelivery(this IEndpointRouteBuilder site)
    {
        var machines = site.MapGroup("").AllowAnonymous();

        machines.MapRead("/{edition}/rss.xml", Feeds.OfEdition);
        machines.MapRead("/{edition}/{section}/rss.xml", Feeds.OfSection);
        machines.MapRead("/{edition}/storylines/{slugAndId}/rss.xml", Feeds.OfStoryline);
        machines.MapRead("/sitemap.xml", Sitemaps.Index);
        machines.MapRead("/{edition}/sitemap.xml", Sitemaps.OfEdition);
        machines.MapRead("/{edition}/news-sitemap.xml", Sitemaps.NewsOfEdition);
        machines.MapRead("/robots.txt", Sitemaps.Robots);
        machines.MapRead("/media/{start:length(2)}/{sha256:length(64)}/{file}", Renditions.Get);
        machines.MapRead("/media/{start:length(2)}/{sha256:length(64)}/{crop}/{file}", Renditions.GetCrop);
        machines.MapRead(SizedAddress.Start + "{signature}/{key}/{sha256}/{crop}/{file}", Renditions.GetSized);
        machines.MapRead("/healthz", Health.Alive);
        machines.MapRead("/readyz", Health.Ready);
    }
}
