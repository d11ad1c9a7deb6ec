using Dateline.Web.Delivery;
using Dateline.Web.Newsroom.Accounts;
using Dateline.Web.Newsroom.Storylines;
using Dateline.Web.Newsroom.Writing;

namespace Dateline.Web.Newsroom;

/// <summary>Every address of the newsroom that is not a screen, and the screens, which name theirs themselves. Nobody but the staff is let in.</summary>
static class NewsroomSite
{
    public static void MapNewsroom(this IEndpointRouteBuilder site)
    {
        site.MapDoors();

        site.MapWriting();
        site.MapStorylines();
        site.MapRazorComponents<NewsroomApp>().AddInteractiveServerRenderMode().RequireAuthorization().WithScreenHeaders();
    }

    /// <summary>What may run on the newsroom's pages.</summary>
    public static TBuilder WithScreenHeaders<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata(new ContentPolicy(ContentPolicy.ForScreens));
}
