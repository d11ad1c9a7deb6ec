using System.Runtime.CompilerServices;
using Dateline.Kernel;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.NewsFormats.Ninjs;
using Dateline.Platform.Data;
using Dateline.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>
/// Imports ninjs items with their pictures. Each item is a turn of its own: it is in whole or not at all,
/// and one that is bad does not stop the rest. How items are understood: <c>docs/contracts/ninjs.md</c>.
/// </summary>
public sealed class ImportItems(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, TakeInPicture takeIn, ChooseEdition editions)
{
    public async IAsyncEnumerable<ImportResult> Run(ItemSource source, ImportOptions options, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var refused in source.Refused) yield return ImportResult.Refused(refused.Split(": ")[0], null, refused);

        var queue = new List<(string File, int At, NinjsItem Item)>();
        foreach (var name in source.Items)
        {
            var readings = await Read(source, name, cancel);
            foreach (var (reading, at) in readings.Select((reading, at) => (reading, at)))
            {
                if (reading.Success) queue.Add((name, at, reading.Item));
                else yield return ImportResult.Refused(name, null, reading.Refusal);
            }
        }

        foreach (var (file, at, _) in InOrder(queue))
        {
            // Read again, so that a large folder is never in memory whole.
            var payload = await ReadBytes(source.OpenItem(file), cancel);
            var reading = NinjsReader.ReadAll(payload)[at];
            yield return await ImportOne(reading, payload, source, options, cancel);
        }
    }

    // Pictures and storylines first, so that articles find them; fronts last, so that they find articles.
    // The versions of an item follow each other, whatever their files are called.
    static List<(string File, int At, NinjsItem Item)> InOrder(List<(string File, int At, NinjsItem Item)> queue) => [.. queue
        .GroupBy(i => i.Item.Uri)
        .OrderBy(versions => versions.Min(v => Order(v.Item))).ThenBy(versions => versions.Min(v => v.Item.VersionCreated))
        .SelectMany(versions => versions.OrderBy(v => v.Item, ByVersion).ThenBy(v => v.File, StringComparer.Ordinal))];

    static int Order(NinjsItem item) => item.IsPicture() ? 0 : item.Profile switch { "storyline" => 1, "front" => 3, _ => 2 };

    static readonly Comparer<NinjsItem> ByVersion = Comparer<NinjsItem>.Create((one, other) => one.VersionComparedTo(other));

    async Task<ImportResult> ImportOne(NinjsReading reading, byte[] payload, ItemSource source, ImportOptions options, CancellationToken cancel)
    {
        var item = ShiftedItem.Of(reading.Item!, options.Shift);
        try
        {
            var edition = await editions.For(item, options, cancel);
            var hand = new ItemInHand(item, options, edition.Edition);
            hand.Problems.AddRange(reading.Problems.Where(p => p.Severity == NinjsSeverity.High).Select(p => p.ToString()));
            if (edition.Problem is not null) hand.Problems.Add(edition.Problem);

            if (item.PubStatus != NinjsPubStatus.Canceled) await TakeInFiles(hand, source, cancel);
            return await Import(hand, payload, cancel);
        }
        catch (RefusedException refused)
        {
            return ImportResult.Refused(item.Uri, item.Version, refused.Message);
        }
    }

    async Task<ImportResult> Import(ItemInHand hand, byte[] payload, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        db.Attach(hand.Edition);

        var standing = await ItemStanding.Of(hand.Item, db, cancel);
        if (standing == Standing.Older)
            return ImportResult.Refused(hand.Item.Uri, hand.Item.Version, "A newer version of this item is here already.");
        var result = standing == Standing.Known
            ? await ImportMissingFiles.Within(turn, hand, cancel)
            : await ImportByKind(turn, hand, cancel);
        if (result.Outcome is Outcome.Refused or Outcome.Unchanged) return result;

        if (standing != Standing.Known) ItemStanding.Record(hand.Item, payload, result.Outcome, turn);
        await turn.Commit(cancel);
        return result;
    }

    static Task<ImportResult> ImportByKind(LedgerTurn turn, ItemInHand hand, CancellationToken cancel) => hand.Item switch
    {
        _ when hand.Item.IsPicture() => ImportPicture.Within(turn, hand, cancel),
        { Type: null or NinjsType.Text } => ImportArticle.Within(turn, hand, cancel),
        { Type: NinjsType.Composite, Profile: "storyline" } => ImportStoryline.Within(turn, hand, cancel),
        { Type: NinjsType.Composite, Profile: "front" } => ImportFront.Within(turn, hand, cancel),
        _ => Task.FromResult(ImportResult.Refused(hand.Item.Uri, hand.Item.Version,
            $"An item of type '{hand.Item.Type}' with profile '{hand.Item.Profile}' is none that Dateline takes: text, picture, graphic, and composite with profile storyline or front are.")),
    };

    async Task TakeInFiles(ItemInHand hand, ItemSource source, CancellationToken cancel)
    {
        await Parallel.ForEachAsync(hand.Pictures(), cancel, async (picture, cancel) =>
        {
            foreach (var rendition in picture.RenditionsLargestFirst())
            {
                if (rendition.Href is not { } href) continue;
                var (opened, file) = await TakeIn(source, href, cancel);
                if (!opened) continue;
                lock (hand)
                {
                    if (file!.Success) hand.Files[picture.Uri] = file.Value;
                    else hand.Problems.Add($"The picture '{href}' was refused: {file.Problem.Reason}");
                }
                return;
            }
        });
    }

    async Task<(bool Opened, ParseResult<AssetFile>? File)> TakeIn(ItemSource source, string href, CancellationToken cancel)
    {
        byte[] bytes;
        lock (source)   // a zip is read by one hand at a time
        {
            using var picture = source.OpenPicture(href);
            if (picture is null) return (false, null);
            bytes = BoundedBytes.Read(picture, TakeInPicture.MaxBytes + 1);
        }
        return (true, await takeIn.Run(bytes, cancel));
    }

    static async Task<IReadOnlyList<NinjsReading>> Read(ItemSource source, string name, CancellationToken cancel) =>
        NinjsReader.ReadAll(await ReadBytes(source.OpenItem(name), cancel));

    static async Task<byte[]> ReadBytes(Stream stream, CancellationToken cancel)
    {
        await using (stream)
            return await Task.Run(() => BoundedBytes.Read(stream, NinjsLimits.Default.Bytes + 1L), cancel);
    }
}
