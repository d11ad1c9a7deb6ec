using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Kernel.Imaging;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Board;

/// <summary>Adds to the lines of a stretch what stands in other tables: names, pens, comments, pictures, translations.</summary>
sealed class BoardRows(DatelineDb db, Person person, DateTimeOffset now)
{
    public async Task<IReadOnlyList<BoardRow>> Of(List<BoardLine> lines, CancellationToken cancel)
    {
        var ids = lines.ConvertAll(l => l.Id);
        var (people, desks, storylines) = (await People(lines, cancel), await Desks(lines, cancel), await Storylines(lines, cancel));
        var (writers, comments, thumbs) = (await Writers(ids, cancel), await Comments(ids, cancel), await Thumbs(lines, cancel));
        var translations = await new BoardTranslations(db, person).Of(ids, cancel);
        return lines.ConvertAll(l => new BoardRow(
            l.Id, l.EditionId, l.Headline, l.Language, l.Slugline, l.Stage, l.Standing, l.Urgency, l.Section, l.Changed, l.PublishAt, l.EmbargoUntil,
            l.StorylineId, l.StorylineId is { } storyline ? storylines.GetValueOrDefault((storyline, l.EditionId)) : null,
            l.DeskId, l.DeskId is { } desk ? desks.GetValueOrDefault(desk) : null, l.AssigneeId, l.AssigneeId is { } assignee ? people.GetValueOrDefault(assignee) : null,
            writers.GetValueOrDefault(l.Id), comments.GetValueOrDefault(l.Id), l.CardAsset is { } asset ? thumbs.GetValueOrDefault(asset) : null,
            WritingRights.MayWrite(person, l.EditionId, l.Stage, WritingRights.IsTheirs(person, l.AuthorId, l.AssigneeId)),
            WritingRights.MayAssign(person, l.EditionId, l.AuthorId, l.AssigneeId), translations.Stale.Contains(l.Id))
        { Translations = [.. translations.Others[l.Id]] });
    }

    Task<Dictionary<long, string>> People(List<BoardLine> lines, CancellationToken cancel)
    {
        var wanted = lines.Select(l => l.AssigneeId).OfType<long>().Distinct().ToList();
        return db.Set<Account>().Where(a => wanted.Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, cancel);
    }

    Task<Dictionary<long, string>> Desks(List<BoardLine> lines, CancellationToken cancel)
    {
        var wanted = lines.Select(l => l.DeskId).OfType<long>().Distinct().ToList();
        return db.Set<NewsDesk>().Where(d => wanted.Contains(d.Id)).Select(d => new { d.Id, d.Name }).ToDictionaryAsync(d => d.Id, d => d.Name, cancel);
    }

    async Task<Dictionary<(long, long), string>> Storylines(List<BoardLine> lines, CancellationToken cancel)
    {
        var (wanted, editions) = (lines.Select(l => l.StorylineId).OfType<long>().Distinct().ToList(), lines.Select(l => l.EditionId).Distinct().ToList());
        var texts = await db.Set<StorylineText>().AsNoTracking().Where(t => wanted.Contains(t.StorylineId) && editions.Contains(t.EditionId))
            .Select(t => new { t.StorylineId, t.EditionId, t.Draft }).ToListAsync(cancel);
        return texts.ToDictionary(t => (t.StorylineId, t.EditionId), t => t.Draft.Title);
    }

    async Task<Dictionary<long, string>> Writers(List<long> ids, CancellationToken cancel)
    {
        var silent = now - Pen.Patience;
        var held = await (from pen in db.Set<Pen>() join account in db.Set<Account>() on pen.AccountId equals account.Id where ids.Contains(pen.ArticleId) && pen.Seen > silent select new { pen.ArticleId, account.Name }).ToListAsync(cancel);
        return held.ToDictionary(p => p.ArticleId, p => p.Name);
    }

    async Task<Dictionary<long, int>> Comments(List<long> ids, CancellationToken cancel) =>
        await db.Set<DraftComment>().Where(c => ids.Contains(c.ArticleId) && c.ParentId == null && c.Resolved == null)
            .GroupBy(c => c.ArticleId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    async Task<Dictionary<long, string?>> Thumbs(List<BoardLine> lines, CancellationToken cancel)
    {
        var wanted = lines.Select(l => l.CardAsset).OfType<long>().Distinct().ToList();
        return await db.Set<Asset>().AsNoTracking().Where(a => wanted.Contains(a.Id) && a.Sha256 != null).Select(a => new { a.Id, a.Draft }).ToDictionaryAsync(a => a.Id, a => Thumb(a.Draft.File), cancel);
    }

    static string? Thumb(AssetFile? file) => file is null ? null : $"{NewsroomAddress.Home}{AssetAddress.Renditions(file.Sha256)}/{RenditionLadder.For(file.Width)[0]}.webp";
}
