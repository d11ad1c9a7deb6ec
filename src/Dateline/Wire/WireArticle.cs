using Dateline.Articles;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.NewsFormats.Ninjs;

namespace Dateline.Wire;

/// <summary>Makes an article's text of an item, as the contract says.</summary>
static class WireArticle
{
    static readonly string[] OurRels = ["edition", "section", "storyline", "translationSet"];

    // Earlier than any news: a clock that was never set, or a date that was never filled in.
    static readonly DateTimeOffset Earliest = new(1800, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="before">The article as it is here already.</param>
    public static async Task<ArticleContent> Content(LedgerTurn turn, ItemInHand hand, ArticleContent? before, CancellationToken cancel)
    {
        var item = hand.Item;
        var pictures = hand.UsablePictures(item).DistinctBy(p => p.Item.Uri).ToList();
        var assets = new Dictionary<string, long>();
        foreach (var picture in pictures)
        {
            var asset = await WirePictures.Bring(turn, hand, picture.Item, whole: false, cancel);
            assets[picture.Item.Uri] = asset.Id;
            if (asset.Draft.File is null) hand.Say($"The file of picture '{picture.Item.Uri}' is not beside the item; the picture appears when it comes.");
            if (asset.IsWithdrawn) hand.Say($"The picture '{picture.Item.Uri}' was withdrawn and is not shown.");
        }

        var converted = WireBody.Read(item, hand, new WireReferences(assets, item));
        var (dateline, body) = WireDateline.Take(item, hand, converted.Body);
        var (lead, placed) = WireLayout.Place(hand, pictures, assets, Shifted(body, hand.Options.Shift));
        var headline = hand.Line(item.MainHeadline() ?? item.Uri, "headline")!;
        return new ArticleContent
        {
            Headline = headline,
            ShortHeadline = hand.Line(item.ShortHeadline(), "short headline"),
            SearchTitle = hand.Line(item.SearchTitle(), "search title"),
            SearchDescription = hand.Text(item.SearchDescription(), "search description"),
            Standfirst = hand.Text(item.Standfirst(), "standfirst"),
            Byline = hand.Line(item.Byline() ?? ForeignAgency(hand), "byline"),
            Dateline = dateline,
            Slug = Slug.From(headline),
            Language = hand.Language,
            Section = WireSections.For(hand),
            Storyline = await WireStorylines.For(turn, hand, cancel),
            Lead = lead,
            Body = WireBody.Checked(placed),
            Related = [.. item.RelatedTexts().Where(r => !converted.Placed.Contains(r.Name)).Select(r => new Related(Uri: r.Item.Uri))],
            Subjects = [.. item.SubjectsExcept(OurRels).Where(s => s.Name is not null).Select(s => new Subject(hand.Line(s.Name, "subject")!, hand.Line(s.Literal ?? s.Uri, "subject's code")))],
            Slugline = hand.Line(item.Slugline, "slugline"),
            Urgency = item.Urgency,
            Genre = hand.Line(item.Genres.FirstOrDefault()?.Key, "genre"),
            Rights = (item.CopyrightHolder, item.CopyrightNotice, item.UsageTerms) is (null, null, null) ? null
                : new(hand.Line(item.CopyrightHolder, "copyright holder"), item.CopyrightNotice, item.UsageTerms),
            Uri = item.Uri,
            TranslationSet = await WireTranslations.SetOf(turn, item, before, cancel),
        };
    }

    // Copy that names no author is the agency's that sent it, unless that is this one.
    static string? ForeignAgency(ItemInHand hand)
    {
        var names = hand.Item.AgencyNames();
        var isOurs = names.Any(name => Supplier.KeyOf(name) == Supplier.KeyOf(hand.Edition.AgencyName));
        return isOurs ? null : names.FirstOrDefault();
    }

    /// <summary>The times that the item gives for itself.</summary>
    public static PublicTimes Times(NinjsItem item, DateTimeOffset now) => new(FirstPublished(item, now), InThePast(item.VersionCreated, now));

    // What was under embargo was not public before its end, however early it was written.
    static DateTimeOffset? FirstPublished(NinjsItem item, DateTimeOffset now)
    {
        var created = InThePast(item.FirstCreated ?? item.VersionCreated, now);
        return item.EmbargoedUntil is { } embargo && !(created >= embargo) ? embargo : created;
    }

    static DateTimeOffset? InThePast(DateTimeOffset? time, DateTimeOffset now) => time <= now && time >= Earliest ? time : null;

    static ArticleBody Shifted(ArticleBody body, TimeSpan shift) => shift == TimeSpan.Zero ? body
        : new([.. body.Blocks.Select(block => block is Correction correction ? correction with { Time = correction.Time + shift } : block)]);
}
