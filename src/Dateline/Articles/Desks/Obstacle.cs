namespace Dateline.Articles.Desks;

/// <summary>What stands between a draft and its readers.</summary>
public enum ObstacleKind
{
    /// <summary>The role does not allow it.</summary>
    NoRight,

    Spiked, Removed,
    UnderEmbargo,

    /// <summary>The profile wants another pair of eyes first.</summary>
    NotReviewed,

    NoHeadline,

    /// <summary>The profile asks for a part that is not there: <see cref="Obstacle.Part"/>.</summary>
    PartMissing,

    /// <summary>A TK marker.</summary>
    ToCome,

    /// <summary>Readers have exactly this.</summary>
    NothingNew,

    PictureWithdrawn, PictureWithoutFile, PictureExpired, PictureMissing,

    // What follows is said, and hinders nothing.
    PictureHeld, PictureWithoutCaption, PictureWithoutAlt,
    HeadlineLong, StandfirstLong,
    OpenComments,
    SomebodyWrites,
    OriginalChanged,
}

/// <summary>One line of the answer to "why can't I publish this?".</summary>
/// <param name="Part">Which part is missing.</param>
/// <param name="Asset">Which picture it is about.</param>
/// <param name="Detail">An excerpt, a name, a number: what the sentence about it needs.</param>
/// <param name="Until">Until when.</param>
public sealed record Obstacle(ObstacleKind Kind, ArticlePart? Part = null, long? Asset = null, string? Detail = null, DateTimeOffset? Until = null)
{
    public bool Blocks => Kind < ObstacleKind.PictureHeld;
}
