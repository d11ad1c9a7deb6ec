using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>Looks now and then whether the person before an open screen is still signed in. What they do is checked with every act, anyway.</summary>
sealed class KeepSignedIn(ILoggerFactory logs, IDbContextFactory<DatelineDb> dbs, TimeProvider clock) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(15);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        if (NewsroomCookie.ActorOf(authenticationState.User) is not { } actor) return false;
        await using var db = await dbs.CreateDbContextAsync(cancellationToken);
        return await Sessions.IsOpen(db, actor, clock.GetUtcNow(), cancellationToken);
    }
}
