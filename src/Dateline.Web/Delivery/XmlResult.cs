using System.Xml;

namespace Dateline.Web.Delivery;

/// <summary>An XML answer, written by a writer that escapes.</summary>
static class XmlResult
{
    public static IResult Of(string mediaType, Action<XmlWriter> write)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), Indent = true, CheckCharacters = false }))
            write(xml);
        return TypedResults.Bytes(memory.ToArray(), mediaType + "; charset=utf-8");
    }

    /// <summary>Text without the characters that XML 1.0 cannot hold at all.</summary>
    public static string Text(string text) => string.Concat(text.Where((c, at) => XmlConvert.IsXmlChar(c)
        || (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(c) && at > 0 && char.IsHighSurrogate(text[at - 1]))));
}
