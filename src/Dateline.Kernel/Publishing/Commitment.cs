using System.Security.Cryptography;

namespace Dateline.Kernel.Publishing;

/// <summary>
/// Binds an entry to a text without giving the text away: <c>SHA-256(salt ‖ JCS(revision))</c>.
/// Whoever has salt and text can check it; when both are deleted, nobody can guess what it was.
/// </summary>
public static class Commitment
{
    /// <summary>Bytes of salt: as many as the hash has, so that guessing the salt is no easier than breaking the hash.</summary>
    public const int SaltLength = 32;

    /// <summary>A new salt, from the system's generator.</summary>
    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltLength);

    /// <summary>Commits to a revision.</summary>
    /// <param name="salt">Its own salt, never used twice.</param>
    /// <param name="canonical">The revision as canonical JSON; see <see cref="CanonicalJson"/>.</param>
    public static Hash To(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> canonical) => Hash.Of(salt, canonical);
}
