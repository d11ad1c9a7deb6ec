using Dateline.BrowserTests.Support;
using Dateline.Web.Cli;
using Xunit;

[assembly: AssemblyFixture(typeof(DemoOnAir))]

namespace Dateline.BrowserTests.Support;

/// <summary>The demo agency and a browser, once for all tests.</summary>
public sealed class DemoOnAir : IAsyncLifetime
{
    public HouseOnAir House { get; private set; } = null!;

    public Chromium Chromium { get; private set; } = null!;

    /// <summary>Speaks as programs do: no redirect is followed, nothing is unpacked.</summary>
    public HttpClient Http { get; private set; } = null!;

    public DemoPages Pages { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var browser = Chromium.Start();
        House = await HouseOnAir.Start((house, folder) => DemoVerb.InstallIfMissing(house, folder, CancellationToken.None));
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(House.Address) };
        Pages = await DemoPages.Find(Http, House.Services);
        Chromium = await browser;
    }

    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        Http.Dispose();
        await House.DisposeAsync();
    }
}
