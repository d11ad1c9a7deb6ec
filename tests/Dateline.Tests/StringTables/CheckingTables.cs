using Microsoft.CodeAnalysis;
using Xunit;

namespace Dateline.Tests.Tables;

public class CheckingTables
{
    const string Login = """{ "text": "Log <login>in</login>, {name}", "context": "Link" }""";
    const string Items = """{ "text": { "one": "{count} item", "other": "{count} items" }, "context": "List" }""";

    [Fact]
    public void A_complete_table_has_no_fault_and_compiles()
    {
        var table = GeneratedTable.Of(
            ("en.json", $$"""{ "a.login": {{Login}}, "a.items": {{Items}}, "a.if": { "text": "{if} – {when}", "context": "Title", "plain": true } }"""),
            ("ru.json", """
                {
                  "a.login": "{name}, <login>войдите</login>",
                  "a.items": { "one": "{count} штука", "few": "{count} штуки", "many": "{count} штук" },
                  "a.if": { "text": "{if} – {when}", "same": "Signs only" }
                }
                """));
        Assert.Empty(table.Faults);
        Assert.Empty(table.Compiled.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Contains("public TaggedSentence ALogin(string name)", table.Code, StringComparison.Ordinal);
        Assert.Contains("public string AItems(Count count)", table.Code, StringComparison.Ordinal);
        Assert.Contains("public string AIf(string @if, string when)", table.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_key() =>
        Refuses("DLS001", Source("a.b", "Two"), "{}", "ru.json: 'a.b': the text is missing; in English: Two");

    [Fact]
    public void An_unknown_key() =>
        Refuses("DLS002", "{}", """{ "a.b": "Два" }""", "ru.json: 'a.b': the English table has no such key");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    public void An_empty_text(string text) =>
        Refuses("DLS003", Source("a.b", "Two"), $$"""{ "a.b": "{{text}}" }""", "ru.json: 'a.b': the text is empty");

    [Theory]
    [InlineData("Привет", "{name} is missing")]
    [InlineData("Привет, {name} и {other}", "{other} is not in the source")]
    [InlineData("Привет, {name", "a placeholder such as {name} is needed")]
    [InlineData("Привет, name}", "a closing brace has no opening one")]
    public void Other_placeholders(string text, string what) =>
        Refuses("DLS004", Source("a.b", "Hello {name}"), $$"""{ "a.b": "{{text}}" }""", what);

    [Theory]
    [InlineData("Войдите", "<login> is missing")]
    [InlineData("<login>Войдите</login> <other>там</other>", "<other> is not in the source")]
    public void Other_tags(string text, string what) =>
        Refuses("DLS005", Source("a.b", "<login>Log in</login>"), $$"""{ "a.b": "{{text}}" }""", what);

    [Theory]
    [InlineData("""{ "one": "{count} штука", "many": "{count} штук" }""", "the plural form 'few' is missing; ru needs one, few, many")]
    [InlineData("\"{count} штук\"", "plural forms are needed: one, few, many")]
    public void A_missing_plural_form(string forms, string what) =>
        Refuses("DLS006", $$"""{ "a.b": {{Items}} }""", $$"""{ "a.b": {{forms}} }""", what);

    [Fact]
    public void A_superfluous_plural_form() =>
        Refuses("DLS007", $$"""{ "a.b": {{Items}} }""",
            """{ "a.b": { "one": "{count} штука", "few": "{count} штуки", "many": "{count} штук", "other": "{count} штуки" } }""",
            "the plural form 'other' would never be shown");

    [Fact]
    public void Plural_forms_of_nothing_to_count() =>
        Refuses("DLS007", Source("a.b", "Two"), """{ "a.b": { "one": "а", "few": "б", "many": "в" } }""", "nothing to count");

    [Theory]
    [InlineData("\"Live\"", "the text is the same as in English")]
    [InlineData("""{ "text": "Онлайн", "same": "A name" }""", "take the reason 'same' away")]
    [InlineData("""{ "text": "Live", "same": " " }""", "the reason 'same' is empty")]
    public void A_text_that_was_left_in_English(string entry, string what) =>
        Refuses("DLS008", Source("a.b", "Live"), $$"""{ "a.b": {{entry}} }""", what);

    [Theory]
    [InlineData("\u2068Два")]
    [InlineData("Два\u2069")]
    [InlineData("\u202BДва\u2069")]
    public void Direction_controls_out_of_balance(string text) =>
        Refuses("DLS009", Source("a.b", "Two"), $$"""{ "a.b": "{{text}}" }""", "a direction control is opened and not closed");

    [Theory]
    [InlineData("<b>Два</b>", "<b> is raw HTML")]
    [InlineData("Два<br/>", "only named tags")]
    [InlineData("Два &amp; три", "'&' is HTML here")]
    [InlineData("2 > 1", "'>' is HTML here")]
    [InlineData("<login>Два", "<login> is not closed")]
    [InlineData("Два</login>", "closes a tag that is not open")]
    [InlineData("<login></login>", "has nothing inside")]
    [InlineData("<login><other>Два</other></login>", "tags do not nest")]
    public void Html(string text, string what) =>
        Refuses("DLS010", Source("a.b", "Two"), $$"""{ "a.b": "{{text}}" }""", what);

    [Theory]
    [InlineData("\"Two\"")]
    [InlineData("""{ "text": "Two" }""")]
    [InlineData("""{ "text": "Two", "context": " " }""")]
    public void A_source_text_without_context(string entry) =>
        Refuses("DLS011", $$"""{ "a.b": {{entry}} }""", """{ "a.b": "Два" }""", "en.json: 'a.b': translators need a 'context'");

    [Fact]
    public void Two_keys_with_one_member() =>
        Refuses("DLS012", """{ "a.bC": { "text": "Two", "context": "c" }, "a.b.c": { "text": "Three", "context": "c" } }""",
            """{ "a.bC": "Два", "a.b.c": "Три" }""", "the member ABC is already made for 'a.bC'");

    [Theory]
    [InlineData(" Два")]
    [InlineData("Два ")]
    public void Spaces_around_a_text(string text) =>
        Refuses("DLS013", Source("a.b", "Two"), $$"""{ "a.b": "{{text}}" }""", "begins or ends with a space");

    [Theory]
    [InlineData("{ \"a.b\": \"Два\", }", "a name in quotation marks is needed")]
    [InlineData("{ \"a.b\": \"Два\", \"a.b\": \"Три\" }", "'a.b' stands here twice")]
    [InlineData("{ \"a.b\": null }", "a text in quotation marks")]
    [InlineData("{ // Два", "a name in quotation marks is needed")]
    [InlineData("{ \"a.b\": \"Дв", "the file ends too early")]
    [InlineData("[]", "the file must hold an object")]
    [InlineData("{} {}", "nothing may follow")]
    public void Broken_json(string json, string what) =>
        Refuses("DLS014", Source("a.b", "Two"), json, what, others: true);

    [Fact]
    public void A_table_without_a_source() =>
        Assert.Contains("the source table en.json is missing",
            Assert.Single(GeneratedTable.Of(("ru.json", "{}")).Faults).GetMessage(null), StringComparison.Ordinal);

    [Fact]
    public void A_language_without_plural_rule()
    {
        var fault = Assert.Single(GeneratedTable.Of(("en.json", "{}"), ("tlh.json", "{}")).Faults);
        Assert.Equal("DLS015", fault.Id);
    }

    [Theory]
    [InlineData("""{ "A.b": "Два" }""", "a key is names joined by dots")]
    [InlineData("""{ "a.b": { "text": "Два", "context": "c" } }""", "'context' is unknown or of the wrong kind; allowed are text and same")]
    [InlineData("""{ "a.b": { "several": "Два" } }""", "'several' is not a plural form")]
    [InlineData("""{ "a.b": true }""", "a text or an object of plural forms is needed")]
    public void A_wrong_form(string json, string what) =>
        Refuses("DLS016", Source("a.b", "Two"), json, what, others: true);

    [Fact]
    public void A_number_may_be_said_in_words_only_where_the_form_has_no_other()
    {
        var english = """{ "a.b": { "text": { "one": "one item", "other": "{count} items" }, "context": "c" } }""";
        Assert.Empty(GeneratedTable.Of(("en.json", english)).Faults);
        Refuses("DLS004", english, """{ "a.b": { "one": "одна штука", "few": "{count} штуки", "many": "{count} штук" } }""",
            "in 'one', {count} is missing");
    }

    [Fact]
    public void A_fault_leads_to_its_line()
    {
        var fault = Assert.Single(GeneratedTable.Of(("en.json", Source("a.b", "Two")), ("ru.json", "{\n  \"a.b\":\n    \" Два\"\n}")).Faults);
        Assert.Equal("/site/Strings/ru.json", fault.Location.GetLineSpan().Path);
        Assert.Equal(2, fault.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(DiagnosticSeverity.Error, fault.Severity);
    }

    static string Source(string key, string text) => $$"""{ "{{key}}": { "text": "{{text}}", "context": "Somewhere" } }""";

    static void Refuses(string id, string english, string russian, string what, bool others = false)
    {
        var table = GeneratedTable.Of(("en.json", english), ("ru.json", russian));
        var fault = others ? Assert.Single(table.Faults, fault => fault.Id == id) : Assert.Single(table.Faults);
        Assert.Equal(id, fault.Id);
        Assert.Contains(what, fault.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(table.Compiled.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
    }
}
