using Dateline.Articles.Desks;
using Dateline.Web.Newsroom.Parts;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>Says in words what stands between a draft and its readers.</summary>
static class Obstacles
{
    public static string Say(Seat seat, long edition, Obstacle obstacle)
    {
        var (text, format) = (seat.Text, seat.Edition(edition).Format);
        string Picture() => seat.Format.Ordinal(obstacle.Asset ?? 0);
        string Until() => obstacle.Until is { } until ? format.DateTime(until) : "";
        return obstacle.Kind switch
        {
            ObstacleKind.NoRight => text.ObstacleNoRight,
            ObstacleKind.Spiked => text.ObstacleSpiked,
            ObstacleKind.Removed => text.ObstacleRemoved,
            ObstacleKind.UnderEmbargo => text.ObstacleUnderEmbargo(Until()),
            ObstacleKind.NotReviewed => text.ObstacleNotReviewed,
            ObstacleKind.NoHeadline => text.ObstacleNoHeadline,
            ObstacleKind.PartMissing => text.ObstaclePartMissing(Say(text, obstacle.Part!.Value)),
            ObstacleKind.ToCome => text.ObstacleToCome(obstacle.Detail ?? ""),
            ObstacleKind.NothingNew => text.ObstacleNothingNew,
            ObstacleKind.PictureWithdrawn => text.ObstaclePictureWithdrawn(Picture()),
            ObstacleKind.PictureWithoutFile => text.ObstaclePictureWithoutFile(Picture()),
            ObstacleKind.PictureExpired => text.ObstaclePictureExpired(Picture(), Until()),
            ObstacleKind.PictureMissing => text.ObstaclePictureMissing(Picture()),
            ObstacleKind.PictureHeld => text.ObstaclePictureHeld(Picture(), Until()),
            ObstacleKind.PictureWithoutCaption => text.ObstaclePictureWithoutCaption(Picture()),
            ObstacleKind.PictureWithoutAlt => text.ObstaclePictureWithoutAlt(Picture()),
            ObstacleKind.HeadlineLong => text.ObstacleHeadlineLong(obstacle.Detail ?? ""),
            ObstacleKind.StandfirstLong => text.ObstacleStandfirstLong(obstacle.Detail ?? ""),
            ObstacleKind.OpenComments => text.ObstacleOpenComments(obstacle.Detail ?? ""),
            ObstacleKind.SomebodyWrites => text.ObstacleSomebodyWrites(obstacle.Detail ?? ""),
            ObstacleKind.OriginalChanged => text.ObstacleOriginalChanged,
            _ => throw new InvalidOperationException($"Obstacle {obstacle.Kind}"),
        };
    }

    public static string Say(Strings.StringTable text, ArticlePart part) => part switch
    {
        ArticlePart.Standfirst => text.PartStandfirst,
        ArticlePart.Body => text.PartBody,
        ArticlePart.Lead => text.PartLead,
        ArticlePart.Dateline => text.PartDateline,
        ArticlePart.Byline => text.PartByline,
        ArticlePart.Section => text.PartSection,
        ArticlePart.Subjects => text.PartSubjects,
        ArticlePart.Slugline => text.PartSlugline,
        ArticlePart.Urgency => text.PartUrgency,
        ArticlePart.Storyline => text.PartStoryline,
        ArticlePart.SearchDescription => text.PartSearchDescription,
        _ => throw new InvalidOperationException($"Part {part}"),
    };
}
