using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Dateline.Tests.Accounts;

/// <summary>An identity provider that vouches for whomever the test says, without asking them anything.</summary>
sealed class FakeProvider : IAsyncDisposable
{
    public const string Client = "newsroom";

    readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "k" };
    readonly WebApplication site;
    string nonce = "";

    FakeProvider(WebApplication site) => this.site = site;

    public string Address => site.Urls.Single();

    public string Subject { get; set; } = "7";
    public string Email { get; set; } = "ada@agency.example";
    public bool IsVerified { get; set; } = true;

    public static async Task<FakeProvider> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var site = builder.Build();
        site.Urls.Add("http://127.0.0.1:0");
        var provider = new FakeProvider(site);
        site.MapGet("/.well-known/openid-configuration", () => new Dictionary<string, object>
        {
            ["issuer"] = provider.Address, ["authorization_endpoint"] = provider.Address + "/authorize", ["token_endpoint"] = provider.Address + "/token",
            ["jwks_uri"] = provider.Address + "/keys", ["userinfo_endpoint"] = provider.Address + "/userinfo",
        });
        site.MapGet("/keys", () => new { keys = new[] { provider.PublicKey() } });
        site.MapGet("/authorize", (HttpRequest request) => provider.Authorize(request.Query));
        site.MapPost("/token", () => new { access_token = "a", token_type = "Bearer", expires_in = 60, id_token = provider.Token() });
        site.MapGet("/userinfo", () => new { sub = provider.Subject, email = provider.Email, email_verified = provider.IsVerified, name = "Ada L." });
        await site.StartAsync();
        return provider;
    }

    IResult Authorize(IQueryCollection asked)
    {
        nonce = asked["nonce"].ToString();
        return Results.Redirect(QueryHelpers.AddQueryString(asked["redirect_uri"].ToString(), new Dictionary<string, string?> { ["code"] = "c", ["state"] = asked["state"] }));
    }

    object PublicKey()
    {
        var numbers = key.Rsa.ExportParameters(false);
        return new { kty = "RSA", use = "sig", alg = "RS256", kid = "k", n = Base64UrlEncoder.Encode(numbers.Modulus), e = Base64UrlEncoder.Encode(numbers.Exponent) };
    }

    // The framework checks its times by the real clock.
    string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Address, Audience = Client, SigningCredentials = new(key, SecurityAlgorithms.RsaSha256),
        IssuedAt = TimeProvider.System.GetUtcNow().UtcDateTime, NotBefore = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-1), Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5),
        Claims = new Dictionary<string, object> { ["sub"] = Subject, ["nonce"] = nonce },
    });

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        key.Rsa.Dispose();
    }
}
