using Dateline.Kernel.Rights;

namespace Dateline.Mediabank;

/// <summary>Over which time a supplier's quota runs.</summary>
public enum QuotaPeriod { Day, Week, Month, Year }

/// <summary>What is agreed with a supplier.</summary>
public sealed record Agreement
{
    /// <summary>Whether its pictures are paid for by a subscription.</summary>
    public bool IsFree { get; init; }

    /// <summary>Collections that the subscription leaves out.</summary>
    public IReadOnlyList<string>? Excluded { get; init; }

    /// <summary>How many of its pictures may be used in a period; null for any number.</summary>
    public int? Quota { get; init; }

    public QuotaPeriod Period { get; init; } = QuotaPeriod.Month;

    /// <summary>What whoever uses its pictures should bear in mind.</summary>
    public string? Caution { get; init; }

    /// <summary>On what ground its pictures are used where nobody says otherwise.</summary>
    public UsageCategory Category { get; init; }

    /// <summary>Whether its pictures may be passed on: offered in the public bank and sent over the wire.</summary>
    public bool MayPassOn { get; init; }

    /// <summary>Who licenses its pictures, and where.</summary>
    public string? Licensor { get; init; }

    public string? LicensorAddress { get; init; }

    /// <summary>With an agency that feeds us and of whose terms nothing is said: that it may be used.</summary>
    public static Agreement OfFeed { get; } = new() { IsFree = true, Category = UsageCategory.Agency };

    /// <summary>With ourselves.</summary>
    public static Agreement Own { get; } = new() { IsFree = true, Category = UsageCategory.StaffPhotographer, MayPassOn = true };
}
