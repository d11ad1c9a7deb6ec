using Dateline.Kernel.Localization;

namespace Dateline.Build;

/// <summary>Makes a table out of the files of a language, and says what is not written as a table should be.</summary>
sealed class TableReader
{
    static readonly string[] categories = Enum.GetNames(typeof(PluralCategory)).Select(name => name.ToLowerInvariant()).ToArray();
    readonly Table table;
    readonly TableFile file;
    readonly Faults faults;

    TableReader(Table table, TableFile file, Faults faults) => (this.table, this.file, this.faults) = (table, file, faults);

    public static Table Read(string language, IReadOnlyList<TableFile> files, Faults faults)
    {
        var rule = PluralRules.For(language);
        var table = new Table(language, files, rule ?? PluralRules.For(Table.SourceLanguage)!);
        if (rule is null)
            faults.Add(Fault.Language, files[0], 0, 0, "", "the plural rule of this language is not known; add it to PluralRules.cs in Dateline.Kernel");
        foreach (var file in files)
            new TableReader(table, file, faults).Read();
        return table;
    }

    void Read()
    {
        try
        {
            var root = JsonReader.Read(file.Text);
            if (root.Kind != JsonKind.Object)
                throw new JsonFault("the file must hold an object", root.Line, root.Column);
            foreach (var member in root.Members)
                ReadEntry(member);
        }
        catch (JsonFault fault)
        {
            faults.Add(Fault.File, file, fault.Line, fault.Column, "", $"this is not JSON as a string table needs it: {fault.Message}");
        }
    }

    void ReadEntry(JsonMember member)
    {
        var entry = new Entry(file, member.Name, member.Line);
        if (!MemberNames.IsKey(member.Name))
        {
            Wrong(Fault.Form, entry, member.Line, "a key is names joined by dots, such as article.by: letters and digits, each name with a small letter first");
            return;
        }
        if (member.Value.Kind == JsonKind.Object && member.Value.Members.Exists(m => m.Name == "text"))
            foreach (var part in member.Value.Members)
                ReadMember(entry, part);
        else
            ReadText(entry, member.Value);
        if (table.Find(entry.Key) is { } other)
            Wrong(Fault.SameKey, entry, entry.Line, $"the key stands already in {other.File.Name}, line {other.Line + 1}");
        else if (entry.Forms.Count > 0)
            table.Add(entry);
    }

    void ReadMember(Entry entry, JsonMember member)
    {
        var value = member.Value;
        switch (member.Name, table.IsSource, value.Kind)
        {
            case ("text", _, _):
                ReadText(entry, value);
                break;
            case ("context", true, JsonKind.Text):
                entry.Context = value.Text;
                break;
            case ("plain", true, JsonKind.Flag):
                entry.Plain = value.Flag;
                break;
            case ("bare", true, JsonKind.List) when value.Items.TrueForAll(item => item.Kind == JsonKind.Text):
                entry.Bare.AddRange(value.Items.Select(item => item.Text));
                break;
            case ("same", false, JsonKind.Text):
                entry.Same = value.Text;
                break;
            default:
                var allowed = table.IsSource ? "text, context, plain (true or false) and bare (a list of texts)" : "text and same (the reason)";
                Wrong(Fault.Form, entry, member.Line, $"'{member.Name}' is unknown or of the wrong kind; allowed are {allowed}");
                break;
        }
    }

    void ReadText(Entry entry, JsonValue value)
    {
        if (value.Kind == JsonKind.Text)
            entry.Forms.Add(new Form(null, value.Text, value.Line));
        else if (value.Kind == JsonKind.Object)
            ReadForms(entry, value);
        else
            Wrong(Fault.Form, entry, value.Line, "a text or an object of plural forms is needed");
    }

    void ReadForms(Entry entry, JsonValue forms)
    {
        entry.IsPlural = true;
        foreach (var member in forms.Members)
        {
            var category = Array.IndexOf(categories, member.Name);
            if (category < 0 || member.Value.Kind != JsonKind.Text)
                Wrong(Fault.Form, entry, member.Line, $"'{member.Name}' is not a plural form; those are texts named {string.Join(", ", categories)}");
            else
                entry.Forms.Add(new Form((PluralCategory)category, member.Value.Text, member.Line));
        }
        if (entry.Forms.Count == 0)
            Wrong(Fault.Empty, entry, forms.Line, "it has no text");
    }

    void Wrong(Fault fault, Entry entry, int line, string what) => faults.Add(fault, entry, line, what);
}
