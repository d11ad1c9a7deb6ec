using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Kernel.Body;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Tests.Support;

/// <summary>People of a house, and the articles that they work on.</summary>
static class Staff
{
    /// <summary>Somebody of the staff, signed in.</summary>
    public static async Task<Actor> Join(this House house, string name, params Grant[] grants)
    {
        await using var db = house.Db();
        var account = Account.Of($"{name}@agency.example", name, "en", house.Clock.Now);
        db.Add(account);
        await db.SaveChangesAsync();
        db.AddRange(grants.Select(g => new RoleGrant { AccountId = account.Id, EditionId = g.Edition ?? RoleGrant.Everywhere, Role = g.Role }));
        await db.SaveChangesAsync();
        return new(account.Id, (await Sessions.Begin(db, account, house.Clock.Now, "Firefox", "192.0.2.1", default)).Id);
    }

    public static Task<Actor> Join(this House house, string name, Role role) => house.Join(name, new Grant(role, null));

    /// <summary>An article that lacks nothing and has not gone out.</summary>
    public static async Task<long> Begin(this House house, Actor by, string headline = "Flood in the valley")
    {
        var edition = await house.Edition();
        var id = await house.Get<BeginArticle>().Run(by, new Beginning(edition.Id));
        await house.Describe(by, id, details => details with { Section = "world", NoStoryline = true });
        await house.Write(by, id, headline);
        await house.Get<PassPen>().Run(by, id, "window");
        return id;
    }

    /// <summary>Somebody writes another headline and text in it.</summary>
    public static async Task<SaveOutcome> Write(this House house, Actor by, long id, string headline, string window = "window")
    {
        var article = await house.Article(id);
        return await house.Get<SaveText>().Run(by, id, new WrittenText(window, article.TextEdits, TextOf(headline)));
    }

    public static DraftText TextOf(string headline) => new(headline, null, null, null, new ArticleBody([new Paragraph(RichText.Of($"{headline}, in full."))]));

    public static Task<ArticleDetails> Describe(this House house, Actor by, long id, Func<ArticleDetails, ArticleDetails> change) => house.Get<DescribeArticle>().Run(by, id, change);

    public static async Task<Article> Article(this House house, long id)
    {
        await using var db = house.Db();
        return await db.Set<Article>().AsNoTracking().SingleAsync(a => a.Id == id);
    }

    public static async Task<PublishedArticle?> Shown(this House house, long id)
    {
        await using var db = house.Db();
        return await db.Set<PublishedArticle>().AsNoTracking().SingleOrDefaultAsync(a => a.ArticleId == id);
    }

    /// <summary>What somebody has been told, oldest first.</summary>
    public static async Task<List<Notice>> Notices(this House house, Actor who)
    {
        await using var db = house.Db();
        return await db.Set<Notice>().AsNoTracking().Where(n => n.AccountId == who.Account).OrderBy(n => n.Id).ToListAsync();
    }

    public static async Task<List<DraftVersion>> Versions(this House house, long id)
    {
        await using var db = house.Db();
        return await db.Set<DraftVersion>().AsNoTracking().Where(v => v.ArticleId == id).OrderBy(v => v.Number).ToListAsync();
    }

    public static async Task<List<ActivityKind>> Log(this House house, long article)
    {
        await using var db = house.Db();
        return await db.Set<Activity>().Where(a => a.Subject == LedgerSubjects.Article(article)).OrderBy(a => a.Id).Select(a => a.Kind).ToListAsync();
    }

    /// <summary>Adds what a test needs and no act makes.</summary>
    public static async Task<T> Add<T>(this House house, T row) where T : class
    {
        await using var db = house.Db();
        db.Add(row);
        await db.SaveChangesAsync();
        return row;
    }

    public static async Task Change<T>(this House house, System.Linq.Expressions.Expression<Func<T, bool>> which, Action<T> change) where T : class
    {
        await using var db = house.Db();
        change(await db.Set<T>().SingleAsync(which));
        await db.SaveChangesAsync();
    }
}
