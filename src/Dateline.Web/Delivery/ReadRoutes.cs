namespace Dateline.Web.Delivery;

static class ReadRoutes
{
    /// <summary>An address that is read: GET, and HEAD for those who only ask how it stands.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder site, string pattern, Delegate read) =>
        site.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], read);
}
