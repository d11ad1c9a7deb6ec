namespace Dateline.Web.Delivery;

/// <summary>What a page of this address may load and run, where that is more than a reader page may.</summary>
/// <param name="Policy">As the header Content-Security-Policy says it.</param>
sealed record ContentPolicy(string Policy)
{
    /// <summary>For the newsroom's screens: their own scripts, and the inline styles with which its controls place themselves.</summary>
    public const string ForScreens = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>For previews: as much as a reader page may, inside a frame of ours.</summary>
    public const string ForPreviews = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'self'";
}
