using Dateline.Articles;
using Dateline.Kernel.Body;
using Dateline.Kernel.Imaging;
using Dateline.Kernel.Rights;
using Dateline.Mediabank;
using Dateline.Storylines;
using Dateline.Web.Reader.Parts;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader;

/// <summary>Turns what is published into what pages show, a few questions to the database for a whole page.</summary>
public sealed class Shown(Visit visit)
{
    readonly EditionView view = visit.View();
    readonly string language = visit.Edition.Style.LanguageTag.Split('-')[0];

    /// <summary>What a card needs of an article; the text itself stays in the database.</summary>
    public sealed record CardRow(
        long ArticleId, string Headline, string? ShortHeadline, string? Standfirst, string Slug, string Language, string? Section,
        long? StorylineId, long? CardAsset, FocalPoint? CardFocus, DateTimeOffset Published, string? Uri);

    public IQueryable<PublishedArticle> LiveArticles => visit.Db.Set<PublishedArticle>().AsNoTracking()
        .Where(a => a.EditionId == visit.Edition.Id && a.State == PublicState.Live);

    public static IQueryable<CardRow> Rows(IQueryable<PublishedArticle> articles) => articles.Select(a => new CardRow(
        a.ArticleId, a.Headline, a.ShortHeadline, a.Standfirst, a.Slug, a.Language, a.Section, a.StorylineId, a.CardAsset, a.CardFocus, a.Published, a.Uri));

    public string AddressOf(CardRow row) => ArticleAddress.Of(visit.Edition.Key, visit.Edition.Style.TimeZone, row.Published, row.Slug, row.ArticleId);

    public async Task<List<ShownArticle>> Cards(IReadOnlyCollection<CardRow> rows, CancellationToken cancel)
    {
        var pictures = await Pictures(rows.Select(r => r.CardAsset).OfType<long>(), cancel);
        var storylines = await Titles(rows, cancel);
        return [.. rows.Select(row => new ShownArticle(AddressOf(row), row.ShortHeadline ?? row.Headline, row.Published)
        {
            Standfirst = row.Standfirst,
            Language = OtherLanguage(row.Language),
            Picture = row.CardAsset is { } asset && pictures.GetValueOrDefault(asset) is { } picture ? picture with { Focus = row.CardFocus ?? picture.Focus } : null,
            Kicker = storylines.TryGetValue(row.ArticleId, out var title)
                ? title
                : view.Sections.FirstOrDefault(s => s.Key == row.Section)?.Name,
        })];
    }

    /// <summary>Cards of the articles that related cards name, by number and by uri; what is not live in this edition is left out.</summary>
    /// <param name="related">Which.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <param name="language">Of the text that names them: a related card is never in another one. Fronts may mix.</param>
    public async Task<(Dictionary<long, ShownArticle> ByNumber, Dictionary<string, ShownArticle> ByUri)> Related(IEnumerable<Related> related, CancellationToken cancel, string? language = null)
    {
        var numbers = related.Select(r => r.Article).OfType<long>().ToList();
        var uris = related.Select(r => r.Uri).OfType<string>().ToList();
        if (numbers.Count + uris.Count == 0) return ([], []);
        var rows = await Rows(LiveArticles.Where(a => (language == null || a.Language == language) && (numbers.Contains(a.ArticleId) || uris.Contains(a.Uri!)))).ToListAsync(cancel);
        var cards = rows.Zip(await Cards(rows, cancel)).ToList();
        return (cards.ToDictionary(c => c.First.ArticleId, c => c.Second),
            cards.Where(c => c.First.Uri is not null).ToDictionary(c => c.First.Uri!, c => c.Second));
    }

    public async Task<Dictionary<long, ShownPicture>> Pictures(IEnumerable<long> assets, CancellationToken cancel)
    {
        var wanted = assets.Distinct().ToList();
        if (wanted.Count == 0) return [];
        var found = await visit.Db.Set<PublishedAsset>().AsNoTracking()
            .Where(a => wanted.Contains(a.AssetId) && !a.IsWithdrawn && a.Sha256 != null).ToListAsync(cancel);
        return found.ToDictionary(a => a.AssetId, Picture);
    }

    public ShownPicture Picture(PublishedAsset asset)
    {
        var content = asset.Content;
        var file = content.File!;
        var (textLanguage, text) = content.TextFor(visit.Edition.Style.LanguageTag) ?? (visit.Edition.Style.LanguageTag, new AssetText(null, null, null));
        var page = asset.IsOffered ? AssetAddress.Of(visit.Edition.Key, asset.AssetId) : null;
        return new ShownPicture(AssetAddress.Renditions(file.Sha256), RenditionLadder.For(file.Width), file.Width, file.Height, Alt(text))
        {
            Caption = text.Caption is { Length: > 0 } caption ? RichText.Of(caption) : null,
            Language = OtherLanguage(textLanguage),
            Credit = Credit(content, page),
            CreditLine = CreditLine(content),
            Page = page,
            Creator = content.Photographer,
            CopyrightNotice = content.CopyrightNotice,
        };
    }

    /// <summary>The credit in one line, without the way to the mediabank.</summary>
    public string CreditLine(AssetContent content) => string.Concat(Credit(content, page: null).Select(part => part.Text));

    List<ShownCredit> Credit(AssetContent content, string? page) => [.. CreditTemplate.For(content.Credits, language, content.IsOffered)
        .Render(new CreditValues(content.Supplier, content.Photographer, content.IsFilePhoto ? view.Text.PictureFilePhoto : null, page is null ? null : view.Text.PictureGoToMediabank))
        .Select(part => new ShownCredit(part.Text, part.LeadsToBank ? page : null))];

    string Alt(AssetText text) => text.Alt
        ?? ((text.Caption ?? text.Headline) is { } words ? view.Text.PictureAltOfCaption(words) : view.Text.PictureAltUnknown);

    /// <summary>The titles of the storylines that articles are items of, by the articles' numbers. Which that is the items know: an article may name one that was merged.</summary>
    async Task<Dictionary<long, string>> Titles(IReadOnlyCollection<CardRow> rows, CancellationToken cancel)
    {
        var wanted = rows.Where(row => row.StorylineId is not null).Select(row => row.ArticleId).ToList();
        if (wanted.Count == 0) return [];
        var items = await visit.Db.Set<StorylineItem>().AsNoTracking().Where(i => wanted.Contains(i.ArticleId)).ToDictionaryAsync(i => i.ArticleId, i => i.StorylineId, cancel);
        var storylines = items.Values.Distinct().ToList();
        var titles = (await visit.Db.Set<PublishedStoryline>().AsNoTracking()
                .Where(s => s.EditionId == visit.Edition.Id && storylines.Contains(s.StorylineId) && !s.IsWithdrawn).ToListAsync(cancel))
            .ToDictionary(s => s.StorylineId, s => s.Content.Title);
        return items.Where(item => titles.ContainsKey(item.Value)).ToDictionary(item => item.Key, item => titles[item.Value]);
    }

    public string? OtherLanguage(string tag) => tag.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase) ? null : tag;
}
