using Dateline.Kernel.Body;

namespace Dateline.Web.Reader.Parts;

/// <summary>Text with marks and links. Neighbouring runs with one address make one link.</summary>
public sealed partial class RichTextView
{
    sealed record Link(string? Address, List<Run> Runs);

    List<Link> Links()
    {
        var links = new List<Link>();
        foreach (var run in Text.Runs)
        {
            if (links.Count == 0 || links[^1].Address != run.Href)
                links.Add(new Link(run.Href, []));
            links[^1].Runs.Add(run);
        }
        return links;
    }

    static string? Relation(string address) => address.StartsWith("http", StringComparison.Ordinal) ? "external noopener" : null;
}
