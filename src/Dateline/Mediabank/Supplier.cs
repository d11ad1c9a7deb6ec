using Dateline.Kernel;
using Dateline.Kernel.Rights;
using Dateline.Kernel.Rights.Crediting;

namespace Dateline.Mediabank;

/// <summary>Where pictures come from, and how they are credited.</summary>
public sealed class Supplier
{
    /// <summary>The name of whom nobody knows.</summary>
    public const string Unknown = "Unknown";

    Supplier() { }

    public Supplier(string name, bool isOwn, IReadOnlyDictionary<string, string> credits, IReadOnlyList<string> names) =>
        Describe(new(name, isOwn, credits, names));

    public Supplier(SupplierDescription description) => Describe(description);

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

    /// <summary>By what its pictures are known, beside its names; in this order.</summary>
    public IReadOnlyList<SupplierRule> Rules { get; private set; } = [];

    /// <summary>What was agreed; null when nobody has said, see <see cref="Terms"/>.</summary>
    public Agreement? Agreement { get; private set; }

    /// <summary>What holds: what was agreed, else our own house's terms, else those of an agency that feeds us.</summary>
    public Agreement Terms => Agreement ?? (IsOwn ? Agreement.Own : Agreement.OfFeed);

    /// <summary>Counts the changes: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; private set; }

    /// <summary>Says how it is called and credited. Pictures that readers see keep the credit that they were published with, until they are published again.</summary>
    public void Describe(SupplierDescription description)
    {
        foreach (var (language, credit) in description.Credits)
            if (CreditTemplate.Parse(credit) is { Success: false } wrong)
                throw new RefusedException($"The {language} credit of {description.Name} is not understood: {wrong.Problem}", Refusal.Invalid);
        if (description.Rules.Select(SupplierRule.Of).FirstOrDefault(rule => !rule.Success) is { } unfit)
            throw new RefusedException($"A rule of {description.Name} is not understood: {unfit.Problem}", Refusal.Invalid);
        (Name, IsOwn, Credits, Names, NameKey) = (description.Name, description.IsOwn, description.Credits, description.Names, KeyOf(description.Name));
        (Rules, Agreement) = (description.Rules, description.Agreement);
        Edits++;
    }

    /// <summary>Supplier names are the same whatever their capitals and spaces.</summary>
    public static string KeyOf(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    public bool IsCalled(string name) => KeyOf(name) is var key && (key == NameKey || Names.Any(other => KeyOf(other) == key));
}

/// <summary>What is said of a supplier.</summary>
/// <param name="Credits">By language.</param>
/// <param name="Names">Other names under which its pictures arrive.</param>
public sealed record SupplierDescription(string Name, bool IsOwn, IReadOnlyDictionary<string, string> Credits, IReadOnlyList<string> Names)
{
    public IReadOnlyList<SupplierRule> Rules { get; init; } = [];

    /// <summary>Null when nothing is said.</summary>
    public Agreement? Agreement { get; init; }
}
