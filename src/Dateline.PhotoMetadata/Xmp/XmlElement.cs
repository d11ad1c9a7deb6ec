using System.Text;

namespace Dateline.PhotoMetadata.Xmp;

/// <summary>An element of a packet with its names resolved.</summary>
sealed class XmlElement(string space, string name)
{
    // Most elements have none, and packets have many elements.
    static readonly List<XmlElement> None = [];

    List<XmlElement> children = None;
    string first = "";
    StringBuilder? more;

    public string Space => space;
    public string Name => name;
    public string? Language { get; init; }
    public IReadOnlyList<(string Space, string Name, string Value)> Attributes { get; init; } = [];
    public IReadOnlyList<XmlElement> Children => children;
    public string Text => more?.ToString() ?? first;

    public void Add(XmlElement child)
    {
        if (children == None) children = [];
        children.Add(child);
    }

    /// <summary>Text may come in any number of pieces, with comments between.</summary>
    public void Append(string text)
    {
        if (first.Length == 0) first = text;
        else (more ??= new StringBuilder(first)).Append(text);
    }

    public bool Is(string rdfName) => name == rdfName && space == XmpNamespaces.Rdf;

    public string? Rdf(string attribute)
    {
        foreach (var (attributeSpace, attributeName, value) in Attributes)
            if (attributeName == attribute && attributeSpace == XmpNamespaces.Rdf) return value;
        return null;
    }
}
