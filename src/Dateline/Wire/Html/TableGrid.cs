using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>Lays the cells of an HTML table, some of them over several columns or rows, into rows of one length.</summary>
sealed class TableGrid(Notes notes)
{
    readonly List<List<(RichText Text, bool Header)>> rows = [];
    readonly int[] covered = new int[BodyLimits.Columns];
    int headRows;

    /// <summary>False when the table is as long as it may be.</summary>
    internal bool BeginRow(bool inHead)
    {
        if (rows.Count > 0) FillCovered();
        if (rows.Count == BodyLimits.Rows)
        {
            notes.Say($"A table was cut after {BodyLimits.Rows} rows.");
            return false;
        }
        if (inHead && headRows == rows.Count) headRows++;
        rows.Add([]);
        return true;
    }

    internal void Add(RichText text, bool header, int columns, int below)
    {
        if (columns > 1 || below > 1) notes.Say("Cells of a table that span several columns or rows were parted: the text stands in the first.");
        FillCovered();
        for (var i = 0; i < columns; i++)
        {
            var row = rows[^1];
            if (row.Count == BodyLimits.Columns)
            {
                notes.Say($"A table was cut after {BodyLimits.Columns} columns.");
                return;
            }
            covered[row.Count] = below;
            row.Add((i == 0 ? text : RichText.Empty, header));
        }
    }

    /// <summary>Null when there is nothing to read in any cell.</summary>
    internal Table? ToTable(RichText? caption)
    {
        if (rows.Count > 0) FillCovered();
        rows.RemoveAll(row => row.Count == 0);
        if (rows.All(row => row.All(cell => cell.Text.Runs.Count == 0))) return null;

        var width = rows.Max(row => row.Count);
        foreach (var row in rows)
        {
            while (row.Count < width) row.Add((RichText.Empty, row[^1].Header));
        }
        var top = Math.Min(rows.Count, Math.Max(headRows, rows.TakeWhile(row => row.All(cell => cell.Header)).Count()));
        var body = rows.Skip(top).ToList();
        var side = body.Count == 0 ? 0 : Enumerable.Range(0, width).TakeWhile(column => body.All(row => row[column].Header)).Count();
        return new Table([.. rows.Select(row => (IReadOnlyList<RichText>)[.. row.Select(cell => cell.Text)])], top, side, caption);
    }

    // Where a cell of a row above reaches down, this row has an empty one.
    void FillCovered()
    {
        var row = rows[^1];
        while (row.Count < BodyLimits.Columns && covered[row.Count] > 1)
        {
            covered[row.Count]--;
            row.Add((RichText.Empty, rows.Count > 1 && rows[^2].Count > row.Count && rows[^2][row.Count].Header));
        }
    }
}
