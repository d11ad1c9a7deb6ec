namespace Dateline.Kernel.Rights.Crediting;

/// <summary>What the house makes of a picture's metadata.</summary>
/// <param name="Credit">Supplier, creators and the circumstances, from all fields together.</param>
/// <param name="Rule">Which of the rules fitted, from 0; null when the supplier was found by a name, or not at all.</param>
/// <param name="Template">The credit that the supplier asks for; null for the house's.</param>
public sealed record RecognizedCredit(ReadCredit Credit, int? Rule, string? Template)
{
    /// <summary>The credit line that follows from it, without links.</summary>
    /// <param name="filePhoto">The edition's words for a picture from the files.</param>
    public string Line(string filePhoto) => Credit.Supplier is null
        ? Credit.Creators.Count > 0 ? string.Join(", ", Credit.Creators) : Credit.HandoutSource ?? ""
        : string.Concat(CreditTemplate.Parse(Template ?? CreditTemplate.Foreign).ValueOrThrow.Render(Values(filePhoto)).Select(part => part.Text));

    /// <summary>The values for a template; the supplier must be there.</summary>
    /// <param name="filePhoto">The edition's words for a picture from the files.</param>
    public CreditValues Values(string filePhoto) => new(Credit.Supplier ?? "", Credit.Creators.Count == 0 ? null : string.Join(", ", Credit.Creators), Credit.IsFilePhoto ? filePhoto : null, null)
    {
        HandoutSource = Credit.IsHandout ? Credit.HandoutSource : null, Via = Credit.Via,
        // "Getty Images Europe" has its own supplier's name in it.
        Collection = Credit.Collection is { } collection && Credit.Supplier is { } supplier && collection.StartsWith(supplier, StringComparison.OrdinalIgnoreCase) ? null : Credit.Collection,
        Year = Credit.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
