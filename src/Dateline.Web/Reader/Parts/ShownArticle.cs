namespace Dateline.Web.Reader.Parts;

/// <summary>An article as other pages show it: a card or a line in a list.</summary>
public sealed record ShownArticle(string Address, string Headline, DateTimeOffset Published)
{
    public string? Standfirst { get; init; }

    /// <summary>Of headline and standfirst, when it is not the edition's.</summary>
    public string? Language { get; init; }

    public ShownPicture? Picture { get; init; }

    /// <summary>The name of the storyline, or else of the section: the line above the headline.</summary>
    public string? Kicker { get; init; }
}

/// <summary>How much room an article gets on a list or front.</summary>
public enum CardSize
{
    /// <summary>The first thing seen on the page.</summary>
    Lead,

    /// <summary>A picture above a headline and a sentence.</summary>
    Medium,

    /// <summary>A small picture beside the headline.</summary>
    Small,
}
