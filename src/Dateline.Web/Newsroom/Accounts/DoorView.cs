using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>How a door speaks to whoever stands before it.</summary>
/// <param name="Text">Every string, in their language.</param>
/// <param name="Asked">The language that they chose; null when it was found out.</param>
/// <param name="Languages">The others, with where to go for them.</param>
public sealed record DoorView(StringTable Text, bool IsRightToLeft, string? Asked, IReadOnlyList<DoorLanguage> Languages)
{
    /// <summary>An address of ours that keeps the chosen language.</summary>
    public string Keep(string address) => Asked is null ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={Asked}";
}

/// <summary>A language that a door can speak.</summary>
public sealed record DoorLanguage(string Tag, string Name, string Address);
