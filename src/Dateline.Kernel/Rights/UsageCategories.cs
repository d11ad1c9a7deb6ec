using System.Collections.Frozen;
using Dateline.Kernel.Text;

namespace Dateline.Kernel.Rights;

/// <summary>What is true of each category.</summary>
public static class UsageCategories
{
    static readonly FrozenDictionary<string, UsageCategory> byName = Enum.GetValues<UsageCategory>().ToFrozenDictionary(Name);

    /// <summary>The written name, in small letters with hyphens. It is stored and sent, and never changes.</summary>
    public static string Name(this UsageCategory category) => KebabCase.Of(category.ToString());

    /// <summary>The category of a written name; null when there is none.</summary>
    public static UsageCategory? Find(string name) => byName.TryGetValue(name, out var category) ? category : null;

    /// <summary>What a picture costs on the ground of its category alone; null where the supplier's terms say it, and where there is no ground at all.</summary>
    public static Cost? DefaultCost(this UsageCategory category) => category switch
    {
        UsageCategory.None or UsageCategory.Agency => null,
        UsageCategory.Chargeable or UsageCategory.ProgramPromotional => Cost.Pay,
        UsageCategory.PrImage or UsageCategory.Handout or UsageCategory.SocialMedia or UsageCategory.Pool => Cost.Conditional,
        _ => Cost.Free,
    };

    /// <summary>Whether the house's own people took it. Grid's <c>IsOwnedPhotograph</c>.</summary>
    public static bool IsOwnPhotograph(this UsageCategory category) =>
        category is UsageCategory.StaffPhotographer or UsageCategory.ContractPhotographer or UsageCategory.CommissionedPhotographer;

    /// <summary>Whether the house's own people drew it.</summary>
    public static bool IsOwnIllustration(this UsageCategory category) =>
        category is UsageCategory.StaffIllustrator or UsageCategory.ContractIllustrator or UsageCategory.CommissionedIllustrator;
}
