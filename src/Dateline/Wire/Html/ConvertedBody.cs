using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>What became of a foreign text.</summary>
/// <param name="Body">Valid by the contract of bodies, whatever came in; empty when refused.</param>
/// <param name="Problems">What was left out or changed, a sentence each, for the desk.</param>
/// <param name="Placed">Names of the associations that the body shows: pictures and related articles.</param>
/// <param name="Refused">Why nothing was read at all; null when something was.</param>
public sealed record ConvertedBody(ArticleBody Body, IReadOnlyList<string> Problems, IReadOnlySet<string> Placed, string? Refused = null)
{
    internal static ConvertedBody OfRefused(string reason) => new(ArticleBody.Empty, [reason], new HashSet<string>(), reason);
}
