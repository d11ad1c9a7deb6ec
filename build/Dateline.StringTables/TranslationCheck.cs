namespace Dateline.Build;

/// <summary>What holds for every table but the English one: the same keys, saying the same.</summary>
static class TranslationCheck
{
    public static void Run(Table table, Table source, Faults faults)
    {
        // Where the file is missing, that is one error and not one for each text.
        foreach (var entry in source.Entries)
            if (table.Find(entry.Key) is null && table.FileIn(entry.File.Folder) is { } file)
                faults.Add(Fault.MissingKey, file, 0, 0, entry.Key, $"the text is missing; in English: {entry.Forms[entry.Forms.Count - 1].Text}");
        foreach (var entry in table.Entries)
        {
            TextCheck.Run(table, entry, faults);
            if (source.Find(entry.Key) is not { } original)
                faults.Add(Fault.UnknownKey, entry, entry.Line, "the English table has no such key");
            else if (original.File.Folder != entry.File.Folder)
                faults.Add(Fault.UnknownKey, entry, entry.Line, $"the English text stands in {original.File.Name}; this one belongs in {TableFile.NameIn(original.File.Folder, table.Language)}");
            else
                Compare(table, entry, original, faults);
        }
    }

    static void Compare(Table table, Entry entry, Entry original, Faults faults)
    {
        void Wrong(Fault fault, string what) => faults.Add(fault, entry, entry.Line, what);

        if (original.IsPlural && !entry.IsPlural)
            Wrong(Fault.MissingPlural, $"plural forms are needed: {string.Join(", ", table.Rule.Categories.Select(TextCheck.Name))}");
        else if (entry.IsPlural && !original.IsPlural)
            Wrong(Fault.SuperfluousPlural, "the English text has no plural forms, and so nothing to count");
        else
            FormCheck.Run(table, entry, original, faults);

        var same = entry.Forms.Exists(form => original.Forms.Exists(f => f.Text == form.Text));
        if (same && entry.Same is null)
            Wrong(Fault.SameAsSource, "the text is the same as in English; translate it, or give the reason as 'same'");
        else if (!same && entry.Same is not null)
            Wrong(Fault.SameAsSource, "the text differs from the English one; take the reason 'same' away");
        else if (same && string.IsNullOrWhiteSpace(entry.Same))
            Wrong(Fault.SameAsSource, "the reason 'same' is empty");
    }
}
