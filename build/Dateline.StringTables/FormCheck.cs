namespace Dateline.Build;

/// <summary>Every form of a text has the placeholders and tags of the key.</summary>
static class FormCheck
{
    public static void Run(Table table, Entry entry, Entry source, Faults faults)
    {
        foreach (var form in entry.Forms.Where(form => form.Markup.PlaceholderFault is null && form.Markup.TagFault is null))
        {
            var needed = source.Parameters.Where(name => !MayBeSaidInWords(table, form, name));
            Differ(Fault.Placeholders, "{", "}", form, needed, form.Markup.Placeholders, source.Parameters);
            Differ(Fault.Tags, "<", ">", form, source.Forms.SelectMany(f => f.Markup.Tags).Distinct(), form.Markup.Tags, source.Forms.SelectMany(f => f.Markup.Tags));
        }

        void Differ(Fault fault, string open, string close, Form form, IEnumerable<string> needed, IEnumerable<string> has, IEnumerable<string> allowed)
        {
            foreach (var name in needed.Except(has))
                faults.Add(fault, entry, form.Line, $"{TextCheck.InForm(form)}{open}{name}{close} is missing");
            foreach (var name in has.Except(allowed))
                faults.Add(fault, entry, form.Line, $"{TextCheck.InForm(form)}{open}{name}{close} is not in the source");
        }
    }

    // "one picture" may do without its number; Russian "one" is also 21, and may not.
    static bool MayBeSaidInWords(Table table, Form form, string placeholder) =>
        placeholder == Entry.CountName && form.Category is { } category && table.Rule.IsOneNumber(category);
}
