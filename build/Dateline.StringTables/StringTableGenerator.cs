using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dateline.Build;

/// <summary>Makes the class StringTable out of Strings/*.json, and refuses to build when a language is not complete. How the files
/// are written: README.md beside this file.</summary>
[Generator]
public sealed class StringTableGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(IsTable)
            .Select((file, cancel) => new TableFile(file.Path, file.GetText(cancel)?.ToString() ?? ""))
            .Collect();
        context.RegisterSourceOutput(files, static (output, tables) => Generate(output, tables));
    }

    static bool IsTable(AdditionalText file) =>
        Path.GetExtension(file.Path) == ".json" && Path.GetFileName(Path.GetDirectoryName(file.Path)) == "Strings";

    static void Generate(SourceProductionContext context, IEnumerable<TableFile> files)
    {
        var faults = new Faults(context.ReportDiagnostic);
        var tables = files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => TableReader.Read(file, faults)).ToList();
        if (tables.Find(table => table.Language == Table.SourceLanguage) is not { } source)
        {
            if (tables.Count > 0)
                faults.Add(Fault.File, tables[0], 0, "", $"the source table {Table.SourceLanguage}.json is missing");
            return;
        }
        SourceCheck.Run(source, faults);
        foreach (var table in tables.Where(table => table != source))
            TranslationCheck.Run(table, source, faults);
        context.AddSource("StringTable.g.cs", SourceText.From(TableWriter.Write(source, tables), System.Text.Encoding.UTF8));
    }
}
