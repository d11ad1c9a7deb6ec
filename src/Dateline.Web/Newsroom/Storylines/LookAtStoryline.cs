using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>A storyline in one edition, as the desk has it before it.</summary>
/// <param name="Shown">What readers have; null when that is nothing.</param>
/// <param name="Told">Titles by the number of the edition, of all that the person may see.</param>
public sealed record StorylineOnDesk(
    long Id, long EditionId, StorylineContent Draft, int Edits, int TextEdits, StorylineContent? Shown, int Revision, IReadOnlyDictionary<long, string> Told, long? MergedIntoId)
{
    public string Subject => FindStoryline.Subject(Id);

    /// <summary>Whether the draft says something that readers do not have.</summary>
    public bool IsChanged => Shown is not null && Documents.Write(Shown) != Documents.Write(Draft);
}

/// <summary>Brings a storyline to its screen.</summary>
public sealed class LookAtStoryline(IDbContextFactory<DatelineDb> dbs)
{
    /// <param name="by">Who.</param>
    /// <param name="id">Which.</param>
    /// <param name="edition">Where; null, or where it is not told, takes the first that tells it.</param>
    /// <param name="editions">Those that the person has a role in, in their order.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<StorylineOnDesk> Run(Actor by, long id, long? edition, IReadOnlyList<long> editions, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.AskSomewhere(db, Right.Read, cancel);
        var storyline = await db.Set<Storyline>().AsNoTracking().Include(s => s.Texts).SingleOrDefaultAsync(s => s.Id == id, cancel) ?? throw Missing(id);
        var texts = storyline.Texts.Where(t => person.May(Right.Read, t.EditionId)).OrderBy(t => editions.ToList().IndexOf(t.EditionId)).ToList();
        var text = texts.Find(t => t.EditionId == edition) ?? texts.FirstOrDefault() ?? throw Missing(id);
        var shown = await db.Set<PublishedStoryline>().AsNoTracking().SingleOrDefaultAsync(s => s.StorylineId == id && s.EditionId == text.EditionId && !s.IsWithdrawn, cancel);
        return new StorylineOnDesk(id, text.EditionId, text.Draft, text.Edits, text.TextEdits, shown?.Content, shown?.Revision ?? 0,
            texts.ToDictionary(t => t.EditionId, t => t.Draft.Title), storyline.MergedIntoId);
    }

    static RefusedException Missing(long id) => new($"There is no storyline {id}.", Refusal.Missing);
}
