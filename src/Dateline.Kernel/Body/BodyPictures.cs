namespace Dateline.Kernel.Body;

/// <summary>What a body shows of the mediabank.</summary>
public static class BodyPictures
{
    /// <summary>Every use of a picture, in reading order; the same asset as often as it is used.</summary>
    public static IEnumerable<PictureUse> Pictures(this ArticleBody body) => body.Blocks.SelectMany(block => block switch
    {
        Picture picture => [picture.Use],
        Gallery gallery => gallery.Pictures,
        _ => Enumerable.Empty<PictureUse>(),
    });
}
