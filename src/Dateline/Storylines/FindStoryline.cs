using System.Globalization;
using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>What most acts on a storyline begin and end with.</summary>
public static class FindStoryline
{
    /// <summary>Its name in the activity log, in all editions.</summary>
    public static string Subject(long id) => string.Create(CultureInfo.InvariantCulture, $"storyline/{id}");

    /// <summary>The storyline that a number means now: the one itself, or the one that it was merged into.</summary>
    public static async Task<long> Standing(DatelineDb db, long id, CancellationToken cancel) =>
        await db.Set<Storyline>().Where(s => s.Id == id).Select(s => s.MergedIntoId).SingleOrDefaultAsync(cancel) ?? id;

    internal static async Task<Storyline> Storyline(this DatelineDb db, long id, CancellationToken cancel) =>
        await db.Set<Storyline>().Include(s => s.Texts).SingleOrDefaultAsync(s => s.Id == id, cancel) ?? throw new RefusedException($"There is no storyline {id}.", Refusal.Missing);

    /// <summary>The text of a storyline that stands alone.</summary>
    internal static async Task<StorylineText> Told(this DatelineDb db, long id, long editionId, CancellationToken cancel)
    {
        var storyline = await db.Storyline(id, cancel);
        storyline.MustStandAlone();
        return storyline.Texts.SingleOrDefault(t => t.EditionId == editionId) ?? throw new RefusedException($"Storyline {id} is not told in this edition.", Refusal.Missing);
    }

    internal static void Log(this DatelineDb db, Person by, DateTimeOffset now, ActivityKind kind, StorylineText text) =>
        db.Log(by, now, kind, Subject(text.StorylineId), text.EditionId, text.Draft.Title);

    internal static Task LogWork(this DatelineDb db, Person by, DateTimeOffset now, StorylineText text, CancellationToken cancel) =>
        db.LogWork(by, now, ActivityKind.TellStoryline, Subject(text.StorylineId), text.EditionId, text.Draft.Title, cancel);
}
