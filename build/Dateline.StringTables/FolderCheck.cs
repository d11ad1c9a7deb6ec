namespace Dateline.Build;

/// <summary>Every folder has a file in every language; only an empty one needs no translations.</summary>
static class FolderCheck
{
    public static void Run(IReadOnlyList<Table> tables, Faults faults)
    {
        foreach (var folder in tables.SelectMany(table => table.Files).GroupBy(file => file.Folder))
        {
            if (folder.FirstOrDefault(file => file.Language == Table.SourceLanguage) is not { } source)
                faults.Add(Fault.File, folder.First(), 0, 0, "", $"the source table {TableFile.NameIn(folder.Key, Table.SourceLanguage)} is missing");
            else if (IsNeeded(tables, folder.Key))
                foreach (var table in tables.Where(table => table.FileIn(folder.Key) is null))
                    faults.Add(Fault.File, source, 0, 0, "", $"{TableFile.NameIn(folder.Key, table.Language)} is missing; every language has a file in every folder");
        }
    }

    static bool IsNeeded(IEnumerable<Table> tables, string folder) =>
        tables.Any(table => table.Entries.Any(entry => entry.File.Folder == folder));
}
