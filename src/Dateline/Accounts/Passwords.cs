using Dateline.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Dateline.Accounts;

/// <summary>What passwords must be, and how they are kept and compared.</summary>
public static class Passwords
{
    public const int Shortest = 12;
    public const int Longest = 256;
    public const int FewestCharacters = 5;

    // OWASP's number for PBKDF2 with SHA-512. A hash says with how many it was made, so that older ones go on.
    public const int Rounds = 210_000;

    static readonly PasswordHasher<Account> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));
    static readonly string Nobodys = Hasher.HashPassword(new Account(), "what nobody's account has");

    public static bool IsGood(string password) => password.Length is >= Shortest and <= Longest && password.Distinct().Count() >= FewestCharacters;

    /// <exception cref="RefusedException">It is not good enough.</exception>
    public static void Set(Account account, string password)
    {
        if (!IsGood(password)) throw new RefusedException($"A password has {Shortest} to {Longest} characters, at least {FewestCharacters} of them different.", Refusal.Invalid);
        account.PasswordHash = Hasher.HashPassword(account, password);
        account.SecurityStamp = Guid.CreateVersion7().ToString("N");
    }

    /// <summary>Whether it is theirs. It takes as long for nobody's account, so that its time does not tell who is here.</summary>
    public static bool Fits(Account? account, string password)
    {
        if (password.Length > Longest) return false;
        var fits = Hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? Nobodys, password) != PasswordVerificationResult.Failed;
        return fits && account?.PasswordHash is not null;
    }
}
