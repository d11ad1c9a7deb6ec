using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>Who has an article open, and who writes.</summary>
/// <param name="Holder">Who has the pen; null when it lies there.</param>
/// <param name="IsMine">Whether this window has it.</param>
/// <param name="AskedBy">Who would like to have it.</param>
/// <param name="MayWrite">Whether this person could write in it at all, as it stands.</param>
public sealed record Company(IReadOnlyList<string> Present, string? Holder, bool IsMine, string? AskedBy, bool MayWrite);

/// <summary>A window says that it is still there, some times a minute, and hears who else is.</summary>
public sealed class StayPresent(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public Task<Company> Run(Actor by, long id, string window, CancellationToken cancel = default) => Saving.Again(() => Once(by, id, window, cancel));

    async Task<Company> Once(Actor by, long id, string window, CancellationToken cancel)
    {
        if (window.Length is 0 or > Pens.LongestWindow) throw new RefusedException($"A window's name has 1 to {Pens.LongestWindow} characters.", Refusal.Invalid);
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Set<Article>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) ?? throw new RefusedException($"There is no article {id}.", Refusal.Missing);
        var person = await by.Ask(db, Right.Read, article.EditionId, cancel);
        var account = person.Id ?? throw Permits.Forbidden();

        var isNew = await Mark(db, id, account, window, now, cancel);
        var pen = await Pens.Of(db, id, cancel);
        if (pen is not null && pen.IsIn(account, window)) pen.Seen = now;
        await db.SaveOrRefuse(cancel);
        if (isNew) bell.Ring(article.LedgerSubject);
        return await Look(db, article, person, account, window, now, cancel);
    }

    static async Task<bool> Mark(DatelineDb db, long id, long account, string window, DateTimeOffset now, CancellationToken cancel)
    {
        var gone = now - Pen.Patience;
        await db.Set<Presence>().Where(p => p.ArticleId == id && p.Seen < gone && p.Window != window).ExecuteDeleteAsync(cancel);
        var own = await db.Set<Presence>().SingleOrDefaultAsync(p => p.ArticleId == id && p.Window == window, cancel);
        if (own is null) db.Add(new Presence { ArticleId = id, Window = window, AccountId = account, Seen = now });
        else own.Seen = now;
        return own is null;
    }

    static async Task<Company> Look(DatelineDb db, Article article, Person person, long account, string window, DateTimeOffset now, CancellationToken cancel)
    {
        var present = await (
            from presence in db.Set<Presence>()
            join other in db.Set<Account>() on presence.AccountId equals other.Id
            where presence.ArticleId == article.Id && presence.AccountId != account
            select other.Name).Distinct().OrderBy(name => name).ToListAsync(cancel);
        var pen = await Pens.Of(db, article.Id, cancel);
        var isHeld = pen?.IsHeld(now) == true;
        var askedBy = isHeld && pen!.AskedBy is { } asking ? await db.Set<Account>().Where(a => a.Id == asking).Select(a => a.Name).SingleOrDefaultAsync(cancel) : null;
        var mayWrite = WritingRights.MayWrite(person, article) && article.Stage is not (ArticleStage.Scheduled or ArticleStage.Spiked) && article.Standing != PublicState.Removed;
        return new Company(present, isHeld ? await Pens.HolderOf(db, article.Id, cancel) : null, isHeld && pen!.IsIn(account, window), askedBy, mayWrite);
    }
}
