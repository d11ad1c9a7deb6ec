using System.Net.Mail;
using Dateline.Kernel;
using Dateline.Kernel.Localization;

namespace Dateline.Accounts;

/// <summary>What names, mail addresses and languages of people may be.</summary>
public static class Particulars
{
    const int LongestName = 200;
    const int LongestEmail = 256;

    public static bool IsName(string name) => name.Trim().Length is > 0 and <= LongestName && !name.Any(char.IsControl);

    public static bool IsEmail(string email) =>
        email.Trim() is { Length: <= LongestEmail } bare && !bare.Any(char.IsControl) && MailAddress.TryCreate(bare, out var address) && address.Address == bare;

    public static bool IsLanguage(string language) => EditionStyles.All.Any(style => style.LanguageTag == language);

    /// <exception cref="RefusedException">Empty, too long, or with control characters.</exception>
    public static string Name(string name) => IsName(name) ? name.Trim() : throw new RefusedException($"A name has 1 to {LongestName} characters.", Refusal.Invalid);

    /// <exception cref="RefusedException">No mail address.</exception>
    public static string Email(string email) => IsEmail(email) ? email.Trim() : throw new RefusedException("This is no mail address.", Refusal.Invalid);

    /// <exception cref="RefusedException">A language that the newsroom does not speak.</exception>
    public static string Language(string language) => IsLanguage(language) ? language
        : throw new RefusedException($"The newsroom speaks {string.Join(", ", EditionStyles.All.Select(style => style.LanguageTag))}.", Refusal.Invalid);
}
