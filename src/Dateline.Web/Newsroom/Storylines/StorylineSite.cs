using Dateline.Storylines;
using Dateline.Web.Newsroom.Parts;
using Dateline.Web.Newsroom.Writing;
using Microsoft.AspNetCore.Antiforgery;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>What the storyline desk needs beside its screens.</summary>
static class StorylineSite
{
    public static void AddStorylineScreens(this IServiceCollection services)
    {
        services.AddSingleton<FindStorylines>();
        services.AddSingleton<LookAtStoryline>();
        services.AddSingleton<FindItems>();
        services.AddSingleton<FindRevisions>();
        services.AddSingleton<FindAsides>();
        services.AddSingleton<FindSources>();
    }

    /// <summary><c>PUT /newsroom/storylines/{id}/{edition}/text</c>: the editor keeps what is being written, as it does for articles.</summary>
    public static void MapStorylines(this IEndpointRouteBuilder site) =>
        site.MapPut("/newsroom/storylines/{id:long}/{edition:long}/text", Put).RequireAuthorization();

    static Task<IResult> Put(long id, long edition, HttpContext http, SaveStorylineText save, TakeSeat takeSeat, IAntiforgery antiforgery) =>
        SaveDraft.Keep(http, takeSeat, antiforgery, (actor, written) => save.Run(actor, id, edition, written, http.RequestAborted));
}
