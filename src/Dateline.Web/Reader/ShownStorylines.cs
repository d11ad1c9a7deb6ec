using Dateline.Articles;
using Dateline.Kernel.Body;
using Dateline.Storylines;
using Dateline.Web.Reader.Parts;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader;

/// <summary>Storylines as blocks and cards show them: with their picture, their size and their newest date.</summary>
static class ShownStorylines
{
    public static async Task<List<ShownStoryline>> Of(Visit visit, Shown shown, IReadOnlyCollection<PublishedStoryline> storylines, CancellationToken cancel)
    {
        var ids = storylines.Select(s => s.StorylineId).ToList();
        var omitted = storylines.SelectMany(s => s.Content.Omitted ?? []).ToList();
        var added = storylines.SelectMany(s => s.Content.Added ?? []).ToList();
        var items = await visit.Db.Set<StorylineItem>().AsNoTracking()
            .Where(i => ids.Contains(i.StorylineId) && ((i.EditionId == visit.Edition.Id && !omitted.Contains(i.ArticleId)) || added.Contains(i.ArticleId)))
            .GroupBy(i => i.StorylineId).Select(group => new { Id = group.Key, Count = group.Count(), Latest = group.Max(i => i.Time) }).ToDictionaryAsync(g => g.Id, cancel);
        var fallbacks = await NewestPictures(visit, storylines.Where(s => s.Content.Picture is null).Select(s => s.StorylineId), cancel);
        var pictures = await shown.Pictures(storylines.Select(s => s.Content.Picture?.Asset).OfType<long>().Concat(fallbacks.Values), cancel);

        return [.. storylines.Select(storyline => new ShownStoryline(
            StorylineAddress.Of(visit.Edition.Key, storyline.Content.Slug, storyline.StorylineId),
            storyline.Content.Title, storyline.Content.Standfirst, items.GetValueOrDefault(storyline.StorylineId)?.Latest ?? storyline.Updated)
        {
            Picture = PictureOf(storyline.Content.Picture) ?? pictures.GetValueOrDefault(fallbacks.GetValueOrDefault(storyline.StorylineId)),
            Articles = items.GetValueOrDefault(storyline.StorylineId)?.Count ?? 0,
        })];

        ShownPicture? PictureOf(PictureUse? use) => use is not null && pictures.GetValueOrDefault(use.Asset) is { } picture ? picture with { Focus = use.Focus ?? picture.Focus } : null;
    }

    // A storyline without a picture of its own borrows that of its newest article.
    static async Task<Dictionary<long, long>> NewestPictures(Visit visit, IEnumerable<long> ids, CancellationToken cancel)
    {
        Dictionary<long, long> newest = [];
        foreach (var id in ids)
        {
            var asset = await visit.Db.Set<PublishedArticle>().AsNoTracking()
                .Where(a => a.EditionId == visit.Edition.Id && a.State == PublicState.Live && a.CardAsset != null
                    && visit.Db.Set<StorylineItem>().Any(i => i.ArticleId == a.ArticleId && i.StorylineId == id))
                .OrderByDescending(a => a.Published).Select(a => a.CardAsset).FirstOrDefaultAsync(cancel);
            if (asset is { } found) newest[id] = found;
        }
        return newest;
    }
}
