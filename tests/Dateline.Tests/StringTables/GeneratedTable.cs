extern alias stringTables;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using stringTables::Dateline.Build;

namespace Dateline.Tests.Tables;

/// <summary>Runs the generator on tables given as text.</summary>
sealed class GeneratedTable
{
    public required ImmutableArray<Diagnostic> Faults { get; init; }

    public required Compilation Compiled { get; init; }

    public required string Code { get; init; }

    public static GeneratedTable Of(params (string Name, string Json)[] files)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "Dateline.Kernel.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("tables", [], references, new(OutputKind.DynamicallyLinkedLibrary));
        var texts = files.Select(file => new TableText($"/site/Strings/{file.Name}", file.Json));
        CSharpGeneratorDriver.Create([new StringTableGenerator().AsSourceGenerator()], texts)
            .RunGeneratorsAndUpdateCompilation(compilation, out var compiled, out var faults);
        return new() { Faults = faults, Compiled = compiled, Code = string.Join('\n', compiled.SyntaxTrees) };
    }

    sealed class TableText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
