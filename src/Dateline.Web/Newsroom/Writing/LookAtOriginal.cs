using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Kernel.Imaging;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>A picture, small, as a translator sees it.</summary>
public sealed record OriginalPicture(string Address, int Width, int Height, string? Caption, string? Alt, string Language);

/// <summary>The original of a translation, as readers have it or else as it is drafted.</summary>
/// <param name="Translated">What it said when it was translated.</param>
/// <param name="Pictures">By the numbers of the assets; one whose file is not here is missing.</param>
/// <param name="MayOpen">Whether whoever looks may read in its edition.</param>
public sealed record OriginalText(long Id, string Language, DraftText Text, DraftText Translated, DateTimeOffset TranslatedAt, IReadOnlyDictionary<long, OriginalPicture> Pictures, bool MayOpen);

/// <summary>Brings the original of a translation.</summary>
public sealed class LookAtOriginal(IDbContextFactory<DatelineDb> dbs)
{
    const int Small = 320;

    /// <returns>Null when the article is no translation, or its original is gone.</returns>
    public async Task<OriginalText?> Run(Actor by, long translation, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var edition = await db.Set<Article>().Where(a => a.Id == translation).Select(a => (long?)a.EditionId).SingleOrDefaultAsync(cancel) ?? throw new RefusedException("There is no such article.", Refusal.Missing);
        var person = await by.Ask(db, Right.Read, edition, cancel);
        if (await db.Set<TranslationSource>().AsNoTracking().SingleOrDefaultAsync(s => s.ArticleId == translation, cancel) is not { } source) return null;
        if (await Staleness.Original(db, source.OriginalId, cancel) is not { } original) return null;

        var told = await db.Set<Article>().Where(a => a.Id == source.OriginalId).Select(a => a.EditionId).SingleAsync(cancel);
        var pictures = await Pictures(db, [.. original.Pictures.Concat(source.Content.Pictures).Select(use => use.Asset).Distinct()], original.Language, cancel);
        return new OriginalText(source.OriginalId, original.Language, DraftText.Of(original), DraftText.Of(source.Content), source.Time, pictures, person.May(Right.Read, told));
    }

    static async Task<Dictionary<long, OriginalPicture>> Pictures(DatelineDb db, List<long> wanted, string language, CancellationToken cancel)
    {
        var assets = await db.Set<Asset>().AsNoTracking().Where(a => wanted.Contains(a.Id) && a.Sha256 != null).Select(a => new { a.Id, a.Draft }).ToListAsync(cancel);
        return assets.Where(a => a.Draft.File is not null).ToDictionary(a => a.Id, a =>
        {
            var file = a.Draft.File!;
            var ladder = RenditionLadder.For(file.Width);
            var step = ladder.LastOrDefault(width => width <= Small, ladder[0]);
            var said = a.Draft.TextFor(language);
            return new OriginalPicture($"{NewsroomAddress.Home}{AssetAddress.Renditions(file.Sha256)}/{step}.webp", step, (int)Math.Round((double)step * file.Height / file.Width), said?.Text.Caption, said?.Text.Alt, said?.Language ?? language);
        });
    }
}
