using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Dateline.Web.Newsroom.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom;

/// <summary>
/// A policy for each right, by its name: who may open a screen. It is the outer door; the acts behind it ask again, and for their edition.
/// </summary>
static class NewsroomPolicies
{
    public static void Set(AuthorizationOptions options)
    {
        foreach (var right in Enum.GetValues<Right>())
            options.AddPolicy(right.ToString(), policy => policy.AddAuthenticationSchemes(NewsroomCookie.Scheme).RequireAuthenticatedUser().AddRequirements(new Has(right)));
        options.DefaultPolicy = options.GetPolicy(nameof(Right.Read))!;
    }

    /// <summary>That somebody has the right in some edition.</summary>
    public sealed record Has(Right Right) : IAuthorizationRequirement;

    public sealed class Handler(IDbContextFactory<DatelineDb> dbs) : AuthorizationHandler<Has>
    {
        protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Has requirement)
        {
            if (NewsroomCookie.ActorOf(context.User) is not { } actor) return;
            await using var db = await dbs.CreateDbContextAsync();
            try
            {
                await actor.AskSomewhere(db, requirement.Right, CancellationToken.None);
                context.Succeed(requirement);
            }
            catch (RefusedException)
            {
                context.Fail();
            }
        }
    }
}
