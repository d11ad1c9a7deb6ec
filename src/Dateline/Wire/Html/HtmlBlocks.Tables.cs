using AngleSharp.Dom;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <content>Tables.</content>
sealed partial class HtmlBlocks
{
    bool TakeTable(IElement table, Setting setting, IElement? outerCaption)
    {
        var rows = RowsOf(table);
        // A table of one cell, or one that says so, only arranges text: its text is read as if it were not there.
        if (outerCaption is null && (table.Attribute("role") is "presentation" or "none" || rows is [{ Children.Length: < 2 }])) return false;

        var grid = new TableGrid(notes);
        foreach (var row in rows)
        {
            if (!grid.BeginRow(inHead: row.ParentElement?.LocalName == "thead")) break;
            foreach (var cell in row.Children.Where(child => child.LocalName is "td" or "th"))
            {
                grid.Add(text.One(cell, setting), cell.LocalName == "th", Span(cell, "colspan"), Span(cell, "rowspan"));
            }
        }
        var caption = table.Children.FirstOrDefault(child => child.LocalName == "caption") ?? outerCaption;
        var title = caption is null ? RichText.Empty : text.One(caption, setting);
        if (grid.ToTable(title.Runs.Count == 0 ? null : title) is { } made) return Add(made);
        return title.Runs.Count == 0 || Add(new Paragraph(title));
    }

    /// <summary>The table's own rows, not those of tables inside it; head first and foot last, wherever they were written.</summary>
    static List<IElement> RowsOf(IElement table)
    {
        var sections = table.Children.Where(child => child.LocalName is "thead" or "tbody" or "tfoot" or "tr");
        return [.. sections.OrderBy(Rank).SelectMany(section => section.LocalName == "tr" ? [section] : section.Children.Where(row => row.LocalName == "tr"))];

        static int Rank(IElement section) => section.LocalName switch { "thead" => 0, "tfoot" => 2, _ => 1 };
    }

    static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.Attribute(attribute), out var span) && span > 1 ? span : 1;
}
