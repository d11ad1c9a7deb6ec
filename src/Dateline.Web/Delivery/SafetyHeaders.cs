namespace Dateline.Web.Delivery;

/// <summary>What every answer tells the browser not to do. No script runs on reader pages, so none is allowed.</summary>
static class SafetyHeaders
{
    const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // Set at the last moment: a fault clears what was set before it, and its page needs them as well.
    public static void UseSafetyHeaders(this IApplicationBuilder site) => site.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.TryAdd("Content-Security-Policy", http.GetEndpoint()?.Metadata.GetMetadata<ContentPolicy>()?.Policy ?? Policy);   // renditions have a stricter one
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            headers.Remove("blazor-enhanced-nav");   // an invitation to a script that is not here
            return Task.CompletedTask;
        });
        return next();
    });
}
