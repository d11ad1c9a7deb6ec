namespace Dateline.Web.Delivery;

/// <summary>What every answer tells the browser not to do. No script runs on reader pages, so none is allowed.</summary>
static class SafetyHeaders
{
    const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void UseSafetyHeaders(this IApplicationBuilder site) => site.Use(async (http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        http.Response.OnStarting(() =>
        {
            headers.Remove("blazor-enhanced-nav");   // an invitation to a script that is not here
            return Task.CompletedTask;
        });
        await next();
    });
}
