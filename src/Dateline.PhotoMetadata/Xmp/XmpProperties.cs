namespace Dateline.PhotoMetadata.Xmp;

/// <summary>The properties of a file, from all of its packets. Of several packets, the last that says something of a property counts.</summary>
public sealed class XmpProperties
{
    readonly Dictionary<(string, string), XmpNode> byName = [];

    internal XmpProperties(IEnumerable<XmpNode> nodes)
    {
        var all = new List<XmpNode>();
        foreach (var node in nodes)
        {
            all.Add(node);
            if (SaysSomething(node)) byName[(node.Namespace, node.Name)] = node;
            else byName.TryAdd((node.Namespace, node.Name), node);
        }
        All = all;
    }

    /// <summary>A file without XMP.</summary>
    public static XmpProperties None { get; } = new([]);

    /// <summary>Every property of every packet, in their order.</summary>
    public IReadOnlyList<XmpNode> All { get; }

    /// <summary>A property, or null when the file does not have it.</summary>
    public XmpNode? Find(string space, string name) => byName.GetValueOrDefault((space, name));

    static bool SaysSomething(XmpNode node) => node.Form == XmpForm.Text ? Texts.Clean(node.Text) is not null : node.Children.Any(SaysSomething);
}
