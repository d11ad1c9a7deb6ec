using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Tests.Architecture;

static class Endpoints
{
    /// <summary>Nothing is open by accident: an endpoint is for everyone because it says so, or it names its policy.</summary>
    public static IEnumerable<Objection> AgainstSilence(IEnumerable<Endpoint> endpoints) =>
        from endpoint in endpoints
        where !endpoint.Metadata.Any(said => said is IAllowAnonymous or IAuthorizeData or AuthorizationPolicy)
        select new Objection(endpoint.DisplayName ?? "an endpoint", "says neither that it is for everyone nor who may use it.");

    /// <summary>In the newsroom, and wherever screens talk to the server, nobody does anything but the staff.</summary>
    public static async Task<IReadOnlyList<Objection>> AgainstOpenNewsroom(IEnumerable<Endpoint> endpoints, IAuthorizationPolicyProvider policies)
    {
        List<Objection> objections = [];
        foreach (var endpoint in endpoints.OfType<RouteEndpoint>().Where(IsOfTheNewsroom))
            if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || !AsksForARight(await AuthorizationPolicy.CombineAsync(policies, endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>())))
                objections.Add(new Objection(endpoint.RoutePattern.RawText!, "in the newsroom an endpoint asks for a right, or is a door on the list."));
        return [.. objections.Distinct()];
    }

    static bool IsOfTheNewsroom(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText is { } path && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null
        && (path.TrimStart('/').StartsWith("newsroom", StringComparison.Ordinal) || path.TrimStart('/').StartsWith('_'));

    static bool AsksForARight(AuthorizationPolicy? policy) => policy?.Requirements.Any(requirement => requirement.GetType().DeclaringType?.Name == "NewsroomPolicies") == true;
}
