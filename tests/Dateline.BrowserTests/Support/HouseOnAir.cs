using Dateline.Platform.Data;
using Dateline.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Dateline.BrowserTests.Support;

/// <summary>An agency on air in this process: a data folder of its own in temp, a free port, and the clock of the day that the demo was written for.</summary>
public sealed class HouseOnAir : IAsyncDisposable
{
    readonly WebApplication site;
    readonly DirectoryInfo folder;

    HouseOnAir(WebApplication site, DirectoryInfo folder) => (this.site, this.folder) = (site, folder);

    public IServiceProvider Services => site.Services;

    /// <summary>Without a slash at the end.</summary>
    public string Address => site.Urls.Single();

    /// <summary>The data folder.</summary>
    public string Folder => folder.FullName;

    /// <param name="fill">Brings in what the agency has published, before the first reader comes.</param>
    public static Task<HouseOnAir> Start(Func<IServiceProvider, Task> fill) => Start((house, _) => fill(house));

    /// <param name="fill">The same; it is told the data folder, too.</param>
    public static async Task<HouseOnAir> Start(Func<IServiceProvider, string, Task> fill)
    {
        var folder = Directory.CreateTempSubdirectory("dateline-browser-");
        var site = Site.Build(folder.FullName, DatabaseAddress.In(folder.FullName), "http://127.0.0.1:0", null,
            services => services.AddSingleton<TimeProvider>(new DemoClock()));
        await Site.Prepare(site);
        await fill(site.Services, folder.FullName);
        await site.StartAsync();
        return new HouseOnAir(site, folder);
    }

    public async ValueTask DisposeAsync()
    {
        await site.StopAsync();
        await site.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The demo's own day, so that what is embargoed, and what is new, is the same on every day that the tests run.</summary>
    sealed class DemoClock : TimeProvider
    {
        static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 30, 0, TimeSpan.Zero);

        readonly long start = System.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => Noon + System.GetElapsedTime(start);
    }
}
