namespace Dateline.Kernel.Body;

/// <summary>Every text of a block that a reader sees or hears: pull quotes and alt texts too, addresses not.</summary>
static class BlockTexts
{
    /// <summary>In reading order, without empty ones.</summary>
    internal static IEnumerable<string> Of(Block block) => Lines(block).Where(text => !string.IsNullOrEmpty(text)).Select(text => text!);

    /// <summary>The texts, a line for each.</summary>
    internal static string Joined(Block block) => string.Join('\n', Of(block));

    static IEnumerable<string?> Lines(Block block) => block switch
    {
        PullQuote pull => [pull.Text.Plain, pull.Attribution],
        Picture picture => Lines(picture.Use),
        Gallery gallery => [gallery.Title, .. gallery.Pictures.SelectMany(Lines)],
        _ => [BodyText.Plain(new ArticleBody([block]))],
    };

    static IEnumerable<string?> Lines(PictureUse use) => [use.Caption?.Plain, use.Alt];
}
