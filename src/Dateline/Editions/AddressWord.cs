using System.Text.RegularExpressions;
using Dateline.Kernel;

namespace Dateline.Editions;

/// <summary>Keys of editions and sections are words of addresses and of the ledger: small, plain, and none that the site needs itself.</summary>
static partial class AddressWord
{
    static readonly string[] Taken = ["css", "healthz", "media", "mediabank", "newsroom", "readyz", "storylines"];

    /// <exception cref="RefusedException">Another form, or a word that is taken.</exception>
    public static string Checked(string key) => IsFit(key) ? key
        : throw new RefusedException($"'{key}' cannot be a key: 1 to 40 of a-z, 0-9 and '-', the first a letter, and none of {string.Join(", ", Taken)}.");

    public static bool IsFit(string key) => Form().IsMatch(key) && !Taken.Contains(key);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$")]
    private static partial Regex Form();
}
