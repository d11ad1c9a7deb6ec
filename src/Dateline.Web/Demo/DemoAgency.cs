using Dateline.Articles;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Dateline.Wire;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Demo;

/// <summary>
/// The invented agency Meridian. It comes in by the same door as every wire item, its times moved by whole weeks
/// so that its newest day is a recent one and its weekdays stay true.
/// </summary>
sealed class DemoAgency(IServiceProvider house)
{
    const string Uris = "urn:meridian:";

    static readonly DateTimeOffset WrittenFor = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "demo", "meridian");

    readonly IDbContextFactory<DatelineDb> dbs = house.GetRequiredService<IDbContextFactory<DatelineDb>>();

    public int ItemCount { get; } = Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Count() - 1 : 0;

    public async Task<bool> IsEmpty(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        return !await db.Set<Edition>().AnyAsync(cancel);
    }

    public async Task Install(Action step, CancellationToken cancel)
    {
        await AgencyFile.Apply(Path.Combine(Folder, "agency.json"), dbs, cancel);
        await MakeRenditions(cancel);
        var options = new ImportOptions(Shift: ShiftTo(house.GetRequiredService<TimeProvider>().GetUtcNow()));
        using var source = ItemSource.Open(Folder, name => name != "agency.json");
        await foreach (var result in house.GetRequiredService<ImportItems>().Run(source, options, cancel))
        {
            if (result.Outcome == Outcome.Refused) throw new RefusedException($"The demo item {result.Uri} was refused: {string.Join(' ', result.Problems)}");
            step();
        }
    }

    // On all cores at once; the import then finds them made.
    Task MakeRenditions(CancellationToken cancel) => Parallel.ForEachAsync(
        Directory.EnumerateFiles(Path.Combine(Folder, "pictures")), cancel,
        async (picture, cancel) => await house.GetRequiredService<TakeInPicture>().Run(await File.ReadAllBytesAsync(picture, cancel), cancel));

    public async Task Remove(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var isOnlyDemo = !await db.Set<Article>().AnyAsync(a => a.Uri == null || !a.Uri.StartsWith(Uris), cancel)
            && !await db.Set<Asset>().AnyAsync(a => a.Uri == null || !a.Uri.StartsWith(Uris), cancel)
            && await db.Set<WireItem>().AnyAsync(i => i.Uri.StartsWith(Uris), cancel);
        if (!isOnlyDemo)
            throw new RefusedException("There is more than the demo here, or no demo at all, and a ledger is never shortened. Start your own agency in a new data folder.");
        await EmptyDatabase.Run(db, cancel);
    }

    internal static TimeSpan ShiftTo(DateTimeOffset now) => TimeSpan.FromDays(7 * Math.Floor((now - WrittenFor).TotalDays / 7));
}
