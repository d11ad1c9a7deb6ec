namespace Dateline.Web.Reader.Parts;

/// <summary>Where a list that is too long for one page stands. The first page is 1 and has the newest.</summary>
public sealed record ShownPages(int Page, int Pages, string? Newer, string? Older)
{
    public static ShownPages Alone { get; } = new(1, 1, null, null);
}
