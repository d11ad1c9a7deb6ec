using Dateline.Editions;
using Dateline.Kernel;
using Dateline.NewsFormats.Ninjs;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>Says which edition an item goes to. An agency that has none yet begins the one that is asked for.</summary>
public sealed class ChooseEdition(IDbContextFactory<DatelineDb> dbs, OpenEdition open)
{
    public async Task<(Edition Edition, string? Problem)> For(NinjsItem item, ImportOptions options, CancellationToken cancel = default)
    {
        var editions = await All(cancel);
        if ((item.Subject("edition")?.Key ?? options.Edition) is { } key)
        {
            if (editions.SingleOrDefault(e => e.Key == key) is { } named) return (named, null);
            if (EditionPresets.For(key, 0)?.Key != key)
                throw new RefusedException($"There is no edition '{Html.Notes.Excerpt(key)}'; there are {string.Join(", ", editions.Select(e => e.Key).Union(EditionPresets.Keys))}.");
            return (await Begun(key, cancel), null);
        }

        if (editions.Count == 0)
        {
            var preset = item.Language is { } language ? EditionPresets.For(language, 0) : null;
            editions = [await Begun(preset?.Key ?? EditionPresets.Keys[0], cancel)];
        }
        if (item.Language is null) return (editions[0], null);
        return editions.FirstOrDefault(e => Base(e.Style.LanguageTag) == Base(item.Language)) is { } spoken
            ? (spoken, null)
            : (editions[0], $"There is no edition in '{Html.Notes.Excerpt(item.Language)}'; the item went to '{editions[0].Key}' and keeps its language.");
    }

    async Task<Edition> Begun(string key, CancellationToken cancel)
    {
        await open.Run(key, cancel);
        return (await All(cancel)).Single(e => e.Key == key);
    }

    async Task<List<Edition>> All(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        return await db.Set<Edition>().AsNoTracking().OrderBy(e => e.Order).ToListAsync(cancel);
    }

    static string Base(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();
}
