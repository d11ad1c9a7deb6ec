using Dateline.Accounts;
using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>What is wrong with what people typed, by the name of its field, in their language.</summary>
static class Flaws
{
    /// <summary>What a password has to be.</summary>
    public static string Password(StringTable text) => text.DoorsPasswordRule;

    /// <summary>Of those that are given.</summary>
    public static Dictionary<string, string> In(StringTable text, string? name = null, string? email = null, string? password = null)
    {
        var flaws = new Dictionary<string, string>();
        if (name is not null && !Particulars.IsName(name)) flaws["name"] = text.DoorsNameFlaw;
        if (email is not null && !Particulars.IsEmail(email)) flaws["email"] = text.DoorsEmailFlaw;
        if (password is not null && !Passwords.IsGood(password)) flaws["password"] = Password(text);
        return flaws;
    }
}
