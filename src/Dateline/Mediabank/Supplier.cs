using Dateline.Kernel;
using Dateline.Kernel.Rights;

namespace Dateline.Mediabank;

/// <summary>Where pictures come from, and how they are credited.</summary>
public sealed class Supplier
{
    Supplier() { }

    public Supplier(string name, bool isOwn, IReadOnlyDictionary<string, string> credits, IReadOnlyList<string> names)
    {
        foreach (var (language, credit) in credits)
            if (CreditTemplate.Parse(credit) is { Success: false } wrong)
                throw new RefusedException($"The {language} credit of {name} is not understood: {wrong.Problem}");
        (Name, IsOwn, Credits, Names, NameKey) = (name, isOwn, credits, names, KeyOf(name));
    }

    public long Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The name as names are compared.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>Whether it is this agency: its pictures are offered in the public bank.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>Credit templates by language; a language without one takes the house's.</summary>
    public IReadOnlyDictionary<string, string> Credits { get; private set; } = new Dictionary<string, string>();

    /// <summary>Other names under which its pictures arrive.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Supplier names are the same whatever their capitals and spaces.</summary>
    public static string KeyOf(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    public bool IsCalled(string name) => KeyOf(name) is var key && (key == NameKey || Names.Any(other => KeyOf(other) == key));
}
