using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>A line of the original beside its translation.</summary>
/// <param name="Kind">The kind of block; null for headline and standfirst.</param>
/// <param name="IsChanged">Whether it says something else than what was translated.</param>
public sealed record OriginalLine(string Text, Type? Kind, bool IsChanged);

/// <summary>The original of a translation, block by block, as readers have it or else as it is drafted.</summary>
public sealed record OriginalText(long Id, string Language, IReadOnlyList<OriginalLine> Lines)
{
    public bool IsChanged => Lines.Any(line => line.IsChanged);
}

/// <summary>Brings the original of a translation.</summary>
public sealed class LookAtOriginal(IDbContextFactory<DatelineDb> dbs)
{
    /// <returns>Null when the article is no translation, or its original is gone.</returns>
    public async Task<OriginalText?> Run(Actor by, long translation, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var edition = await db.Set<Article>().Where(a => a.Id == translation).Select(a => (long?)a.EditionId).SingleOrDefaultAsync(cancel) ?? throw new RefusedException("There is no such article.", Refusal.Missing);
        await by.Ask(db, Right.Read, edition, cancel);
        if (await db.Set<TranslationSource>().AsNoTracking().SingleOrDefaultAsync(s => s.ArticleId == translation, cancel) is not { } source) return null;
        if (await Staleness.Original(db, source.OriginalId, cancel) is not { } original) return null;

        var known = source.Content.Body.Blocks.ToHashSet();
        return new OriginalText(source.OriginalId, original.Language,
        [
            new(original.Headline, null, original.Headline != source.Content.Headline),
            .. original.Standfirst is { } standfirst ? [new OriginalLine(standfirst, null, standfirst != source.Content.Standfirst)] : Array.Empty<OriginalLine>(),
            .. original.Body.Blocks.Select(block => new OriginalLine(BodyText.Plain(new ArticleBody([block])), block.GetType(), !known.Contains(block))),
        ]);
    }
}
