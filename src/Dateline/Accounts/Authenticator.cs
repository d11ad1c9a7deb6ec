using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Dateline.Accounts;

/// <summary>The codes of authenticator programs: RFC 6238 with six digits, half a minute and SHA-1, which is what all of them know.</summary>
public static class Authenticator
{
    const int Digits = 1_000_000;
    const int Seconds = 30;
    const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(20);

    /// <summary>The key as people type it: base 32.</summary>
    public static string Spell(byte[] key)
    {
        var bits = string.Concat(key.Select(b => b.ToString("b8", null)));
        return string.Concat(bits.Chunk(5).Select(five => Letters[Convert.ToInt32(new string(five).PadRight(5, '0'), 2)]));
    }

    /// <summary>What a QR code tells the authenticator.</summary>
    public static string Address(byte[] key, string house, string email) =>
        $"otpauth://totp/{Uri.EscapeDataString(house)}:{Uri.EscapeDataString(email)}?secret={Spell(key)}&issuer={Uri.EscapeDataString(house)}";

    /// <summary>The half minute that a code is of; null when it is of none near. Clocks may be half a minute apart.</summary>
    public static long? StepOf(byte[] key, string code, DateTimeOffset now)
    {
        if (code.Length != 6 || !code.All(char.IsAsciiDigit)) return null;
        var step = now.ToUnixTimeSeconds() / Seconds;
        foreach (var near in (long[])[step, step - 1, step + 1])
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(key, near)), System.Text.Encoding.ASCII.GetBytes(code))) return near;
        return null;
    }

    /// <summary>The code as it is meant: authenticators show "123 456", and an Arabic keyboard has other digits.</summary>
    public static string Plain(string typed) =>
        string.Concat(typed.Where(char.IsDigit).Select(digit => CharUnicodeInfo.GetDecimalDigitValue(digit).ToString(CultureInfo.InvariantCulture)));

    public static string CodeAt(byte[] key, DateTimeOffset now) => Code(key, now.ToUnixTimeSeconds() / Seconds);

    static string Code(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350   // the standard's; as a MAC it is sound
        var mac = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var at = mac[^1] & 0xf;
        return ((BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(at)) & int.MaxValue) % Digits).ToString("D6", CultureInfo.InvariantCulture);
    }
}
