namespace Dateline.PhotoMetadata.Xmp;

/// <summary>Reads packets into properties (ISO 16684-1, section 7): every way of writing them in RDF that XMP allows, and some that it does not.</summary>
static class XmpReader
{
    public static XmpProperties Read(IReadOnlyList<byte[]> packets, ExtendedXmp extended, ProblemList problems)
    {
        var (nodes, elements) = (new List<XmpNode>(), new XmlElements(problems));
        var room = PhotoLimits.XmpBytes;
        foreach (var packet in packets) nodes.AddRange(ReadPacket(packet, elements, ref room, problems));
        var name = nodes.LastOrDefault(node => node is { Namespace: XmpNamespaces.XmpNote, Name: "HasExtendedXMP" })?.Text;
        if (extended.Join(name, problems) is { } rest) nodes.AddRange(ReadPacket(rest, elements, ref room, problems));
        return new XmpProperties(nodes);
    }

    static List<XmpNode> ReadPacket(byte[] packet, XmlElements elements, ref int room, ProblemList problems)
    {
        var nodes = new List<XmpNode>();
        ReadOnlySpan<byte> bytes = packet;
        if (bytes.Length > room)
        {
            problems.TooLarge("xmp", PhotoLimits.XmpBytes);
            bytes = WithoutAncestors(bytes);
            bytes = bytes[..Math.Min(bytes.Length, room)];
        }
        room -= bytes.Length;
        var text = XmpText.Of(bytes, problems);
        if (text.Length == 0)
        {
            if (bytes.ContainsAnyExcept((byte)0)) problems.Add(ProblemKind.Malformed, "xmp", "has no element.");
            return nodes;
        }
        foreach (var root in elements.Read(text)) FindDescriptions(root, nodes);
        return nodes;
    }

    // Photoshop lists every picture that was ever pasted into this one: it has been seen to fill megabytes, between what matters.
    static ReadOnlySpan<byte> WithoutAncestors(ReadOnlySpan<byte> packet)
    {
        var from = packet.IndexOf("<photoshop:DocumentAncestors>"u8);
        if (from < 0) return packet;
        var length = packet[from..].IndexOf("</photoshop:DocumentAncestors>"u8);
        return length < 0 ? packet : (byte[])[.. packet[..from], .. packet[(from + length + "</photoshop:DocumentAncestors>"u8.Length)..]];
    }

    static void FindDescriptions(XmlElement element, List<XmpNode> nodes)
    {
        if (!element.Is("RDF"))
        {
            foreach (var child in element.Children) FindDescriptions(child, nodes);
            return;
        }
        foreach (var description in element.Children) nodes.AddRange(FieldsOf(description));
    }

    // Attributes and elements alike.
    static List<XmpNode> FieldsOf(XmlElement element)
    {
        if (element.Attributes.Count == 0 && element.Children.Count == 0) return [];
        var fields = new List<XmpNode>();
        foreach (var (space, name, value) in element.Attributes)
            if (IsProperty(space)) fields.Add(new XmpNode { Namespace = space, Name = name, Text = value });
        foreach (var child in element.Children) fields.Add(Node(child, child.Space, child.Name));
        return fields;
    }

    static bool IsProperty(string space) => space is not ("" or XmpNamespaces.Rdf or "xml");

    static XmpNode Node(XmlElement element, string space, string name)
    {
        var node = new XmpNode { Namespace = space, Name = name, Language = element.Language };
        if (element.Rdf("resource") is { } address && element.Children.Count == 0) return node with { Text = address };
        if (element.Children is [var only])
        {
            if (only.Is("Bag")) return node with { Form = XmpForm.Bag, Children = Items(only) };
            if (only.Is("Seq")) return node with { Form = XmpForm.Sequence, Children = Items(only) };
            if (only.Is("Alt")) return node with { Form = XmpForm.Alternatives, Children = Items(only) };
            if (only.Is("Description")) return Structure(node, FieldsOf(only), Value(only));
        }
        var fields = FieldsOf(element);
        if (element.Children.Count == 0 && fields.Count == 0) return node with { Text = element.Text, Form = element.Rdf("parseType") == "Resource" ? XmpForm.Structure : XmpForm.Text };
        // Text with attributes beside it is a text with qualifiers, not a structure.
        return element.Children.Count == 0 && element.Text.Trim().Length > 0 ? node with { Text = element.Text, Children = fields } : Structure(node, fields, Value(element));
    }

    static string? Value(XmlElement element) =>
        element.Rdf("value") ?? element.Children.FirstOrDefault(child => child.Is("value")) switch { { } value => value.Rdf("resource") ?? value.Text, null => null };

    static XmpNode Structure(XmpNode node, List<XmpNode> fields, string? value) => value is null
        ? node with { Form = XmpForm.Structure, Children = fields }
        : node with { Text = value, Children = [.. fields.Where(field => field is not { Namespace: XmpNamespaces.Rdf, Name: "value" })] };

    static List<XmpNode> Items(XmlElement array)
    {
        var items = new List<XmpNode>();
        foreach (var item in array.Children) items.Add(Node(item, "", ""));
        // Items may be numbered attributes of the array.
        foreach (var (space, name, value) in array.Attributes)
            if (space == XmpNamespaces.Rdf && name.StartsWith('_')) items.Add(new XmpNode { Text = value });
        return items;
    }
}
