using System.Security.Cryptography;
using Dateline.Kernel;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Dateline.Platform.Files;
using Dateline.Wire;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Demo;

/// <summary>
/// The invented agency Meridian. It comes in by the same door as every wire item, its times moved by whole weeks
/// so that its newest day is a recent one and its weekdays stay true.
/// </summary>
sealed class DemoAgency(IServiceProvider house, string dataFolder)
{
    static readonly DateTimeOffset WrittenFor = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "demo", "meridian");

    readonly IDbContextFactory<DatelineDb> dbs = house.GetRequiredService<IDbContextFactory<DatelineDb>>();
    readonly LedgerWriter ledger = house.GetRequiredService<LedgerWriter>();

    public int ItemCount { get; } = Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Count() - 1 : 0;

    public async Task<DemoExtent> Extent(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        return await ExtentIn(db, cancel);
    }

    /// <summary>Brings in what is missing of it: what an interrupted installation left is not brought in again.</summary>
    public async Task Install(Action step, CancellationToken cancel)
    {
        await BeginAgency(cancel);
        await MakeRenditions(cancel);
        var options = new ImportOptions(Shift: ShiftTo(house.GetRequiredService<TimeProvider>().GetUtcNow()));
        using var source = ItemSource.Open(Folder, name => name != "agency.json");
        await foreach (var result in house.GetRequiredService<ImportItems>().Run(source, options, cancel))
        {
            if (result.Outcome == Outcome.Refused) throw new RefusedException($"The demo item {result.Uri} was refused: {string.Join(' ', result.Problems)}");
            step();
        }
        await DemoStaff.Install(house, await Agency(cancel), dataFolder, cancel);
    }

    /// <summary>Takes it away with its pictures, when nothing else is here.</summary>
    public async Task Remove(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        List<string> pictures;
        await using (var turn = await ledger.Begin(db, cancel))
        {
            if (await ExtentIn(db, cancel) is { HasOthers: true } or { IsBegun: false })
                throw new RefusedException("There is more than the demo here, or no demo at all, and a ledger is never shortened. Start your own agency in a new data folder.");
            pictures = await db.Set<Asset>().Where(a => a.Sha256 != null).Select(a => a.Sha256!).Distinct().ToListAsync(cancel);
            await EmptyDatabase.Within(turn, cancel);
            await turn.Commit(cancel);
        }
        // Those too that an interrupted installation made and no item came to need.
        foreach (var file in Pictures()) pictures.Add(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file, cancel))));
        foreach (var picture in pictures.Distinct()) house.GetRequiredService<MediaFiles>().Delete(picture);
    }

    async Task BeginAgency(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        await (await Agency(cancel)).Within(turn, cancel);
        await turn.Commit(cancel);
    }

    // On all cores at once; the import then finds them made.
    Task MakeRenditions(CancellationToken cancel) => Parallel.ForEachAsync(Pictures(), cancel,
        async (picture, cancel) => await house.GetRequiredService<TakeInPicture>().Run(await File.ReadAllBytesAsync(picture, cancel), cancel: cancel));

    async Task<DemoExtent> ExtentIn(DatelineDb db, CancellationToken cancel)
    {
        var storylines = Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "storylines").Select(file => Path.GetFileNameWithoutExtension(file)).Distinct().ToList();
        return await DemoExtent.Of(db, await Agency(cancel), storylines, ItemCount, cancel);
    }

    static Task<AgencyFile> Agency(CancellationToken cancel) => AgencyFile.Read(Path.Combine(Folder, "agency.json"), cancel);

    static IEnumerable<string> Pictures() => Directory.EnumerateFiles(Path.Combine(Folder, "pictures"));

    internal static TimeSpan ShiftTo(DateTimeOffset now) => TimeSpan.FromDays(7 * Math.Floor((now - WrittenFor).TotalDays / 7));
}
