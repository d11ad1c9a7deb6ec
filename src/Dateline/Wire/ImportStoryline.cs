using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Localization;
using Dateline.Kernel.Text;
using Dateline.Ledger;
using Dateline.NewsFormats.Ninjs;
using Dateline.Platform.Data;
using Dateline.Storylines;

namespace Dateline.Wire;

/// <summary>A composite item with profile <c>storyline</c> tells a storyline in one edition.</summary>
static class ImportStoryline
{
    public static async Task<ImportResult> Within(LedgerTurn turn, ItemInHand hand, CancellationToken cancel)
    {
        var item = hand.Item;
        var known = await WireStorylines.ByKey(turn, KeyOf(item), cancel);
        if (item.PubStatus == NinjsPubStatus.Canceled)
        {
            if (known is null) hand.Say("There was no such storyline to withdraw.");
            else if (known.MergedIntoId is not null) SayMerged(hand, known);
            else await RetractStoryline.Within(turn, known.Id, hand.Edition.Id, cancel);
            return Result(Outcome.Withdrawn, null);
        }
        if (hand.IsHeld(turn.Now)) throw new RefusedException("A storyline cannot be held; send it when it may be shown.");

        var isNew = known is null || known.Texts.All(t => t.EditionId != hand.Edition.Id);
        await Tell(turn, hand, item, whole: true, cancel);
        await turn.Db.SaveChangesAsync(cancel);
        return Result(isNew ? Outcome.Created : Outcome.Updated, await ItemAddress.Of(hand, turn.Db, cancel));

        ImportResult Result(Outcome outcome, string? address) => new(item.Uri, item.Version, outcome, address, hand.Problems);
    }

    /// <summary>
    /// Publishes what the item says of the storyline, unless readers see just that already. While the item that brings it is held,
    /// it is only kept, and what readers see stays.
    /// </summary>
    /// <param name="whole">The storyline is an item of its own and says all about itself; otherwise what it leaves out stays.</param>
    public static async Task<long> Tell(LedgerTurn turn, ItemInHand hand, NinjsItem item, bool whole, CancellationToken cancel)
    {
        var storyline = await WireStorylines.ByKey(turn, KeyOf(item), cancel) ?? WireStorylines.New(turn, KeyOf(item));
        if (storyline.MergedIntoId is { } standing)
        {
            SayMerged(hand, storyline);   // it must not rewrite the other one
            return standing;
        }
        var told = storyline.Texts.SingleOrDefault(t => t.EditionId == hand.Edition.Id)?.Draft;
        var isHeld = hand.IsHeld(turn.Now);
        if (isHeld && told is not null) return storyline.Id;

        var content = await Content(turn, hand, item, whole ? null : told, told, cancel);
        var text = storyline.In(hand.Edition.Id, content);
        text.WaitsForArticle = isHeld;
        await turn.Db.SaveChangesAsync(cancel);
        if (isHeld) return storyline.Id;

        var shown = await turn.Db.Set<PublishedStoryline>().FindAsync([storyline.Id, hand.Edition.Id], cancel);
        if (shown is not { IsWithdrawn: false } || Documents.Write(shown.Content) != Documents.Write(content))
            await PublishStoryline.Within(turn, text, cancel);
        return storyline.Id;
    }

    public static string KeyOf(NinjsItem item) => item.AltId("storyline") ?? item.Uri;

    static void SayMerged(ItemInHand hand, Storyline storyline) =>
        hand.Say($"The storyline '{storyline.Key}' was merged into another one; what is said of it here was left out.");

    static async Task<StorylineContent> Content(LedgerTurn turn, ItemInHand hand, NinjsItem item, StorylineContent? told, StorylineContent? kept, CancellationToken cancel)
    {
        var title = hand.Line(item.MainHeadline(), "storyline's title") ?? told?.Title ?? KeyOf(item);
        var lead = WireBody.Checked(WireBody.Read(item, hand, new WireReferences([], item)).Body);
        var picture = hand.UsablePictures(item).FirstOrDefault();
        var events = item.KeyEvents().Select(e => KeyEventOf(e.Item, hand)).OfType<KeyEvent>().OrderBy(e => e.Time).ToList();
        return new StorylineContent
        {
            Title = title,
            Standfirst = hand.Text(item.Standfirst(), "storyline's standfirst") ?? told?.Standfirst,
            Lead = lead.Blocks.Count > 0 ? lead : told?.Lead ?? lead,
            Picture = picture is null ? told?.Picture : new PictureUse((await WirePictures.Bring(turn, hand, picture.Item, whole: false, cancel)).Id),
            State = item.AltId("state") switch { "active" => StorylineState.Active, "dormant" => StorylineState.Dormant, "closed" => StorylineState.Closed, _ => told?.State ?? StorylineState.Active },
            KeyEvents = events.Count > 0 ? events : told?.KeyEvents ?? events,
            Slug = Slug.From(title),
            Language = hand.LanguageOf(item, hand.Edition.Style.LanguageTag),
            Chapters = kept?.Chapters,   // the newsroom's own arrangement, of which the wire knows nothing
            Pinned = kept?.Pinned,
            Added = kept?.Added,
            Omitted = kept?.Omitted,
        };
    }

    static KeyEvent? KeyEventOf(NinjsItem item, ItemInHand hand)
    {
        if (item.ContentCreated is not { } time || item.MainHeadline() is not { } headline)
        {
            hand.Say($"The key event '{item.Uri}' has no headline or no contentCreated and was left out.");
            return null;
        }
        var precision = Enum.TryParse<TimePrecision>(item.Profile, ignoreCase: true, out var stated) && Enum.IsDefined(stated) ? stated : TimePrecision.Day;
        var source = item.Objects.WithRel("source").FirstOrDefault()?.Uri;
        return new KeyEvent(time, precision, hand.Line(headline, "key event's headline")!, hand.Text(item.Standfirst(), "key event's text"), source is null ? null : new Related(Uri: source));
    }
}
