using Dateline.Kernel;
using Dateline.Kernel.Body;

namespace Dateline.Articles.Writing;

/// <summary>What is written in the editor: everything of an article that stands on the page as words and pictures.</summary>
public sealed record DraftText(string Headline, string? Standfirst, ArticleDateline? Dateline, PictureUse? Lead, ArticleBody Body)
{
    /// <summary>In UTF-16 code units; a body has bounds of its own.</summary>
    public const int LongestHeadline = 500, LongestStandfirst = 2000, LongestPlace = 200;

    public static DraftText Of(ArticleContent content) => new(content.Headline, content.Standfirst, content.Dateline, content.Lead, content.Body);

    public ArticleContent In(ArticleContent content) => content with { Headline = Headline, Standfirst = Standfirst, Dateline = Dateline, Lead = Lead, Body = Body };

    /// <summary>The text with nothing around its lines and null for what is blank.</summary>
    /// <exception cref="RefusedException">A line is too long.</exception>
    public DraftText Checked()
    {
        Bound("headline", Headline, LongestHeadline);
        Bound("standfirst", Standfirst, LongestStandfirst);
        Bound("place of the dateline", Dateline?.Place, LongestPlace);
        Bound("agency of the dateline", Dateline?.Agency, LongestPlace);
        var dateline = string.IsNullOrWhiteSpace(Dateline?.Place) ? null : new ArticleDateline(OneLine(Dateline.Place), OneLine(Dateline.Agency));
        return this with { Headline = OneLine(Headline), Standfirst = string.IsNullOrWhiteSpace(Standfirst) ? null : OneLine(Standfirst), Dateline = dateline };
    }

    static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    static void Bound(string what, string? text, int longest)
    {
        if (text?.Length > longest) throw new RefusedException($"The {what} has {text.Length} characters; {longest} are allowed.", Refusal.Invalid);
    }
}
