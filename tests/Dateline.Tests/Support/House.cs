using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Editions;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Dateline.Tests.Support;

/// <summary>The whole house on a database and a data folder of its own.</summary>
sealed class House : IAsyncDisposable
{
    readonly ServiceProvider services;

    House(string folder, DatabaseAddress database, TestClock clock)
    {
        (Folder, Database, Clock) = (folder, database, clock);
        services = new ServiceCollection().AddDateline(folder, database).Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)).BuildServiceProvider();
    }

    public string Folder { get; }
    public DatabaseAddress Database { get; }
    public TestClock Clock { get; }

    public static async Task<House> Build()
    {
        var folder = Directory.CreateTempSubdirectory("dateline-test").FullName;
        return new House(folder, await TestDatabase.New(folder), new TestClock());
    }

    /// <summary>Another node of the same house.</summary>
    public House Neighbour() => new(Folder, Database, Clock);

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public DatelineDb Db() => Get<IDbContextFactory<DatelineDb>>().CreateDbContext();

    public async Task<Edition> Edition(string key = "en")
    {
        await Get<OpenEdition>().Run(key);
        await using var db = Db();
        return await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Key == key);
    }

    public static ArticleContent Text(string headline) => new()
    {
        Headline = headline,
        Slug = Slug.From(headline),
        Language = "en",
        Body = new ArticleBody([new Paragraph(RichText.Of($"{headline}, in full."))]),
    };

    /// <summary>An article on the desk, not published.</summary>
    public async Task<long> Draft(string headline = "Flood in the valley", Func<ArticleContent, ArticleContent>? change = null)
    {
        var edition = await Edition();
        await using var db = Db();
        var text = Text(headline);
        var article = new Article(edition.Id, null, change is null ? text : change(text), Clock.Now);
        db.Add(article);
        await db.SaveChangesAsync();
        return article.Id;
    }

    public async Task Rewrite(long id, Func<ArticleContent, ArticleContent> change)
    {
        await using var db = Db();
        var article = await db.Set<Article>().SingleAsync(a => a.Id == id);
        article.Rewrite(change(article.Draft), null, Clock.Now);
        await db.SaveChangesAsync();
    }

    /// <summary>Lets the house itself publish it: for the first time, or with new facts.</summary>
    public Task<Entry> Publish(long id) => Get<PublishArticle>().Run(Actor.House, id, new Change(ChangeClass.Update));

    public async Task CatchUp()
    {
        foreach (var follower in services.GetServices<IFollower>()) await Get<FollowLedger>().Run(follower);
    }

    public async Task<List<Entry>> Entries()
    {
        await using var db = Db();
        return await db.Set<Entry>().AsNoTracking().OrderBy(e => e.Index).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        // The server has not enough connections for the pools of all houses that are gone.
        if (!Database.IsPostgres) return;
        await using var any = new NpgsqlConnection(Database.ConnectionString);
        NpgsqlConnection.ClearPool(any);
    }
}
