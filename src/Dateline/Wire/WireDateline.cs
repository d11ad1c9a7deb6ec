using Dateline.Articles;
using Dateline.Kernel.Body;
using Dateline.NewsFormats;
using Dateline.NewsFormats.Ninjs;

namespace Dateline.Wire;

/// <summary>Takes the dateline as data, and out of the text: the edition prints its own form.</summary>
static class WireDateline
{
    public static (ArticleDateline? Dateline, ArticleBody Body) Take(NinjsItem item, ItemInHand hand, ArticleBody body)
    {
        var at = body.Blocks.ToList().FindIndex(block => block is Paragraph);
        if (at >= 0 && body.Blocks[at] is Paragraph first && DatelineText.Split(first.Text.Plain, [.. item.AgencyNames(), hand.Edition.AgencyName]) is { } printed)
        {
            List<Block> blocks = [.. body.Blocks];
            blocks[at] = new Paragraph(Cut(first.Text, printed.Length));
            return (new(printed.Place, printed.Agency), new ArticleBody(blocks));
        }
        var agency = item.InfoSources.FirstOrDefault()?.Name ?? item.CopyrightHolder ?? hand.Edition.AgencyName;
        return (item.Located is { Length: > 0 } place && at >= 0 ? new(place, agency) : null, body);
    }

    static RichText Cut(RichText text, int length)
    {
        List<Run> runs = [];
        foreach (var run in text.Runs)
        {
            if (length >= run.Text.Length) length -= run.Text.Length;
            else
            {
                runs.Add(run with { Text = run.Text[length..] });
                length = 0;
            }
        }
        return new(runs);
    }
}
