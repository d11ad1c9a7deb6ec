namespace Dateline.Kernel.Body;

/// <summary>The bounds of a body. Characters are UTF-16 code units.</summary>
public static class BodyLimits
{
    /// <summary>Bytes of the written form.</summary>
    public const int Bytes = 1024 * 1024;

    /// <summary>Blocks of a body, and of a fact box.</summary>
    public const int Blocks = 2_000;

    /// <summary>Items of a list, key points, paragraphs of a quote.</summary>
    public const int Items = 500;

    /// <summary>Rows of a table.</summary>
    public const int Rows = 200;

    /// <summary>Cells of a row.</summary>
    public const int Columns = 20;

    /// <summary>Pictures of a gallery.</summary>
    public const int Pictures = 50;

    /// <summary>Characters of a text, all its runs together.</summary>
    public const int TextLength = 100_000;

    /// <summary>Characters of a title, name, alt text or attribution.</summary>
    public const int LineLength = 2_000;

    /// <summary>Characters of an address.</summary>
    public const int AddressLength = SafeAddress.MaxLength;

    /// <summary>Characters of a language tag (RFC 5646 §4.4.1).</summary>
    public const int LanguageLength = 35;

    /// <summary>Characters of a media type: twice 127 and the slash (RFC 6838 §4.2).</summary>
    public const int MediaTypeLength = 255;
}
