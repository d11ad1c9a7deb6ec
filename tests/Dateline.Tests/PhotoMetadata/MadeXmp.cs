namespace Dateline.Tests.PhotoMetadata;

/// <summary>A packet of XMP around some properties.</summary>
static class MadeXmp
{
    public static string Packet(string properties, string attributes = "") => $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
          xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
          xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
          xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" {attributes}>{properties}</rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """;

    public static string Alternatives(string name, params (string Language, string Text)[] texts) =>
        $"<{name}><rdf:Alt>{string.Concat(texts.Select(text => $"<rdf:li xml:lang=\"{text.Language}\">{text.Text}</rdf:li>"))}</rdf:Alt></{name}>";

    public static string Bag(string name, params string[] texts) => $"<{name}><rdf:Bag>{string.Concat(texts.Select(text => $"<rdf:li>{text}</rdf:li>"))}</rdf:Bag></{name}>";

    public static string Sequence(string name, params string[] texts) => Bag(name, texts).Replace("rdf:Bag", "rdf:Seq", StringComparison.Ordinal);
}
