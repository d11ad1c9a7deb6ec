namespace Dateline.PhotoMetadata.Xmp;

/// <summary>A property, an item of an array or a field of a structure (ISO 16684-1, section 6).</summary>
public sealed record XmpNode
{
    /// <summary>Its namespace; empty for items. Spellings of known namespaces that differ only in case or their last sign are brought to the known one.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>Its local name; empty for items.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it holds.</summary>
    public XmpForm Form { get; init; }

    /// <summary>Its text or address, for <see cref="XmpForm.Text"/>; else empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its language (xml:lang) as written, with or without a meaning; null when none is given.</summary>
    public string? Language { get; init; }

    /// <summary>Items of an array in their order, fields of a structure; for a text, its qualifiers.</summary>
    public IReadOnlyList<XmpNode> Children { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Name} {Form} {Text}";
}

/// <summary>What a node holds.</summary>
public enum XmpForm
{
    /// <summary>A simple value.</summary>
    Text,

    /// <summary>Fields, each with a name.</summary>
    Structure,

    /// <summary>Items without an order (rdf:Bag).</summary>
    Bag,

    /// <summary>Items in their order (rdf:Seq).</summary>
    Sequence,

    /// <summary>Items of which one is to be chosen, most often by language (rdf:Alt).</summary>
    Alternatives,
}
