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
            if (Cut(first.Text, printed.Length) is { IsBlank: false } rest) blocks[at] = new Paragraph(rest);
            else blocks.RemoveAt(at);   // it stood on a line of its own
            return (new(printed.Place, printed.Agency), new ArticleBody(blocks));
        }
        if (hand.Line(item.Located, "place") is not { } place || at < 0) return (null, body);
        return (new(place, hand.Line(item.InfoSources.FirstOrDefault()?.Name ?? item.CopyrightHolder, "agency's name") ?? hand.Edition.AgencyName), body);
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
