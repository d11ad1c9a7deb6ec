using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>What a window of the editor wants to keep.</summary>
/// <param name="Window">Its name.</param>
/// <param name="TextEdits">The count that the text was written on.</param>
/// <param name="IsAside">Keep it as a version and leave the draft alone: its writer takes somebody else's text.</param>
public sealed record WrittenText(string Window, int TextEdits, DraftText Text, bool IsAside = false);

/// <summary>What became of it.</summary>
public abstract record SaveOutcome
{
    /// <param name="TextEdits">The new count.</param>
    public sealed record Saved(int TextEdits) : SaveOutcome;

    /// <summary>The draft says something else since; nothing was written over.</summary>
    public sealed record Changed(int TextEdits, DraftText Text, string By, DateTimeOffset Time) : SaveOutcome;

    /// <summary>Somebody else writes in it.</summary>
    public sealed record PenHeld(string Holder) : SaveOutcome;
}

/// <summary>Keeps what is being written, every few seconds. Whoever writes takes the pen, if it lies there.</summary>
public sealed class SaveText(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public Task<SaveOutcome> Run(Actor by, long id, WrittenText written, CancellationToken cancel = default) =>
        Saving.Again(() => Once(by, id, written with { Text = written.Text.Checked() }, cancel));

    async Task<SaveOutcome> Once(Actor by, long id, WrittenText written, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.AskToWrite(db, article, cancel);
        if (written.IsAside) return await SetAside(db, article, person, written, now, cancel);

        if (person.Id is { } account && !await Pens.Take(db, id, account, written.Window, now, byForce: false, cancel))
            return new SaveOutcome.PenHeld(await Pens.HolderOf(db, id, cancel));
        if (article.TextEdits != written.TextEdits && DraftText.Of(article.Draft) != written.Text)
            return await Conflict(db, article, cancel);

        if (DraftText.Of(article.Draft) != written.Text)
        {
            article.Write(written.Text, now);
            if (await Versions.IsDue(db, id, person, now, cancel))
            {
                await Versions.Keep(db, article, person, now, VersionKind.Written, cancel);
                db.Log(person, now, ActivityKind.Write, article);
            }
        }
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
        return new SaveOutcome.Saved(article.TextEdits);
    }

    static async Task<SaveOutcome> SetAside(DatelineDb db, Article article, Person person, WrittenText written, DateTimeOffset now, CancellationToken cancel)
    {
        await Versions.Keep(db, article.Id, written.Text.In(article.Draft), person, now, VersionKind.SetAside, cancel);
        await db.SaveOrRefuse(cancel);
        return new SaveOutcome.Saved(article.TextEdits);
    }

    static async Task<SaveOutcome> Conflict(DatelineDb db, Article article, CancellationToken cancel)
    {
        var last = await db.Set<DraftVersion>().AsNoTracking().Where(v => v.ArticleId == article.Id).OrderByDescending(v => v.Number).Select(v => v.By).FirstOrDefaultAsync(cancel);
        return new SaveOutcome.Changed(article.TextEdits, DraftText.Of(article.Draft), last ?? "", article.Changed);
    }
}
