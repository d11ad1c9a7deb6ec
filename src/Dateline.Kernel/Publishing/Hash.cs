using System.Security.Cryptography;

namespace Dateline.Kernel.Publishing;

/// <summary>A SHA-256 value, compared by its bytes. The default value is no hash at all and may only be overwritten.</summary>
public readonly struct Hash : IEquatable<Hash>
{
    /// <summary>How many bytes it has.</summary>
    public const int Length = 32;

    readonly byte[] bytes;

    /// <summary>Takes over 32 bytes.</summary>
    /// <exception cref="ArgumentException">Another number of bytes.</exception>
    public Hash(byte[] bytes) => this.bytes = bytes.Length == Length
        ? bytes : throw new ArgumentException($"A hash has {Length} bytes, not {bytes.Length}.", nameof(bytes));

    /// <summary>The hash of two stretches of bytes, one after the other.</summary>
    public static Hash Of(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(first);
        sha.AppendData(second);
        return new(sha.GetHashAndReset());
    }

    /// <summary>Reads the standard alphabet with padding.</summary>
    /// <exception cref="FormatException">Not base64, or not 32 bytes.</exception>
    public static Hash FromBase64(string text) =>
        Convert.FromBase64String(text) is { Length: Length } bytes ? new(bytes) : throw new FormatException("Not a hash.");

    /// <summary>A copy of the bytes.</summary>
    public byte[] ToBytes() => [.. bytes];

    /// <summary>The standard alphabet with padding, 44 characters.</summary>
    public string ToBase64() => Convert.ToBase64String(bytes);

    /// <summary>Lower-case hexadecimal, 64 characters.</summary>
    public override string ToString() => Convert.ToHexStringLower(bytes);

    /// <inheritdoc/>
    public bool Equals(Hash other) => bytes.AsSpan().SequenceEqual(other.bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Hash other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(bytes);

    /// <summary>Same bytes.</summary>
    public static bool operator ==(Hash left, Hash right) => left.Equals(right);

    /// <summary>Other bytes.</summary>
    public static bool operator !=(Hash left, Hash right) => !left.Equals(right);
}
