namespace Dateline.Articles.Writing;

/// <summary>What a translation was made from: when the original says something else since, the translation is stale.</summary>
public sealed class TranslationSource
{
    public long ArticleId { get; init; }
    public long OriginalId { get; init; }

    /// <summary>The original as the translator had it before them.</summary>
    public ArticleContent Content { get; set; } = null!;

    public DateTimeOffset Time { get; set; }
}
