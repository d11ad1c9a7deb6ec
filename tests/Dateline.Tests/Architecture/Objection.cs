using Xunit;

namespace Dateline.Tests.Architecture;

/// <summary>What a rule has against something.</summary>
/// <param name="Subject">The type or file.</param>
/// <param name="Reason">What is wrong with it, and what to do.</param>
sealed record Objection(string Subject, string Reason)
{
    public static Objection To(Type type, string reason) => new(type.FullName ?? type.Name, reason);

    public override string ToString() => $"{Subject}: {Reason}";
}

/// <summary>What a rule lets pass, and why.</summary>
sealed record Exemption(string Subject, string Why);

static class Objections
{
    /// <summary>Leaves out what is exempt; an exemption that nothing needs any more is an objection itself.</summary>
    public static IReadOnlyList<Objection> Except(this IEnumerable<Objection> objections, params Exemption[] exemptions)
    {
        var all = objections.ToList();
        var unneeded = exemptions.Where(exemption => all.All(objection => objection.Subject != exemption.Subject));
        return
        [
            .. all.Where(objection => exemptions.All(exemption => exemption.Subject != objection.Subject)),
            .. unneeded.Select(exemption => new Objection(exemption.Subject, $"needs its exemption ('{exemption.Why}') no longer: delete it from the rule.")),
        ];
    }

    public static void AreNone(IEnumerable<Objection> objections) => Assert.Empty(objections.Select(objection => objection.ToString()));
}
