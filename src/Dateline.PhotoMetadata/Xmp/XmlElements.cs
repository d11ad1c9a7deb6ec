using System.Xml;

namespace Dateline.PhotoMetadata.Xmp;

/// <summary>Reads the elements of a packet under its <c>rdf:RDF</c>. What is broken ends the reading, and what came before stays.</summary>
sealed class XmlElements(ProblemList problems)
{
    int count;

    public List<XmlElement> Read(string text)
    {
        var roots = new List<XmlElement>();
        // Names are resolved here and not by the reader, which would refuse a packet that does not say what its prefixes mean.
        using var xml = new XmlTextReader(new StringReader(text)) { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, Namespaces = false, WhitespaceHandling = WhitespaceHandling.All };
        try
        {
            Read(xml, roots);
        }
        catch (XmlException e)
        {
            problems.Add(ProblemKind.Malformed, "xmp", $"is no XML from line {e.LineNumber} on.");
        }
        return roots;
    }

    void Read(XmlTextReader xml, List<XmlElement> roots)
    {
        var open = new Stack<(XmlElement Element, NameScope Scope)>();
        var isAtNext = false;
        while (isAtNext ? !xml.EOF : xml.Read())
        {
            isAtNext = false;
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    if (!MayHaveAnother(open.Count)) return;
                    if (open.Count > 0 && open.Peek().Element.Children.Count >= PhotoLimits.XmpItems)
                    {
                        problems.TooLarge($"xmp {open.Peek().Element.Name}", PhotoLimits.XmpItems);
                        count--;
                        xml.Skip();
                        isAtNext = true;
                        break;
                    }
                    var isEmpty = xml.IsEmptyElement;
                    var (element, scope) = Element(xml, open.Count > 0 ? open.Peek().Scope : NameScope.Outermost, open.Count > 0 ? open.Peek().Element.Language : null);
                    if (element is null) return;
                    if (open.Count > 0) open.Peek().Element.Add(element);
                    else roots.Add(element);
                    if (!isEmpty) open.Push((element, scope));
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    if (open.Count == 0) return;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when open.Count > 0:
                    // Blanks between elements are layout.
                    if (open.Peek().Element is { Children.Count: 0 } owner) owner.Append(xml.Value);
                    break;
            }
        }
    }

    (XmlElement?, NameScope) Element(XmlTextReader xml, NameScope outer, string? outerLanguage)
    {
        var elementName = xml.Name;
        List<(string Name, string Value)>? attributes = null;
        NameScope? own = null;
        var language = outerLanguage;
        while (xml.MoveToNextAttribute())
        {
            var (name, value) = (xml.Name, xml.Value);
            if (++count > PhotoLimits.XmpNodes)
            {
                problems.TooLarge("xmp nodes", PhotoLimits.XmpNodes);
                return (null, outer);
            }
            if (name == "xmlns") (own ??= new(outer)).Set("", value);
            else if (name.StartsWith("xmlns:", StringComparison.Ordinal)) (own ??= new(outer)).Set(name[6..], value);
            else if (name == "xml:lang") language = value;
            else (attributes ??= []).Add((name, value));
        }
        xml.MoveToElement();
        var scope = own ?? outer;
        var (space, local) = scope.Resolve(elementName, isAttribute: false);
        if (attributes is null) return (new XmlElement(space, local) { Language = language }, scope);
        return (new XmlElement(space, local) { Language = language, Attributes = [.. attributes.Select(attribute => Resolved(scope, attribute.Name, attribute.Value))] }, scope);
    }

    static (string, string, string) Resolved(NameScope scope, string attribute, string value)
    {
        var (space, name) = scope.Resolve(attribute, isAttribute: true);
        return (space, name, value);
    }

    bool MayHaveAnother(int depth)
    {
        if (depth >= PhotoLimits.XmpDepth) problems.TooLarge("xmp depth", PhotoLimits.XmpDepth);
        else if (++count > PhotoLimits.XmpNodes) problems.TooLarge("xmp nodes", PhotoLimits.XmpNodes);
        else return true;
        return false;
    }
}
