using Dateline.Articles;

namespace Dateline.Storylines;

/// <summary>Public addresses of storylines: <c>/{edition}/storylines/{slug}-{id}</c>.</summary>
public static class StorylineAddress
{
    public static string Of(string edition, string slug, long id) => $"/{edition}/storylines/{ArticleAddress.WithId(slug, id)}";
}
