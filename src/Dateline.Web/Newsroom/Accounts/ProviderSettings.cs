using Dateline.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>The agency's identity provider, which speaks OpenID Connect.</summary>
/// <param name="Name">What people call it.</param>
sealed record ProviderSettings(string Authority, string ClientId, string ClientSecret, string Name)
{
    public const string Scheme = "provider";

    /// <summary>Between the provider's answer and the newsroom's own session.</summary>
    public const string AnswerScheme = "provider-answer";

    /// <summary>As an operator sets it, in the environment: DATELINE_OIDC_AUTHORITY and what belongs to it. Null without one.</summary>
    /// <exception cref="RefusedException">A value that is missing or not understood.</exception>
    public static ProviderSettings? Read(Func<string, string?> setting)
    {
        if (Of("AUTHORITY") is not { } authority) return null;
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
            throw new RefusedException($"DATELINE_OIDC_AUTHORITY is '{authority}'; it is an address that begins with https://.");
        return new(authority, Needed("CLIENT_ID"), Needed("CLIENT_SECRET"), Of("NAME") ?? address.Host);

        string Needed(string name) => Of(name) ?? throw new RefusedException($"DATELINE_OIDC_{name} is missing.");
        string? Of(string name) => setting($"DATELINE_OIDC_{name}") is { Length: > 0 } value ? value : null;
    }

    public void AddTo(AuthenticationBuilder authentication) => authentication
        .AddCookie(AnswerScheme, NewsroomCookie.SetAnswer)
        .AddOpenIdConnect(Scheme, options =>
        {
            (options.Authority, options.ClientId, options.ClientSecret) = (Authority, ClientId, ClientSecret);
            options.RequireHttpsMetadata = !new Uri(Authority).IsLoopback;
            options.SignInScheme = AnswerScheme;
            options.CallbackPath = "/newsroom/sign-in/provider/answer";
            options.ResponseType = OpenIdConnectResponseType.Code;
            options.ResponseMode = OpenIdConnectResponseMode.Query;   // a link, with which cookies that are ours alone still come
            options.MapInboundClaims = false;
            options.GetClaimsFromUserInfoEndpoint = true;
            options.Scope.Add("email");
            options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
            (options.CorrelationCookie.SameSite, options.NonceCookie.SameSite) = (SameSiteMode.Lax, SameSiteMode.Lax);
            (options.CorrelationCookie.SecurePolicy, options.NonceCookie.SecurePolicy) = (CookieSecurePolicy.SameAsRequest, CookieSecurePolicy.SameAsRequest);
            options.Events.OnRemoteFailure = context =>
            {
                context.Response.Redirect(ProviderSignIn.FailedAddress);
                context.HandleResponse();
                return Task.CompletedTask;
            };
        });
}
