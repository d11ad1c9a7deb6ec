using System.Globalization;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Dateline.Ledger;
using Dateline.NewsFormats.Ninjs;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>Finds the storyline that an item belongs to, and begins one that is not there yet.</summary>
static class WireStorylines
{
    public static async Task<long?> For(LedgerTurn turn, ItemInHand hand, CancellationToken cancel)
    {
        if (hand.Item.AssociationsFor("storyline").FirstOrDefault() is { } brought)
            return await ImportStoryline.Tell(turn, hand, brought.Item, cancel);

        var concept = hand.Item.StorylineConcept();
        var key = concept?.Key ?? hand.Options.Storyline;
        if (key is null || key.Equals("none", StringComparison.OrdinalIgnoreCase)) return null;

        var storyline = await Find(turn, hand.Edition.Id, key, cancel);
        if (storyline is null)
        {
            hand.Problems.Add($"There was no storyline '{key}'; it was begun.");
            turn.Db.Add(storyline = new Storyline(key));
        }
        if (storyline.Texts.All(t => t.EditionId != hand.Edition.Id)) await Begin(turn, hand, storyline, concept?.Name ?? key, cancel);
        return storyline.Id;
    }

    /// <summary>By key, number, or the title or slug under which an edition tells it.</summary>
    public static async Task<Storyline?> Find(LedgerTurn turn, long editionId, string name, CancellationToken cancel)
    {
        var storylines = turn.Db.Set<Storyline>().Include(s => s.Texts);
        if (await storylines.SingleOrDefaultAsync(s => s.Key == name, cancel) is { } byKey) return byKey;
        if (long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && await storylines.SingleOrDefaultAsync(s => s.Id == id, cancel) is { } byId) return byId;

        var told = await turn.Db.Set<PublishedStoryline>().Where(s => s.EditionId == editionId).Select(s => new { s.StorylineId, s.Content }).ToListAsync(cancel);
        var found = told.Find(s => s.Content.Title.Equals(name, StringComparison.OrdinalIgnoreCase) || s.Content.Slug == name);
        return found is null ? null : await storylines.SingleAsync(s => s.Id == found.StorylineId, cancel);
    }

    static async Task Begin(LedgerTurn turn, ItemInHand hand, Storyline storyline, string title, CancellationToken cancel)
    {
        var text = storyline.In(hand.Edition.Id, new StorylineContent
        {
            Title = title,
            Lead = ArticleBody.Empty,
            Slug = Slug.From(title),
            Language = hand.Edition.Style.LanguageTag,
        });
        await turn.Db.SaveChangesAsync(cancel);
        await PublishStoryline.Within(turn, text, cancel);
    }
}
