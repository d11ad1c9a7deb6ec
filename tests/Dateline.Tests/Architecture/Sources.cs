namespace Dateline.Tests.Architecture;

/// <summary>Files as they are written.</summary>
static class Sources
{
    const int MostLines = 400;
    const int MostRazorLines = 150;

    public static IEnumerable<Objection> AgainstLength(IEnumerable<(string Path, string Text)> files) =>
        from file in files
        where !file.Path.Contains("/Migrations/", StringComparison.Ordinal)
        let lines = file.Text.AsSpan().Count('\n')
        let most = file.Path.EndsWith(".razor", StringComparison.Ordinal) ? MostRazorLines : MostLines
        where lines > most
        select new Objection(file.Path, $"{lines} lines; {most} can be read in one go. Split it by concern.");
}
