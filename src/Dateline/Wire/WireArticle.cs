using Dateline.Articles;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Dateline.Ledger;
using Dateline.NewsFormats.Ninjs;

namespace Dateline.Wire;

/// <summary>Makes an article's text of an item, as the contract says.</summary>
static class WireArticle
{
    static readonly string[] OurRels = ["edition", "section", "storyline", "translationSet"];

    public static async Task<ArticleContent> Content(LedgerTurn turn, ItemInHand hand, CancellationToken cancel)
    {
        var item = hand.Item;
        var assets = new Dictionary<string, long>();
        foreach (var picture in item.Pictures())
        {
            var asset = await WirePictures.Bring(turn, hand, picture.Item, whole: false, cancel);
            assets[picture.Item.Uri] = asset.Id;
            if (asset.Draft.File is null) hand.Problems.Add($"The file of picture '{picture.Item.Uri}' is not beside the item; the picture appears when it comes.");
        }

        var converted = WireBody.Read(item, hand, new WireReferences(assets, item));
        var (dateline, body) = WireDateline.Take(item, hand, converted.Body);
        var (lead, placed) = Pictures(item, assets, Shifted(body, hand.Options.Shift), converted.Placed);
        var headline = item.MainHeadline() ?? item.Title ?? item.Slugline ?? item.Uri;
        return new ArticleContent
        {
            Headline = headline,
            ShortHeadline = item.ShortHeadline(),
            SearchTitle = item.SearchTitle(),
            SearchDescription = item.SearchDescription(),
            Standfirst = item.Standfirst(),
            Byline = item.Byline(),
            Dateline = dateline,
            Slug = Slug.From(headline),
            Language = Language(hand),
            Section = WireSections.For(hand),
            Storyline = await WireStorylines.For(turn, hand, cancel),
            Lead = lead,
            Body = placed,
            Related = [.. item.RelatedTexts().Where(r => !converted.Placed.Contains(r.Name)).Select(r => new Related(Uri: r.Item.Uri))],
            Subjects = [.. item.SubjectsExcept(OurRels).Where(s => s.Name is not null).Select(s => new Subject(s.Name!, s.Literal ?? s.Uri))],
            Slugline = item.Slugline,
            Urgency = item.Urgency,
            Genre = item.Genres.FirstOrDefault()?.Key,
            Rights = (item.CopyrightHolder, item.CopyrightNotice, item.UsageTerms) is (null, null, null) ? null : new(item.CopyrightHolder, item.CopyrightNotice, item.UsageTerms),
            Uri = item.Uri,
            TranslationSet = await TranslationSet(turn, item, cancel),
            FirstPublished = InThePast(item.FirstCreated ?? item.VersionCreated, turn.Now),
            Updated = InThePast(item.VersionCreated, turn.Now),
        };
    }

    // The edition's own tag where the languages agree, so that its pages need no mark for them.
    static string Language(ItemInHand hand) =>
        hand.Language.Split('-')[0].Equals(hand.Edition.Style.LanguageTag.Split('-')[0], StringComparison.OrdinalIgnoreCase) ? hand.Edition.Style.LanguageTag : hand.Language;

    /// <summary>Chooses the lead picture, and puts those that stand nowhere under the text.</summary>
    static (PictureUse? Lead, ArticleBody Body) Pictures(NinjsItem item, Dictionary<string, long> assets, ArticleBody body, IReadOnlySet<string> placed)
    {
        var free = item.Pictures().Where(p => !placed.Contains(p.Name)).ToList();
        var lead = item.LeadPicture() is { } named && !placed.Contains(named.Name) ? named : free.FirstOrDefault();
        free.RemoveAll(p => p == lead);

        List<Block> blocks = [.. body.Blocks];
        var use = lead is null ? null : new PictureUse(assets[lead.Item.Uri]);
        if (use is null && blocks is [Picture first, ..])
        {
            use = first.Use;
            blocks.RemoveAt(0);
        }
        if (free.Count == 1) blocks.Add(new Picture(new PictureUse(assets[free[0].Item.Uri])));
        if (free.Count > 1) blocks.Add(new Gallery([.. free.Select(p => new PictureUse(assets[p.Item.Uri]))]));
        return (use, new ArticleBody(blocks));
    }

    static async Task<string?> TranslationSet(LedgerTurn turn, NinjsItem item, CancellationToken cancel)
    {
        if (item.TranslationSet() is { } set) return set;
        if (item.Translations().FirstOrDefault()?.Item.Uri is not { } original) return null;
        return await WireTranslations.Join(turn, original, cancel);
    }

    static DateTimeOffset? InThePast(DateTimeOffset? time, DateTimeOffset now) => time <= now ? time : null;

    static ArticleBody Shifted(ArticleBody body, TimeSpan shift) => shift == TimeSpan.Zero ? body
        : new([.. body.Blocks.Select(block => block is Correction correction ? correction with { Time = correction.Time + shift } : block)]);
}
