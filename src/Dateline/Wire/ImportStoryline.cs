using Dateline.Kernel.Body;
using Dateline.Kernel.Localization;
using Dateline.Kernel.Text;
using Dateline.Ledger;
using Dateline.NewsFormats.Ninjs;
using Dateline.Storylines;

namespace Dateline.Wire;

/// <summary>A composite item with profile <c>storyline</c> tells a storyline in one edition.</summary>
static class ImportStoryline
{
    public static async Task<ImportResult> Within(LedgerTurn turn, ItemInHand hand, CancellationToken cancel)
    {
        var item = hand.Item;
        if (item.PubStatus == NinjsPubStatus.Canceled)
        {
            if (await WireStorylines.Find(turn, hand.Edition.Id, KeyOf(item), cancel) is { } gone)
                await WithdrawStoryline.Within(turn, gone.Id, hand.Edition.Id, cancel);
            return Result(Outcome.Withdrawn, null);
        }
        if (item.PubStatus == NinjsPubStatus.Withheld || item.EmbargoedUntil > turn.Now)
            return ImportResult.Refused(item.Uri, item.Version, "A storyline cannot be held; send it when it may be shown.");

        var isNew = await WireStorylines.Find(turn, hand.Edition.Id, KeyOf(item), cancel) is not { } known || known.Texts.All(t => t.EditionId != hand.Edition.Id);
        var id = await Tell(turn, hand, item, cancel);
        var slug = (await turn.Db.Set<PublishedStoryline>().FindAsync([id, hand.Edition.Id], cancel))!.Content.Slug;
        return Result(isNew ? Outcome.Created : Outcome.Updated, StorylineAddress.Of(hand.Edition.Key, slug, id));

        ImportResult Result(Outcome outcome, string? address) => new(item.Uri, item.Version, outcome, address, hand.Problems);
    }

    /// <summary>Publishes what the item says of the storyline, unless readers see just that already.</summary>
    public static async Task<long> Tell(LedgerTurn turn, ItemInHand hand, NinjsItem item, CancellationToken cancel)
    {
        var storyline = await WireStorylines.Find(turn, hand.Edition.Id, KeyOf(item), cancel);
        if (storyline is null) turn.Db.Add(storyline = new Storyline(KeyOf(item)));

        var content = await Content(turn, hand, item, cancel);
        var text = storyline.In(hand.Edition.Id, content);
        await turn.Db.SaveChangesAsync(cancel);

        var shown = await turn.Db.Set<PublishedStoryline>().FindAsync([storyline.Id, hand.Edition.Id], cancel);
        if (shown is not { IsWithdrawn: false } || Platform.Data.Documents.Write(shown.Content) != Platform.Data.Documents.Write(content))
            await PublishStoryline.Within(turn, text, cancel);
        return storyline.Id;
    }

    static async Task<StorylineContent> Content(LedgerTurn turn, ItemInHand hand, NinjsItem item, CancellationToken cancel)
    {
        var title = item.MainHeadline() ?? item.Title ?? KeyOf(item);
        var lead = WireBody.Read(item, hand, new WireReferences([], item));
        var picture = item.Pictures().FirstOrDefault();
        return new StorylineContent
        {
            Title = title,
            Standfirst = item.Standfirst(),
            Lead = lead.Body,
            Picture = picture is null ? null : new PictureUse((await WirePictures.Bring(turn, hand, picture.Item, whole: false, cancel)).Id),
            State = item.AltId("state") switch { "dormant" => StorylineState.Dormant, "closed" => StorylineState.Closed, _ => StorylineState.Active },
            KeyEvents = [.. item.KeyEvents().Select(e => KeyEventOf(e.Item)).OfType<KeyEvent>().OrderBy(e => e.Time)],
            Slug = Slug.From(title),
            Language = item.Language ?? hand.Edition.Style.LanguageTag,
        };
    }

    static KeyEvent? KeyEventOf(NinjsItem item)
    {
        if (item.ContentCreated is not { } time || (item.MainHeadline() ?? item.Title) is not { } headline) return null;
        var precision = Enum.TryParse<TimePrecision>(item.Profile, ignoreCase: true, out var stated) ? stated : TimePrecision.Day;
        var source = item.Objects.WithRel("source").FirstOrDefault()?.Uri;
        return new KeyEvent(time, precision, headline, item.Standfirst(), source is null ? null : new Related(Uri: source));
    }

    static string KeyOf(NinjsItem item) => item.AltId("storyline") ?? item.Uri;
}
