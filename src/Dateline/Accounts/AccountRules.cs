using Microsoft.AspNetCore.Identity;

namespace Dateline.Accounts;

/// <summary>What is asked of accounts and their passwords.</summary>
static class AccountRules
{
    public static void Set(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;   // the first with passkeys
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";   // the name is the mail address, and those have more letters than English
        // Length is what helps; rules about kinds of characters make passwords worse (NIST SP 800-63B §3.1.1.2).
        options.Password = new PasswordOptions { RequiredLength = Passwords.Shortest, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = Passwords.FewestCharacters };
    }
}
