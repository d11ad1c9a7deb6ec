using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Dateline.Tests.Architecture;

static class Endpoints
{
    /// <summary>Nothing is open by accident: an endpoint is for everyone because it says so, or it names its policy.</summary>
    public static IEnumerable<Objection> AgainstSilence(IEnumerable<Endpoint> endpoints) =>
        from endpoint in endpoints
        where !endpoint.Metadata.Any(said => said is IAllowAnonymous or IAuthorizeData or AuthorizationPolicy)
        select new Objection(endpoint.DisplayName ?? "an endpoint", "says neither that it is for everyone nor who may use it.");
}
