namespace Dateline.NewsFormats.Ninjs;

/// <summary>Which headline, description and body of an item is meant for what. The orders are those of <c>docs/contracts/ninjs.md</c>.</summary>
/// <remarks>Roles are compared without case. An empty role stands for a text without a role.</remarks>
public static class NinjsTexts
{
    const string None = "";

    /// <summary>The value of the first headline with the first of the roles that any has; null when none has.</summary>
    public static string? Headline(this NinjsItem item, params ReadOnlySpan<string> roles) => Choose(item.Headlines, roles)?.Value;

    /// <summary>The value of the first description with the first of the roles that any has; null when none has.</summary>
    public static string? Description(this NinjsItem item, params ReadOnlySpan<string> roles) => Choose(item.Descriptions, roles)?.Value;

    /// <summary>The first text with the first of the roles that any has: HTML or not, as <see cref="NinjsText.IsHtml"/> tells.</summary>
    public static NinjsText? Choose(this IReadOnlyList<NinjsText> texts, params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
            foreach (var text in texts)
                if (string.Equals(text.Role ?? None, role, StringComparison.OrdinalIgnoreCase))
                    return text;

        return null;
    }

    /// <summary>The headline to publish: the one with the role <c>main</c>, <c>headline</c>, <c>title</c> or none, else the first, else the title, else the slugline.</summary>
    public static string? MainHeadline(this NinjsItem item) =>
        item.ChosenHeadline() ?? item.Title ?? item.Slugline;

    /// <summary>Of the headlines only: the title and slugline of a picture are no caption.</summary>
    internal static string? ChosenHeadline(this NinjsItem item) =>
        item.Headline("main", "headline", "title", None) ?? (item.Headlines is [var first, ..] ? first.Value : null);

    /// <summary>The headline for cards and feeds.</summary>
    public static string? ShortHeadline(this NinjsItem item) => item.Headline("short", "mobile", "social", "card");

    /// <summary>The title for search engines.</summary>
    public static string? SearchTitle(this NinjsItem item) => item.Headline("seo", "search");

    /// <summary>The text between headline and body.</summary>
    public static string? Standfirst(this NinjsItem item) =>
        item.Headline("sub", "subheadline", "deck", "standfirst")
        ?? item.Description("standfirst", "summary", "abstract", "lead", "text", "short", None);

    /// <summary>The description for search engines.</summary>
    public static string? SearchDescription(this NinjsItem item) => item.Description("seo");

    /// <summary>Who wrote it: <see cref="NinjsItem.By"/>, else the authors, joined by commas.</summary>
    public static string? Byline(this NinjsItem item)
    {
        if (item.By is not null) return item.By;
        var authors = string.Join(", ", item.People.WithRel("author").Select(person => person.Name).OfType<string>());
        return authors.Length == 0 ? null : authors;
    }

    /// <summary>
    /// The body to read: the first that is HTML, else the first that is plain text; null when there is neither. Bodies of other kinds, as NITF, are not taken.
    /// </summary>
    public static NinjsText? BestBody(this NinjsItem item) =>
        item.Bodies.FirstOrDefault(body => body.IsHtml) ?? item.Bodies.FirstOrDefault(body => body.IsPlain);

    /// <summary>The names an agency may have in the dateline of this item, for <see cref="DatelineText.Split"/>: sources, rights holder, publisher of the byline.</summary>
    public static IReadOnlyList<string> AgencyNames(this NinjsItem item) =>
        [.. item.InfoSources.Select(source => source.Name ?? source.Literal)
            .Append(item.CopyrightHolder)
            .Append(item.By is { } by && by.Contains('/', StringComparison.Ordinal) ? by[(by.LastIndexOf('/') + 1)..].Trim() : null)
            .OfType<string>()
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)];
}
