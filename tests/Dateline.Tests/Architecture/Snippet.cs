using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dateline.Tests.Architecture;

/// <summary>Code that nobody should write, compiled against ours.</summary>
static class Snippet
{
    const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        """;

    // The build's own assembly holds some sources of the kernel a second time.
    static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is not ("Dateline.StringTables.dll" or "Dateline.Tests.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    public static Assembly Compile(string code)
    {
        var compilation = CSharpCompilation.Create("snippet", [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(code)], References.Value,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using var bytes = new MemoryStream();
        var result = compilation.Emit(bytes);
        Assert.Empty(result.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).Select(fault => fault.ToString()));
        return Assembly.Load(bytes.ToArray());
    }

    public static IReadOnlyList<Type> Types(string code) => [.. Codebase.TypesOf(Compile(code))];
}
