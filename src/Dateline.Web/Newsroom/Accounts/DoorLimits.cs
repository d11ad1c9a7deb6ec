using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>How often the doors may be knocked at from one place in the internet, in a minute.</summary>
sealed record DoorLimits(int Attempts, int Looks)
{
    public const string Policy = "doors";
    static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Set(RateLimiterOptions options)
    {
        options.AddPolicy(Policy, http =>
        {
            var (limits, isAttempt) = (http.RequestServices.GetRequiredService<DoorLimits>(), HttpMethods.IsPost(http.Request.Method));
            return RateLimitPartition.GetFixedWindowLimiter((isAttempt, Place(http.Connection.RemoteIpAddress)),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = isAttempt ? limits.Attempts : limits.Looks, Window = Window });
        });
        options.OnRejected = async (refused, cancel) =>
        {
            var http = refused.HttpContext;
            http.Response.Headers.RetryAfter = "60";
            var view = await http.RequestServices.GetRequiredService<FindDoorView>().Run(http);
            await DoorSigns.ToSignIn(view, StatusCodes.Status429TooManyRequests, view.Text.DoorsTooOften, view.Text.DoorsTooOftenAdvice).ExecuteAsync(http);
        };
    }

    // One customer has a whole network of the newer internet, and could come from another address each time.
    static string Place(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.MapToIPv4().ToString(),
    };
}
