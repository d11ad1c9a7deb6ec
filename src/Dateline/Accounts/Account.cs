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

    /// <summary>What their authenticator makes its codes of; null without a second step.</summary>
    public byte[]? AuthenticatorKey { get; private set; }

    /// <summary>The half minute of the last code that was taken: none is taken twice.</summary>
    public long AuthenticatorStep { get; private set; }

    /// <summary>What the program knows them by, as <c>account/7</c>.</summary>
    public string Subject => SubjectOf(Id);

    public static string SubjectOf(long id) => $"account/{id}";

    /// <param name="email">Checked, and known to be theirs.</param>
    public static Account Of(string email, string name, string language, DateTimeOffset now) => new()
    {
        Name = name, Language = language, Created = now,
        Email = email, NormalizedEmail = Normalized(email), EmailConfirmed = true,
        UserName = email, NormalizedUserName = Normalized(email),
        SecurityStamp = Guid.CreateVersion7(now).ToString("N"),
    };

    /// <summary>The form in which addresses are compared.</summary>
    public static string Normalized(string email) => email.Trim().Normalize().ToUpperInvariant();

    public void TurnOnSecondStep(byte[] key, long step) => (AuthenticatorKey, AuthenticatorStep, TwoFactorEnabled) = (key, step, true);

    public void TurnOffSecondStep() => (AuthenticatorKey, AuthenticatorStep, TwoFactorEnabled) = (null, 0, false);
}
