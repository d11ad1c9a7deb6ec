namespace Dateline.Build;

/// <summary>What holds for the English table alone.</summary>
static class SourceCheck
{
    public static void Run(Table source, Faults faults)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in source.Entries)
        {
            TextCheck.Run(source, entry, faults);
            void Wrong(Fault fault, string what) => faults.Add(fault, entry, entry.Line, what);

            if (string.IsNullOrWhiteSpace(entry.Context))
                Wrong(Fault.NoContext, "translators need a 'context': where the text stands and what fills its placeholders");
            var member = MemberNames.Of(entry.Key);
            if (members.TryGetValue(member, out var other))
                Wrong(Fault.SameMember, $"the member {member} is already made for '{other}'");
            else
                members.Add(member, entry.Key);
            foreach (var name in entry.Bare.Except(entry.Placeholders))
                Wrong(Fault.Placeholders, $"'bare' names {{{name}}}, which the text does not have");
            FormCheck.Run(source, entry, entry, faults);
        }
    }
}
