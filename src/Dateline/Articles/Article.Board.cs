namespace Dateline.Articles;

// What lists of articles show and search, kept beside the draft so that a list need not read the texts.
public sealed partial class Article
{
    const int SearchedLength = 2000;

    public string Headline { get; private set; } = "";
    public string? Slugline { get; private set; }
    public string Language { get; private set; } = "";
    public string? Section { get; private set; }
    public long? StorylineId { get; private set; }
    public int? Urgency { get; private set; }

    public string? TranslationSet { get; private set; }

    /// <summary>The picture that stands for it in lists.</summary>
    public long? CardAsset { get; private set; }

    /// <summary>In small letters: headline, slugline, byline, standfirst.</summary>
    public string SearchText { get; private set; } = "";

    void Show(ArticleContent draft)
    {
        Draft = draft;
        (Headline, Slugline, Language, Section, StorylineId, Urgency) = (draft.Headline, draft.Slugline, draft.Language, draft.Section, draft.Storyline, draft.Urgency);
        TranslationSet = draft.TranslationSet;
        CardAsset = draft.Pictures.FirstOrDefault()?.Asset;
        var searched = string.Join('\n', new[] { draft.Headline, draft.Slugline, draft.Byline, draft.Standfirst }.Where(part => part is not null)).ToLowerInvariant();
        SearchText = searched.Length > SearchedLength ? searched[..SearchedLength] : searched;
    }
}
