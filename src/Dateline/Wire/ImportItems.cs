using System.Data.Common;
using System.Runtime.CompilerServices;
using Dateline.Kernel;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.NewsFormats.Ninjs;
using Dateline.Platform.Data;
using Dateline.Platform.Files;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>
/// Imports ninjs items with their pictures. Each item is a turn of its own: it is in whole or not at all,
/// and one that is bad does not stop the rest. How items are understood: <c>docs/contracts/ninjs.md</c>.
/// </summary>
public sealed class ImportItems(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, TakeInPicture takeIn, ChooseEdition editions, PublishToldStorylines storylines)
{
    public async IAsyncEnumerable<ImportResult> Run(ItemSource source, ImportOptions options, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var file in source.Refused) yield return ImportResult.Refused(file.Name, null, file.Reason);

        var files = new ItemFiles(source);
        List<QueuedItem> queue = [];
        foreach (var name in source.Items)
        {
            foreach (var (at, item) in (await files.Read(name, cancel)).Index())
            {
                if (item.Reading.Success) queue.Add(QueuedItem.Of(name, at, item.Reading.Item));
                else yield return ImportResult.Refused(name, null, item.Reading.Refusal);
            }
        }

        foreach (var queued in QueuedItem.InOrder(queue))
        {
            var items = await files.Read(queued.File, cancel);
            yield return queued.At < items.Count && items[queued.At] is { Reading.Success: true } item
                ? await ImportOne(item, queued.File, source, options, cancel)
                : ImportResult.Refused(queued.File, null, "The file changed while it was read.");
        }
        await storylines.Run(cancel);
    }

    async Task<ImportResult> ImportOne(ItemRead read, string file, ItemSource source, ImportOptions options, CancellationToken cancel)
    {
        var item = ShiftedItem.Of(read.Reading.Item!, options.Shift);
        try
        {
            if (ItemBounds.Refusal(item) is { } tooLong) return ImportResult.Refused(item.Uri, item.Version, tooLong);
            var edition = await editions.For(item, options, cancel);
            var hand = new ItemInHand(item, options, edition.Edition);
            hand.Problems.AddRange(read.Reading.Problems.Where(p => p.Severity == NinjsSeverity.High).Select(p => p.ToString()));
            if (edition.Problem is not null) hand.Say(edition.Problem);

            if (item.PubStatus != NinjsPubStatus.Canceled) await TakeInFiles(hand, file, source, cancel);
            return await Import(hand, read.Payload, cancel);
        }
        catch (RefusedException refused)
        {
            return ImportResult.Refused(item.Uri, item.Version, refused.Message);
        }
        // The edge of foreign input: a fault of ours with one item is said and must not stop the others. A broken database or disk may.
        catch (Exception fault) when (fault is not (OperationCanceledException or DbException or IOException))
        {
            return ImportResult.Refused(item.Uri, item.Version, $"The item could not be taken: {(fault.InnerException ?? fault).Message.ReplaceLineEndings(" ")}");
        }
    }

    async Task<ImportResult> Import(ItemInHand hand, string payload, CancellationToken cancel)
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

        if (standing != Standing.Known) await ItemStanding.Record(hand.Item, payload, result.Outcome, turn, cancel);
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
            $"An item of type '{hand.Item.Type}' with profile '{Html.Notes.Excerpt(hand.Item.Profile ?? "")}' is none that Dateline takes: text, picture, graphic, and composite with profile storyline or front are.")),
    };

    async Task TakeInFiles(ItemInHand hand, string item, ItemSource source, CancellationToken cancel)
    {
        await Parallel.ForEachAsync(hand.Pictures(), cancel, async (picture, cancel) =>
        {
            // The largest that can be used: where the TIFF is broken, the preview still shows something.
            foreach (var href in picture.RenditionsLargestFirst().Select(rendition => rendition.Href).OfType<string>().Distinct())
            {
                if (await TakeIn(source, item, href, cancel) is not { } file) continue;
                lock (hand)
                {
                    if (file.Success) hand.Files[picture.Uri] = file.Value;
                    else hand.Say($"The picture '{Html.Notes.Excerpt(href)}' was refused: {file.Problem.Reason}");
                }
                if (file.Success) return;
            }
        });
    }

    /// <returns>Null when there is no such file.</returns>
    async Task<ParseResult<AssetFile>?> TakeIn(ItemSource source, string item, string href, CancellationToken cancel)
    {
        byte[] bytes;
        try
        {
            lock (source)   // a zip is read by one hand at a time
            {
                using var picture = source.OpenPicture(item, href);
                if (picture is null) return null;
                bytes = BoundedBytes.Read(picture, TakeInPicture.MaxBytes + 1);
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return ParseResult<AssetFile>.Refused("", $"The file cannot be read: {e.Message}");
        }
        return await takeIn.Run(bytes, cancel: cancel);
    }
}
