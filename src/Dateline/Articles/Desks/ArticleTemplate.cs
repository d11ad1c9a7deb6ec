namespace Dateline.Articles.Desks;

/// <summary>What a new article can begin with.</summary>
public sealed class ArticleTemplate
{
    public long Id { get; private init; }
    public long EditionId { get; init; }
    public string Name { get; set; } = "";
    public string Profile { get; set; } = ContentProfile.News;
    public ArticleContent Content { get; set; } = null!;
}
