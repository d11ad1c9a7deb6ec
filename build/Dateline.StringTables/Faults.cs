using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dateline.Build;

/// <summary>What can be wrong with the string tables; the number is that of the diagnostic, DLS001 and so on.</summary>
enum Fault
{
    MissingKey = 1,
    UnknownKey = 2,
    Empty = 3,
    Placeholders = 4,
    Tags = 5,
    MissingPlural = 6,
    SuperfluousPlural = 7,
    SameAsSource = 8,
    BidiControls = 9,
    Html = 10,
    NoContext = 11,
    SameMember = 12,
    Spaces = 13,
    File = 14,
    Language = 15,
    Form = 16,
    SameKey = 17,
}

/// <summary>Reports what is wrong as build errors that lead to the file and line.</summary>
sealed class Faults(Action<Diagnostic> report)
{
    public void Add(Fault fault, Entry entry, int line, string what) => Add(fault, entry.File, line, 0, entry.Key, what);

    public void Add(Fault fault, TableFile file, int line, int column, string key, string what)
    {
        var descriptor = new DiagnosticDescriptor($"DLS{(int)fault:000}", "String table", "{0}: {1}", "Strings", DiagnosticSeverity.Error, isEnabledByDefault: true);
        var position = new LinePosition(line, column);
        var location = Location.Create(file.Path, default, new LinePositionSpan(position, position));
        report(Diagnostic.Create(descriptor, location, key.Length == 0 ? file.Name : $"{file.Name}: '{key}'", what));
    }
}
