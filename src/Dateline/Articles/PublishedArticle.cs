using Dateline.Kernel.Body;

namespace Dateline.Articles;

public enum PublicState { Live, Withdrawn, Removed }

/// <summary>What readers may see of an article now: its last revision, written in the same transaction. Readers ask this and never the draft.</summary>
public sealed class PublishedArticle
{
    public long ArticleId { get; init; }
    public long EditionId { get; init; }
    public string? Uri { get; init; }
    public int Revision { get; set; }
    public PublicState State { get; set; }
    public string Headline { get; set; } = "";
    public string? ShortHeadline { get; set; }
    public string? Standfirst { get; set; }
    public string Slug { get; set; } = "";
    public string Language { get; set; } = "";
    public string? Section { get; set; }
    public long? StorylineId { get; set; }
    public string? TranslationSet { get; set; }

    /// <summary>The picture that stands for it on cards.</summary>
    public long? CardAsset { get; set; }

    /// <summary>What must stay in sight of it; null leaves that to the picture itself.</summary>
    public FocalPoint? CardFocus { get; set; }

    public DateTimeOffset Published { get; set; }
    public DateTimeOffset? Updated { get; set; }

    public IReadOnlyList<string> Subjects { get; set; } = [];

    /// <summary>Null once removed.</summary>
    public ArticleContent? Content { get; set; }

    /// <summary>What readers see from now on.</summary>
    /// <param name="content">With its times.</param>
    /// <param name="revision">Its number.</param>
    public void Show(ArticleContent content, int revision)
    {
        (Revision, State, Content) = (revision, PublicState.Live, content);
        (Headline, ShortHeadline, Standfirst, Slug, Language) = (content.Headline, content.ShortHeadline, content.Standfirst, content.Slug, content.Language);
        (Section, StorylineId, TranslationSet) = (content.Section, content.Storyline, content.TranslationSet);
        var card = content.Pictures.FirstOrDefault();
        (CardAsset, CardFocus) = (card?.Asset, card?.Focus);
        (Published, Updated) = (content.FirstPublished!.Value, content.Updated);
        Subjects = [.. content.Subjects.Select(subject => subject.Name)];
    }
}
