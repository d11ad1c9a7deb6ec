using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dateline.Build;

/// <summary>Makes the class StringTable out of the files in Strings and its folders, and refuses to build when a language is not complete. How the files
/// are written: README.md beside this file.</summary>
[Generator]
public sealed class StringTableGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static file => TableFile.IsTable(file.Path))
            .Select((file, cancel) => new TableFile(file.Path, file.GetText(cancel)?.ToString() ?? ""))
            .Collect();
        context.RegisterSourceOutput(files, static (output, tables) => Generate(output, tables));
    }

    static void Generate(SourceProductionContext context, IEnumerable<TableFile> files)
    {
        var faults = new Faults(context.ReportDiagnostic);
        var tables = files
            .OrderBy(file => file.Folder, StringComparer.Ordinal)
            .GroupBy(file => file.Language)
            .OrderBy(language => language.Key, StringComparer.Ordinal)
            .Select(language => TableReader.Read(language.Key, [.. language], faults))
            .ToList();
        FolderCheck.Run(tables, faults);
        if (tables.Find(table => table.IsSource) is not { } source)
            return;
        SourceCheck.Run(source, faults);
        foreach (var table in tables.Where(table => table != source))
            TranslationCheck.Run(table, source, faults);
        context.AddSource("StringTable.g.cs", SourceText.From(TableWriter.Write(source, tables), System.Text.Encoding.UTF8));
    }
}
