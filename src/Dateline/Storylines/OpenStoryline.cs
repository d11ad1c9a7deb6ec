using System.Globalization;
using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>Begins a storyline in one edition. Readers see nothing of it until it is published.</summary>
public sealed class OpenStoryline(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <returns>Its number.</returns>
    public Task<long> Run(Actor by, long editionId, string title, CancellationToken cancel = default) => Saving.Again(() => Once(by, editionId, title, cancel));

    async Task<long> Once(Actor by, long editionId, string title, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.TellStorylines, editionId, cancel);
        var edition = await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == editionId, cancel) ?? throw new RefusedException("There is no such edition.", Refusal.Missing);
        var storyline = await Within(db, edition, title, cancel);
        await db.SaveChangesAsync(cancel);   // gives it its number
        db.Log(person, clock.GetUtcNow(), ActivityKind.TellStoryline, storyline.Texts[0]);
        await db.SaveChangesAsync(cancel);
        bell.Ring(FindStoryline.Subject(storyline.Id));
        return storyline.Id;
    }

    /// <summary>As a part of a greater change; the caller saves.</summary>
    internal static async Task<Storyline> Within(DatelineDb db, Edition edition, string title, CancellationToken cancel)
    {
        title = title.ReplaceLineEndings(" ").Trim();
        if (title.Length == 0) throw new RefusedException("A storyline needs a title.", Refusal.Invalid);
        var storyline = new Storyline(await FreeKey(db, Slug.From(title), cancel));
        storyline.In(edition.Id, new StorylineContent { Title = title, Lead = ArticleBody.Empty, Slug = Slug.From(title), Language = edition.Style.LanguageTag }.Checked());
        db.Add(storyline);
        return storyline;
    }

    static async Task<string> FreeKey(DatelineDb db, string wanted, CancellationToken cancel)
    {
        var first = wanted.Length == 0 ? "storyline" : wanted;
        var taken = await db.Set<Storyline>().Where(s => s.Key.StartsWith(first)).Select(s => s.Key).ToHashSetAsync(cancel);
        return !taken.Contains(first) ? first
            : Enumerable.Range(2, taken.Count + 1).Select(n => first + n.ToString("'-'0", CultureInfo.InvariantCulture)).First(key => !taken.Contains(key));
    }
}
