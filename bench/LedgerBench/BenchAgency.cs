using System.Diagnostics;
using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Editions;
using Dateline.Kernel.Body;
using Dateline.Platform.Data;
using Dateline.Web;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Bench.Ledger;

/// <summary>An agency on the machine's own disk and network, with one edition and a few articles of usual length.</summary>
sealed class BenchAgency : IAsyncDisposable
{
    const int PagesARun = 100;

    readonly WebApplication site;
    readonly HttpClient reader;
    readonly List<long> articles = [];

    BenchAgency(WebApplication site)
    {
        this.site = site;
        reader = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
    }

    public string ArticleAddress { get; private set; } = "";

    public static async Task<BenchAgency> Open(string folder, DatabaseAddress address)
    {
        var site = Site.Build(folder, address, "http://127.0.0.1:0", null);
        await Site.Prepare(site);
        await site.Services.GetRequiredService<OpenEdition>().Run("en");
        await site.StartAsync();
        var agency = new BenchAgency(site);
        await agency.Write();
        return agency;
    }

    /// <summary>Whole publications: load, freeze, append, show, commit to the disk.</summary>
    public async Task<double> PublishPerSecond(int writers, int publications)
    {
        var publish = site.Services.GetRequiredService<PublishArticle>();
        var left = publications;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0) await publish.Run(Actor.House, articles[writer], new Change(ChangeClass.Update));
        })));
        return publications / watch.Elapsed.TotalSeconds;
    }

    /// <summary>The limit: the smallest possible transactions on the same database, one after the other, each on the disk.</summary>
    public async Task<double> BareCommitsPerSecond(int commits)
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DatelineDb>>().CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < commits; i++)
            await db.Database.ExecuteSqlAsync($"INSERT INTO follower_positions (\"Follower\", \"Next\") VALUES ('bench', {i}) ON CONFLICT (\"Follower\") DO UPDATE SET \"Next\" = {i}");
        return commits / watch.Elapsed.TotalSeconds;
    }

    /// <summary>One reader, one page after the other, over the loopback network: database and components, nothing packed.</summary>
    public async Task<double> PageMilliseconds(string address)
    {
        var watch = Stopwatch.StartNew();
        for (var page = 0; page < PagesARun; page++)
            if ((await reader.GetByteArrayAsync(address)).Length < 1000) throw new InvalidOperationException($"{address} is no page.");
        return watch.Elapsed.TotalMilliseconds / PagesARun;
    }

    async Task Write()
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DatelineDb>>().CreateDbContextAsync();
        var edition = await db.Set<Edition>().SingleAsync();
        for (var number = 0; number < 40; number++)
            db.Add(new Article(edition.Id, null, Text(number), TimeProvider.System.GetUtcNow()));
        await db.SaveChangesAsync();
        articles.AddRange(await db.Set<Article>().OrderBy(a => a.Id).Select(a => a.Id).ToListAsync());

        foreach (var id in articles) await site.Services.GetRequiredService<PublishArticle>().Run(Actor.House, id);
        var shown = await db.Set<PublishedArticle>().AsNoTracking().FirstAsync();
        ArticleAddress = Articles.ArticleAddress.Of("en", edition.Style.TimeZone, shown.Published, shown.Slug, shown.ArticleId);
    }

    // 600 words in 15 paragraphs, as wire copy is.
    static ArticleContent Text(int number)
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("The delegations met again on Tuesday and said that", 5)) + " nothing was settled.";
        return new ArticleContent
        {
            Headline = $"Delegations meet for the {number}. time",
            Standfirst = "Nothing was settled, and both sides said so.",
            Slug = $"delegations-meet-{number}",
            Language = "en",
            Section = "world",
            Dateline = new("CORVALE", "Meridian"),
            Body = new ArticleBody([.. Enumerable.Range(0, 15).Select(_ => new Paragraph(RichText.Of(paragraph)))]),
        };
    }

    public async ValueTask DisposeAsync()
    {
        reader.Dispose();
        await site.StopAsync();
        await site.DisposeAsync();
    }
}
