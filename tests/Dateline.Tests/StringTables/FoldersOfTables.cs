using Microsoft.CodeAnalysis;
using Xunit;

namespace Dateline.Tests.Tables;

public class FoldersOfTables
{
    const string Two = """{ "a.b": { "text": "Two", "context": "Somewhere" } }""";
    const string Three = """{ "c.d": { "text": "Three {name}", "context": "Somewhere" } }""";

    [Fact]
    public void The_files_of_all_folders_make_one_table()
    {
        var table = GeneratedTable.Of(
            ("en.json", Two), ("ru.json", """{ "a.b": "Два" }"""),
            ("Board/en.json", Three), ("Board/ru.json", """{ "c.d": "Три {name}" }"""));
        Assert.Empty(table.Faults);
        Assert.Empty(table.Compiled.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Contains("public string AB ", table.Code, StringComparison.Ordinal);
        Assert.Contains("public string CD(string name)", table.Code, StringComparison.Ordinal);
        Assert.Contains("Три {name}", table.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_alone_makes_a_table() =>
        Assert.Empty(GeneratedTable.Of(("Board/en.json", Two), ("Board/ru.json", """{ "a.b": "Два" }""")).Faults);

    [Fact]
    public void A_fault_names_its_folder_file_and_line()
    {
        var fault = Refuses("DLS004", ("en.json", Two), ("ru.json", """{ "a.b": "Два" }"""), ("Board/en.json", Three), ("Board/ru.json", "{\n  \"c.d\":\n    \"Три\"\n}"));
        Assert.Equal("Board/ru.json: 'c.d': {name} is missing", fault.GetMessage(null));
        Assert.Equal("/site/Strings/Board/ru.json", fault.Location.GetLineSpan().Path);
        Assert.Equal(2, fault.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_missing_key_is_missing_in_the_file_of_its_folder() =>
        Assert.StartsWith("Board/ru.json: 'c.d': the text is missing",
            Refuses("DLS001", ("en.json", "{}"), ("ru.json", "{}"), ("Board/en.json", Three), ("Board/ru.json", "{}")).GetMessage(null), StringComparison.Ordinal);

    [Fact]
    public void A_key_in_two_folders_is_refused_where_it_stands_second()
    {
        var fault = Refuses("DLS017", ("en.json", Two), ("ru.json", """{ "a.b": "Два" }"""), ("Board/en.json", "{\n\n\"a.b\": { \"text\": \"2\", \"context\": \"c\" } }"), ("Board/ru.json", "{}"));
        Assert.Equal("Board/en.json: 'a.b': the key stands already in en.json, line 1", fault.GetMessage(null));
        Assert.Equal(2, fault.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_translation_stands_in_the_folder_of_its_source() =>
        Assert.Equal("ru.json: 'a.b': the English text stands in Board/en.json; this one belongs in Board/ru.json",
            Refuses("DLS002", ("en.json", "{}"), ("ru.json", """{ "a.b": "Два" }"""), ("Board/en.json", Two), ("Board/ru.json", "{}")).GetMessage(null));

    [Fact]
    public void Two_keys_with_one_member_in_two_folders() =>
        Assert.StartsWith("Board/en.json: 'aB': the member AB is already made for 'a.b'",
            Refuses("DLS012", ("en.json", Two), ("Board/en.json", """{ "aB": { "text": "Three", "context": "c" } }""")).GetMessage(null), StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_one_fault_however_many_texts_it_lacks() =>
        Assert.Equal("Board/en.json: Board/ru.json is missing; every language has a file in every folder",
            Refuses("DLS014", ("en.json", "{}"), ("ru.json", "{}"), ("Board/en.json", """{ "a.b": { "text": "2 a", "context": "c" }, "a.c": { "text": "3 a", "context": "c" } }""")).GetMessage(null));

    [Fact]
    public void A_language_of_a_folder_alone_lacks_the_other_folders() =>
        Assert.Equal("en.json: ru.json is missing; every language has a file in every folder",
            Refuses("DLS014", ("en.json", Two), ("Board/en.json", Three), ("Board/ru.json", """{ "c.d": "Три {name}" }""")).GetMessage(null));

    [Fact]
    public void An_empty_folder_needs_no_other_language() =>
        Assert.Empty(GeneratedTable.Of(("en.json", Two), ("ru.json", """{ "a.b": "Два" }"""), ("Board/en.json", "{}")).Faults);

    [Fact]
    public void A_folder_without_a_source() =>
        Assert.Contains(GeneratedTable.Of(("en.json", Two), ("ru.json", """{ "a.b": "Два" }"""), ("Board/ru.json", "{}")).Faults,
            fault => fault.Id == "DLS014" && fault.GetMessage(null) == "Board/ru.json: the source table Board/en.json is missing");

    [Theory]
    [InlineData("Board/Deeper/en.json")]
    [InlineData("Board/en.txt")]
    public void Other_files_are_no_tables(string name) => Assert.Empty(GeneratedTable.Of(("en.json", Two), (name, "nothing")).Faults);

    static Diagnostic Refuses(string id, params (string Name, string Json)[] files)
    {
        var table = GeneratedTable.Of(files);
        var fault = Assert.Single(table.Faults);
        Assert.Equal(id, fault.Id);
        Assert.Empty(table.Compiled.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return fault;
    }
}
