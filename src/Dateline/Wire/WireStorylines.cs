using System.Globalization;
using Dateline.Kernel;
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
        if (hand.Item.AssociationsFor("storyline").FirstOrDefault(a => !a.IsPicture())?.Item is { } brought)
        {
            return await Tells(turn, brought, cancel)
                ? await ImportStoryline.Tell(turn, hand, brought, whole: false, cancel)
                : await Join(turn, hand, await ByKey(turn, ImportStoryline.KeyOf(brought), cancel), ImportStoryline.KeyOf(brought), null, cancel);
        }
        if (hand.Item.StorylineConcept() is { Key: { } key } concept)
            return await Join(turn, hand, await ByKey(turn, key, cancel) ?? await ByTitle(turn, hand, key, cancel), key, concept.Name ?? key, cancel);

        if (hand.Options.Storyline is not { } asked || asked.Equals("none", StringComparison.OrdinalIgnoreCase)) return null;
        return await Join(turn, hand, await ByKey(turn, asked, cancel) ?? await ByNumber(turn, asked, cancel) ?? await ByTitle(turn, hand, asked, cancel), asked, asked, cancel);
    }

    public static Task<Storyline?> ByKey(LedgerTurn turn, string key, CancellationToken cancel) =>
        turn.Db.Set<Storyline>().Include(s => s.Texts).SingleOrDefaultAsync(s => s.Key == key, cancel);

    public static Storyline New(LedgerTurn turn, string key)
    {
        if (key.Length > ItemBounds.StorylineKey) throw new RefusedException($"A storyline's key has at most {ItemBounds.StorylineKey} characters, not {key.Length}; altIds with the role 'storyline' may give a shorter one.");
        var storyline = new Storyline(key);
        turn.Db.Add(storyline);
        return storyline;
    }

    static async Task<Storyline?> ByNumber(LedgerTurn turn, string number, CancellationToken cancel) =>
        long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await turn.Db.Set<Storyline>().Include(s => s.Texts).SingleOrDefaultAsync(s => s.Id == id, cancel) : null;

    // Under which title or slug an edition tells it: this edition first, then any.
    static async Task<Storyline?> ByTitle(LedgerTurn turn, ItemInHand hand, string title, CancellationToken cancel)
    {
        var told = await turn.Db.Set<PublishedStoryline>().Where(s => !s.IsWithdrawn || s.MergedIntoId != null).Select(s => new { s.StorylineId, s.EditionId, s.Content }).ToListAsync(cancel);
        var found = told.Where(s => s.Content.Title.Equals(title, StringComparison.OrdinalIgnoreCase) || s.Content.Slug == title)
            .OrderByDescending(s => s.EditionId == hand.Edition.Id).ThenBy(s => s.StorylineId).FirstOrDefault();
        return found is null ? null : await turn.Db.Set<Storyline>().Include(s => s.Texts).SingleAsync(s => s.Id == found.StorylineId, cancel);
    }

    // An association may only name a storyline, and an old copy of one must not undo what its own item said later.
    static async Task<bool> Tells(LedgerTurn turn, NinjsItem brought, CancellationToken cancel) =>
        brought.PubStatus == NinjsPubStatus.Usable && !(brought.EmbargoedUntil > turn.Now)
        && (brought.Headlines.Count > 0 || brought.Title is not null)
        && await ItemStanding.Of(brought, turn.Db, cancel) == Standing.New;

    /// <param name="title">Under which the edition tells it when none does yet; null when the item gives no words for that.</param>
    static async Task<long?> Join(LedgerTurn turn, ItemInHand hand, Storyline? storyline, string key, string? title, CancellationToken cancel)
    {
        if (storyline?.MergedIntoId is { } standing) storyline = await turn.Db.Set<Storyline>().Include(s => s.Texts).SingleAsync(s => s.Id == standing, cancel);
        var isHere = storyline is not null;
        if (storyline is null)
        {
            storyline = New(turn, key);
            hand.Say($"There was no storyline '{key}'; it was begun.");
            await turn.Db.SaveChangesAsync(cancel);   // gives it its number
        }
        if (await turn.Db.Set<PublishedStoryline>().AnyAsync(s => s.StorylineId == storyline.Id && s.EditionId == hand.Edition.Id, cancel)) return storyline.Id;
        if (title is null || (isHere && title == key && storyline.Texts.Count > 0))
        {
            hand.Say($"The storyline '{key}' is not told in the edition '{hand.Edition.Key}' yet; it appears with the article when it is.");
            return storyline.Id;
        }

        var isHeld = hand.IsHeld(turn.Now);
        if (isHeld && storyline.Texts.Any(t => t.EditionId == hand.Edition.Id)) return storyline.Id;
        title = hand.Line(title, "storyline's title")!;
        var text = storyline.In(hand.Edition.Id, new StorylineContent
        {
            Title = title,
            Lead = ArticleBody.Empty,
            Slug = Slug.From(title),
            Language = hand.Edition.Style.LanguageTag,
        });
        text.WaitsForArticle = isHeld;
        await turn.Db.SaveChangesAsync(cancel);
        if (!isHeld) await PublishStoryline.Within(turn, text, cancel);
        return storyline.Id;
    }
}
