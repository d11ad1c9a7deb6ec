using Dateline.Web.Newsroom.Writing.Picking;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>What the screen needs on which articles are written, and the addresses that the editor in the browser asks by itself, which go on working when the screen's own connection is lost.</summary>
static class WritingSite
{
    public static void MapWriting(this IEndpointRouteBuilder site)
    {
        var desk = site.MapGroup("/newsroom").RequireAuthorization();

        desk.MapGet("/media/{start:length(2)}/{sha256:length(64)}/{file}", StaffRenditions.Get);
        desk.MapPut("/drafts/{id:long}", SaveDraft.Put);
        desk.MapGet("/pick/{edition:long}/pictures", PickPictures.Find);
        desk.MapGet("/pick/{edition:long}/picture", PickPictures.One);
        desk.MapGet("/pick/{edition:long}/articles", PickArticles.Find);
        desk.MapGet("/pick/{edition:long}/places", PickPlaces.Find);
    }

    public static void AddWriting(this IServiceCollection services)
    {
        services.AddSingleton<LookAtArticle>();
        services.AddSingleton<FindChoices>();
        services.AddSingleton<FindComments>();
        services.AddSingleton<FindVersions>();
        services.AddSingleton<FindPreviewLinks>();
        services.AddSingleton<LookAtOriginal>();
    }
}
