namespace Dateline.PhotoMetadata.Xmp;

/// <summary>The namespaces that properties of photographs stand in. Prefixes mean nothing, except in a packet that does not say what its prefixes mean.</summary>
public static class XmpNamespaces
{
    /// <summary>Resource Description Framework.</summary>
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>Dublin Core.</summary>
    public const string Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>XMP basic.</summary>
    public const string Xmp = "http://ns.adobe.com/xap/1.0/";

    /// <summary>XMP rights management.</summary>
    public const string XmpRights = "http://ns.adobe.com/xap/1.0/rights/";

    /// <summary>XMP media management.</summary>
    public const string XmpMM = "http://ns.adobe.com/xap/1.0/mm/";

    /// <summary>Notes of XMP on itself.</summary>
    public const string XmpNote = "http://ns.adobe.com/xmp/note/";

    /// <summary>Photoshop.</summary>
    public const string Photoshop = "http://ns.adobe.com/photoshop/1.0/";

    /// <summary>IPTC Core.</summary>
    public const string IptcCore = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";

    /// <summary>IPTC Extension.</summary>
    public const string IptcExt = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

    /// <summary>Picture Licensing Universal System.</summary>
    public const string Plus = "http://ns.useplus.org/ldf/xmp/1.0/";

    /// <summary>EXIF in XMP.</summary>
    public const string Exif = "http://ns.adobe.com/exif/1.0/";

    /// <summary>EXIF in XMP, what came later.</summary>
    public const string LaterExif = "http://cipa.jp/exif/1.0/";

    /// <summary>TIFF in XMP.</summary>
    public const string Tiff = "http://ns.adobe.com/tiff/1.0/";

    /// <summary>Getty Images.</summary>
    public const string Getty = "http://xmp.gettyimages.com/gift/1.0/";

    static readonly Dictionary<string, string> ByUsualPrefix = new(StringComparer.Ordinal)
    {
        ["rdf"] = Rdf, ["dc"] = Dc, ["xmp"] = Xmp, ["xap"] = Xmp, ["xmpRights"] = XmpRights, ["xapRights"] = XmpRights, ["xmpMM"] = XmpMM, ["xapMM"] = XmpMM, ["xmpNote"] = XmpNote,
        ["photoshop"] = Photoshop, ["Iptc4xmpCore"] = IptcCore, ["Iptc4xmpExt"] = IptcExt, ["plus"] = Plus, ["exif"] = Exif, ["exifEX"] = LaterExif, ["tiff"] = Tiff,
        ["GettyImagesGIFT"] = Getty,
    };

    static readonly Dictionary<string, string> ByLooseSpelling = ByUsualPrefix.Values.Distinct().ToDictionary(Loose);

    internal static string Known(string space) => ByLooseSpelling.GetValueOrDefault(Loose(space), space);

    internal static string OfPrefix(string prefix) => ByUsualPrefix.GetValueOrDefault(prefix, prefix);

    static string Loose(string space)
    {
        var spelling = space.Trim().TrimEnd('/', '#').ToLowerInvariant();
        return spelling.StartsWith("https:", StringComparison.Ordinal) ? "http:" + spelling[6..] : spelling;
    }
}
