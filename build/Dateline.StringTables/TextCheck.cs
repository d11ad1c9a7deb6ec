using Dateline.Kernel.Localization;

namespace Dateline.Build;

/// <summary>What holds for every text in every language.</summary>
static class TextCheck
{
    const string IsolateOpeners = "\u2066\u2067\u2068";
    const string EmbeddingOpeners = "\u202A\u202B\u202D\u202E";
    const char EndIsolate = '\u2069';
    const char EndEmbedding = '\u202C';

    public static void Run(Table table, Entry entry, Faults faults)
    {
        foreach (var form in entry.Forms)
            foreach (var (fault, what) in Of(form))
                faults.Add(fault, entry, form.Line, InForm(form) + what);
        if (entry.IsPlural)
            Categories(table, entry, faults);
    }

    public static string InForm(Form form) => form.Category is { } category ? $"in '{Name(category)}', " : "";

    public static string Name(PluralCategory category) => category.ToString().ToLowerInvariant();

    static IEnumerable<(Fault, string)> Of(Form form)
    {
        if (string.IsNullOrWhiteSpace(form.Text))
            yield return (Fault.Empty, "the text is empty");
        else if (form.Text.Trim() != form.Text)
            yield return (Fault.Spaces, "the text begins or ends with a space; spaces around a text belong to the page");
        if (form.Markup.TagFault is { } tag)
            yield return (Fault.Html, tag);
        if (form.Markup.PlaceholderFault is { } placeholder)
            yield return (Fault.Placeholders, placeholder);
        if (!IsBalanced(form.Text))
            yield return (Fault.BidiControls, "a direction control is opened and not closed, or closed and not opened");
    }

    static bool IsBalanced(string text)
    {
        var open = new Stack<char>();
        foreach (var c in text)
        {
            if (IsolateOpeners.IndexOf(c) >= 0)
                open.Push(EndIsolate);
            else if (EmbeddingOpeners.IndexOf(c) >= 0)
                open.Push(EndEmbedding);
            else if (c is EndIsolate or EndEmbedding && (open.Count == 0 || open.Pop() != c))
                return false;
        }
        return open.Count == 0;
    }

    static void Categories(Table table, Entry entry, Faults faults)
    {
        var given = entry.Forms.Select(form => form.Category!.Value).ToList();
        var needed = table.Rule.Categories;
        var all = string.Join(", ", needed.Select(Name));
        foreach (var category in needed.Except(given))
            faults.Add(Fault.MissingPlural, entry, entry.Line, $"the plural form '{Name(category)}' is missing; {table.Language} needs {all}");
        foreach (var category in given.Except(needed))
            faults.Add(Fault.SuperfluousPlural, entry, entry.Line, $"the plural form '{Name(category)}' would never be shown; {table.Language} has {all} for whole numbers");
    }
}
