namespace Dateline.Web.Reader.Parts;

/// <summary>An ongoing story as articles and lists show it.</summary>
/// <param name="Address">Of its page.</param>
/// <param name="Title">Its name.</param>
/// <param name="Standfirst">Two sentences: what it is about, and where it stands.</param>
/// <param name="Updated">When its newest item appeared.</param>
public sealed record ShownStoryline(string Address, string Title, string? Standfirst, DateTimeOffset Updated)
{
    public ShownPicture? Picture { get; init; }

    /// <summary>How many articles it has; null leaves it unsaid.</summary>
    public int? Articles { get; init; }
}
