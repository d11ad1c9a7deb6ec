using System.Buffers.Text;
using System.Security.Cryptography;

namespace Dateline.Accounts;

/// <summary>Secrets in links: 256 random bits, of which the database keeps only the hash.</summary>
public static class SecretLink
{
    public static (string Token, byte[] Hash) New()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        return (Base64Url.EncodeToString(secret), SHA256.HashData(secret));
    }

    /// <returns>Null for what no link of ours has.</returns>
    public static byte[]? HashOf(string token)
    {
        if (token.Length != 43 || !Base64Url.IsValid(token)) return null;
        return SHA256.HashData(Base64Url.DecodeFromChars(token));
    }
}
