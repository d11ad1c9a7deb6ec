using System.Security.Cryptography;
using System.Text;

namespace Dateline.Accounts;

/// <summary>A code that stands once for the authenticator, for the day when that is lost. Only its hash is kept; one that was used is gone.</summary>
public sealed class RecoveryCode
{
    public const int Count = 10;
    const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public required long AccountId { get; init; }
    public required byte[] Hash { get; init; }

    /// <summary>A new one, as its owner writes it down.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>However it is typed: in capitals, without its strokes.</summary>
    public static byte[] HashOf(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit))));
}
