namespace Dateline.PhotoMetadata.Xmp;

/// <summary>What prefixes mean inside an element.</summary>
sealed class NameScope(NameScope? outer)
{
    readonly Dictionary<string, string> spaces = [];

    public static NameScope Outermost { get; } = new(null);

    public void Set(string prefix, string space) => spaces[prefix] = XmpNamespaces.Known(space);

    public (string Space, string Name) Resolve(string name, bool isAttribute)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var prefix = colon < 0 ? "" : name[..colon];
        var local = name[(colon + 1)..];
        if (colon < 0 && isAttribute) return ("", local);
        for (var scope = this; scope is not null; scope = scope.Outer)
            if (scope.spaces.TryGetValue(prefix, out var space)) return (space, local);
        return (XmpNamespaces.OfPrefix(prefix), local);
    }

    NameScope? Outer => outer;
}
