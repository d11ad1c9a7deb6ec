using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Kernel.Text;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>Keeps what is being written of a storyline, every few seconds. There is no pen here: of two who write at once the second meets the first one's words, side by side.</summary>
public sealed class SaveStorylineText(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public Task<SaveOutcome> Run(Actor by, long id, long editionId, WrittenText written, CancellationToken cancel = default) =>
        Saving.Again(() => Once(by, id, editionId, written with { Text = written.Text.Checked() with { Dateline = null } }, cancel));

    async Task<SaveOutcome> Once(Actor by, long id, long editionId, WrittenText written, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var person = await by.Ask(db, Right.TellStorylines, editionId, cancel);
        var text = await db.Told(id, editionId, cancel);
        if (written.IsAside) return await SetAside(db, text, person, written.Text, now, cancel);
        if (text.TextEdits != written.TextEdits && Of(text.Draft) != written.Text) return await Conflict(db, text, cancel);

        if (Of(text.Draft) != written.Text)
        {
            var isPublic = await db.Set<PublishedStoryline>().AnyAsync(s => s.StorylineId == id && s.EditionId == editionId, cancel);
            text.Rewrite(In(text.Draft, written.Text, isPublic).Checked());
            await db.LogWork(person, now, text, cancel);
            await db.SaveOrRefuse(cancel);
            bell.Ring(FindStoryline.Subject(id));
        }
        return new SaveOutcome.Saved(text.TextEdits);
    }

    /// <summary>What the writing surface shows of a storyline.</summary>
    public static DraftText Of(StorylineContent content) => new(content.Title, content.Standfirst, null, content.Picture, content.Lead);

    // Until readers have its address, the address follows the title.
    static StorylineContent In(StorylineContent content, DraftText text, bool isPublic) => content with
    {
        Title = text.Headline, Standfirst = text.Standfirst, Picture = text.Lead, Lead = text.Body,
        Slug = !isPublic && content.Slug == Slug.From(content.Title) ? Slug.From(text.Headline) : content.Slug,
    };

    static async Task<SaveOutcome> SetAside(DatelineDb db, StorylineText text, Person by, DraftText written, DateTimeOffset now, CancellationToken cancel)
    {
        db.Add(new StorylineAside { StorylineId = text.StorylineId, EditionId = text.EditionId, Time = now, By = by.Name, Content = In(text.Draft, written, isPublic: true).Checked() });
        await db.SaveOrRefuse(cancel);
        return new SaveOutcome.Saved(text.TextEdits);
    }

    static async Task<SaveOutcome> Conflict(DatelineDb db, StorylineText text, CancellationToken cancel)
    {
        var subject = FindStoryline.Subject(text.StorylineId);
        var last = await db.Set<Activity>().AsNoTracking().Where(a => a.Subject == subject && a.EditionId == text.EditionId && a.Kind == ActivityKind.TellStoryline)
            .OrderByDescending(a => a.Id).Select(a => new { a.Name, a.Time }).FirstOrDefaultAsync(cancel);
        return new SaveOutcome.Changed(text.TextEdits, Of(text.Draft), last?.Name ?? "", last?.Time ?? default);
    }
}
