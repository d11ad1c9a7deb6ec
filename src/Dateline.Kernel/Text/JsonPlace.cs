using System.Globalization;

namespace Dateline.Kernel.Text;

/// <summary>A place in a JSON document, written as a JSON Pointer (RFC 6901) only when somebody asks.</summary>
sealed class JsonPlace
{
    readonly JsonPlace? parent;
    readonly string? name;
    readonly int index;

    JsonPlace(JsonPlace? parent, string? name, int index) => (this.parent, this.name, this.index) = (parent, name, index);

    /// <summary>The place that a pointer names; the empty pointer is the whole document.</summary>
    internal static JsonPlace At(string pointer) => new(null, pointer, 0);

    /// <summary>A member of the object that is here.</summary>
    internal JsonPlace Member(string name) => new(this, name, 0);

    /// <summary>An item of the array that is here.</summary>
    internal JsonPlace Item(int index) => new(this, null, index);

    /// <summary>The JSON Pointer.</summary>
    public override string ToString()
    {
        var steps = new Stack<string>();
        var place = this;
        for (; place.parent is not null; place = place.parent) steps.Push(place.Step);
        return place.name + string.Concat(steps);
    }

    // RFC 6901 §3: the tilde first, or the slash's own tilde would be escaped again.
    string Step => "/" + (name?.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
        ?? index.ToString(CultureInfo.InvariantCulture));
}
