using System.Text;

namespace Dateline.Bench.Newsroom;

/// <summary>What the board is measured against: a page that only has a link, and one with the board's rows as dead HTML, from the same web server software.</summary>
sealed class PeerSite : IAsyncDisposable
{
    readonly WebApplication site;

    PeerSite(WebApplication site) => this.site = site;

    public string Address => site.Urls.First();

    /// <summary>The rows and styles to show.</summary>
    public string Rows { get; set; } = "";

    public static async Task<PeerSite> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var peer = new PeerSite(builder.Build());
        peer.site.MapGet("/", () => Page("<a id=\"go\" href=\"/rows\">Rows</a>"));
        peer.site.MapGet("/rows", () => Page(peer.Rows));
        await peer.site.StartAsync();
        return peer;
    }

    static IResult Page(string body) => Results.Content($"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Peer</title>{body}</html>", "text/html", Encoding.UTF8);

    public async ValueTask DisposeAsync()
    {
        await site.StopAsync();
        await site.DisposeAsync();
    }
}
