using Dateline.Web;
using Dateline.Web.Newsroom.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Dateline.Tests.Accounts;

/// <summary>The newsroom's doors, on the house's own database, as a browser finds them.</summary>
public abstract class DoorTest : StaffTest
{
    readonly List<IAsyncDisposable> open = [];

    // Browsers know by the real clock when a cookie ends.
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        House.Clock.Now = TimeProvider.System.GetUtcNow();
    }

    /// <summary>The site on air, on a free port.</summary>
    internal async Task<string> Serve(Action<IServiceCollection>? change = null)
    {
        var site = Site.Build(House.Folder, House.Database, "http://127.0.0.1:0", null, services =>
        {
            services.AddSingleton<TimeProvider>(House.Clock);
            services.AddSingleton(new DoorLimits(1000, 1000));
            change?.Invoke(services);
        });
        open.Add(site);
        await site.StartAsync();
        return site.Urls.Single();
    }

    internal Visitor Visit(string address)
    {
        var visitor = new Visitor(address);
        open.Add(visitor);
        return visitor;
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var one in Enumerable.Reverse(open)) await one.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
