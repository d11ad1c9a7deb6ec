using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>What somebody says of a draft.</summary>
/// <param name="Quote">The words it is about; null is the whole.</param>
/// <param name="ParentId">The remark that it answers.</param>
public sealed record Remark(string Text, string? Quote = null, long? ParentId = null);

/// <summary>Says something of a draft to the desk. Who is named with an @ is told.</summary>
public sealed class CommentOnArticle(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, Remark remark, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(remark.Text)) throw new RefusedException("The comment is empty.", Refusal.Invalid);
        if (remark.Text.Length > DraftComment.Longest) throw new RefusedException($"A comment has at most {DraftComment.Longest} characters.", Refusal.Invalid);
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.Ask(db, Right.Read, article.EditionId, cancel);
        if (remark.ParentId is { } parent && !await db.Set<DraftComment>().AnyAsync(c => c.Id == parent && c.ArticleId == id, cancel))
            throw new RefusedException("The comment that this answers is not there.", Refusal.Missing);

        db.Add(new DraftComment
        {
            ArticleId = id, ParentId = remark.ParentId, AccountId = person.Id ?? throw Permits.Forbidden(), By = person.Name, Time = now,
            Text = remark.Text.Trim(), Quote = remark.Quote is { Length: > 500 } quote ? quote[..500] : remark.Quote,
        });
        db.Log(person, now, ActivityKind.Comment, article);
        var mentioned = await Mentioned(db, article.EditionId, remark.Text, cancel);
        db.Tell(mentioned, article, person, now, NoticeKind.Mentioned, remark.Text);
        var theirs = new[] { article.AuthorId, article.AssigneeId }.OfType<long>().Except(mentioned);
        db.Tell(theirs, article, person, now, NoticeKind.Commented, remark.Text);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }

    static async Task<List<long>> Mentioned(DatelineDb db, long edition, string text, CancellationToken cancel)
    {
        if (!text.Contains('@')) return [];
        var staff = await db.Set<Account>().Where(a => a.Suspended == null && db.Set<RoleGrant>().Any(g => g.AccountId == a.Id && (g.EditionId == edition || g.EditionId == RoleGrant.Everywhere)))
            .Select(a => new { a.Id, a.Name }).ToListAsync(cancel);
        return [.. staff.Where(a => text.Contains("@" + a.Name, StringComparison.OrdinalIgnoreCase)).Select(a => a.Id)];
    }
}
