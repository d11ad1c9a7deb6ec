using Microsoft.AspNetCore.Identity;

namespace Dateline.Accounts;

/// <summary>A person who can sign in. What they may do stands in their <see cref="RoleGrant"/>s; without one they are nobody to the newsroom.</summary>
public sealed class Account : IdentityUser<long>
{
    /// <summary>As colleagues know them, and as the activity log writes them.</summary>
    public string Name { get; set; } = "";

    /// <summary>As readers see them over an article; null writes the name.</summary>
    public string? Byline { get; set; }

    /// <summary>BCP 47: the language of their newsroom.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Whether what waits for them is told by mail, too.</summary>
    public bool WantsMail { get; set; } = true;

    public DateTimeOffset Created { get; init; }

    /// <summary>Null while they may sign in.</summary>
    public DateTimeOffset? Suspended { get; set; }
}
