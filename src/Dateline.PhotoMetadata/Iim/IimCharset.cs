using System.Text;

namespace Dateline.PhotoMetadata.Iim;

/// <summary>The character set that a block names in 1:90 by an escape sequence of ISO 2022.</summary>
static class IimCharset
{
    const byte Escape = 0x1B;

    /// <summary>Null when the sequence names UTF-8 or nothing that is known.</summary>
    public static Encoding? Named(ReadOnlySpan<byte> sequence)
    {
        // ESC - , ESC . and ESC / put a set of 96 letters into the upper half, most often once and for all.
        if (sequence is not [Escape, (byte)'-' or (byte)'.' or (byte)'/', var set, ..]) return null;
        return set switch
        {
            (byte)'A' => Texts.Windows,   // Latin-1, of which Windows-1252 has all letters
            (byte)'B' => CodePage(28592),
            (byte)'C' => CodePage(28593),
            (byte)'D' => CodePage(28594),
            (byte)'L' => CodePage(28595),
            (byte)'G' => CodePage(28596),
            (byte)'F' => CodePage(28597),
            (byte)'H' => CodePage(28598),
            (byte)'M' => CodePage(28599),
            (byte)'b' => CodePage(28605),
            _ => null,
        };
    }

    public static bool IsUtf8(ReadOnlySpan<byte> sequence) => sequence.StartsWith((ReadOnlySpan<byte>)[Escape, (byte)'%', (byte)'G']) || sequence is [Escape, (byte)'%', (byte)'/', (byte)'G' or (byte)'H' or (byte)'I', ..];

    static Encoding? CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number);
}
