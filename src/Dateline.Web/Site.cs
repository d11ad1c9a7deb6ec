using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dateline.Platform.Data;
using Dateline.Platform.Files;
using Dateline.Web.Delivery;
using Dateline.Web.Newsroom;
using Dateline.Web.Newsroom.Accounts;
using Dateline.Web.Preview;
using Dateline.Web.Reader;
using Dateline.Web.Reader.Errors;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;

namespace Dateline.Web;

/// <summary>The faces of the house on one web server.</summary>
public static class Site
{
    public static WebApplication Build(string dataFolder, DatabaseAddress database, string urls, string? publicAddress, Action<IServiceCollection>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";   // it would add an address that nobody asked for
        builder.WebHost.UseStaticWebAssets().UseUrls(urls).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Dateline", LogLevel.Information).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)   // keys lie in a folder that is their owner's alone
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);   // what hinders the start is said by the command line

        var services = builder.Services;
        services.AddDateline(dataFolder, database);
        services.AddSingleton(new SiteSettings(publicAddress));
        services.AddSingleton<Visits>();
        services.AddRazorComponents();
        services.AddNewsroom(dataFolder, publicAddress, name => builder.Configuration[name]);
        // A web server in front, on this machine, says who asks and how; what others say of themselves is not believed.
        services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddWebEncoders(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;   // reader pages hold no secret that a chosen text could reveal
            compression.MimeTypes = ResponseCompressionDefaults.MimeTypes.Append("application/rss+xml");
        });
        services.AddHostedService<KeepFollowersUp>();
        services.AddHostedService<KeepSchedule>();
        change?.Invoke(services);

        var site = builder.Build();
        site.UseForwardedHeaders();
        site.UseSafetyHeaders();
        site.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ReadError.Fault, AllowStatusCode404Response = true });
        site.UseResponseCompression();
        site.UseSetUp();
        site.UseRateLimiter();
        site.UseAuthentication();
        site.UseAuthorization();
        site.UseAntiforgery();
        site.MapStaticAssets().AllowAnonymous();
        site.MapNewsroom();
        site.MapPreview();
        site.MapDelivery();
        site.MapReaderSite();
        return site;
    }

    /// <summary>What must be true before the first reader comes.</summary>
    public static async Task Prepare(WebApplication site, CancellationToken cancel = default)
    {
        await site.Services.GetRequiredService<MigrateDatabase>().Run(cancel);
        site.Services.GetRequiredService<MediaFiles>().SweepUnfinished();
    }
}
