using Dateline.Accounts;
using Dateline.Web;
using Dateline.Web.Newsroom.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dateline.Tests.Support;

/// <summary>The site of a house, on a free port of this machine and by the test's clock.</summary>
sealed class OnAir : IAsyncDisposable
{
    readonly WebApplication site;

    OnAir(WebApplication site) => this.site = site;

    public static async Task<OnAir> Start(House house)
    {
        var site = Site.Build(house.Folder, house.Database, "http://127.0.0.1:0", null, services => services.AddSingleton<TimeProvider>(house.Clock));
        await Site.Prepare(site);
        await site.StartAsync();
        return new OnAir(site);
    }

    public IReadOnlyList<RouteEndpoint> Endpoints => [.. ((IEndpointRouteBuilder)site).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];

    /// <summary>A browser before which somebody sits, and which follows no redirection.</summary>
    /// <param name="who">Null for a visitor.</param>
    public HttpClient Browser(Actor? who = null)
    {
        var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(site.Urls.Single()) };
        browser.DefaultRequestHeaders.Add("Accept", "text/html");
        if (who is { } actor) browser.DefaultRequestHeaders.Add("Cookie", $"dateline-newsroom={Ticket(actor)}");
        return browser;
    }

    /// <summary>What the forms of the newsroom carry, for somebody's requests that change something.</summary>
    public (string Cookie, string Token) Forms(Actor who)
    {
        var http = new DefaultHttpContext { RequestServices = site.Services, User = NewsroomCookie.Principal(who.Account!.Value, who.Session) };
        var tokens = site.Services.GetRequiredService<Microsoft.AspNetCore.Antiforgery.IAntiforgery>().GetTokens(http);
        return ($"dateline-newsroom={Ticket(who)}; dateline-forms={tokens.CookieToken}", tokens.RequestToken!);
    }

    string Ticket(Actor who)
    {
        var cookies = site.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(NewsroomCookie.Scheme);
        return cookies.TicketDataFormat.Protect(new AuthenticationTicket(NewsroomCookie.Principal(who.Account!.Value, who.Session), new AuthenticationProperties(), NewsroomCookie.Scheme));
    }

    public async ValueTask DisposeAsync()
    {
        await site.StopAsync();
        await site.DisposeAsync();
    }
}
