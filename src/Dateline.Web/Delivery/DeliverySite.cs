namespace Dateline.Web.Delivery;

/// <summary>Every address that machines read: feeds, sitemaps, renditions, health. All of it is for everyone.</summary>
public static class DeliverySite
{
    public static void MapDelivery(this IEndpointRouteBuilder site)
    {
        var machines = site.MapGroup("").AllowAnonymous();

        machines.MapGet("/{edition}/rss.xml", Feeds.OfEdition);
        machines.MapGet("/{edition}/{section}/rss.xml", Feeds.OfSection);
        machines.MapGet("/{edition}/storylines/{slugAndId}/rss.xml", Feeds.OfStoryline);
        machines.MapGet("/sitemap.xml", Sitemaps.Index);
        machines.MapGet("/{edition}/sitemap.xml", Sitemaps.OfEdition);
        machines.MapGet("/{edition}/news-sitemap.xml", Sitemaps.NewsOfEdition);
        machines.MapGet("/robots.txt", Sitemaps.Robots);
        machines.MapGet("/media/{start:length(2)}/{sha256:length(64)}/{file}", Renditions.Get);
        machines.MapGet("/healthz", Health.Alive);
        machines.MapGet("/readyz", Health.Ready);
    }
}
