using Dateline.Web.Delivery;
using Dateline.Web.Reader;

namespace Dateline.Web.Preview;

/// <summary>Drafts as readers will see them: the reader site's own pages, given what is not published yet. For the staff, and for whoever holds a link that has not expired.</summary>
static class PreviewSite
{
    public static void MapPreview(this IEndpointRouteBuilder site)
    {
        var pages = site.MapGroup("/newsroom").WithMetadata(ReaderAssets.In(site), new ContentPolicy(ContentPolicy.ForPreviews));

        var staff = pages.MapGroup("/preview").RequireAuthorization();
        staff.MapGet("/{id:long}", PreviewArticle.ForStaff);
        staff.MapGet("/front/{edition}", PreviewFront.OfEdition);
        staff.MapGet("/front/{edition}/{section}", PreviewFront.OfSection);

        var holders = pages.MapGroup("").AllowAnonymous();
        holders.MapGet("/preview/reader.css", PreviewStyles.Get);
        holders.MapGet("/shared/{token}", ReadShared.Frame);
        holders.MapGet("/shared/{token}/page", ReadShared.Page);
        holders.MapGet("/shared/{token}/media/{start:length(2)}/{sha256:length(64)}/{file}", ReadShared.Picture);
    }
}
