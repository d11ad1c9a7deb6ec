namespace Dateline.Kernel.Localization;

// Also compiled into build/Dateline.StringTables, which targets netstandard2.0: nothing newer here.

/// <summary>A part of a text of the string table: either words, or the place of a value; perhaps inside a named tag.</summary>
internal sealed class MarkupPart
{
    public MarkupPart(string words, string? placeholder, string? tag, bool opensTag)
    {
        Words = words;
        Placeholder = placeholder;
        Tag = tag;
        OpensTag = opensTag;
    }

    public string Words { get; }

    public string? Placeholder { get; }

    public string? Tag { get; }

    /// <summary>Whether this is the first part inside its tag.</summary>
    public bool OpensTag { get; }
}

/// <summary>Reads a text of the string table: words, <c>{placeholders}</c> and named tags, <c>&lt;login&gt;…&lt;/login&gt;</c>.</summary>
internal sealed class TextMarkup
{
    static readonly string[] htmlNames =
    [
        "a", "abbr", "address", "article", "aside", "audio", "b", "bdi", "bdo", "big", "blockquote", "body", "br", "button", "canvas",
        "cite", "code", "dd", "del", "dfn", "div", "dl", "dt", "em", "embed", "figcaption", "figure", "font", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "li",
        "main", "mark", "meta", "nav", "object", "ol", "option", "p", "picture", "pre", "q", "s", "samp", "script", "section",
        "select", "small", "source", "span", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td", "textarea", "th", "thead",
        "time", "title", "tr", "u", "ul", "var", "video", "wbr",
    ];

    readonly List<MarkupPart> parts = [];

    public IReadOnlyList<MarkupPart> Parts => parts;

    /// <summary>What is wrong with a placeholder; null when nothing is.</summary>
    public string? PlaceholderFault { get; private set; }

    /// <summary>What is wrong with a tag; null when nothing is.</summary>
    public string? TagFault { get; private set; }

    public IEnumerable<string> Placeholders => parts.Where(p => p.Placeholder != null).Select(p => p.Placeholder!).Distinct();

    public IEnumerable<string> Tags => parts.Where(p => p.OpensTag).Select(p => p.Tag!);

    public static TextMarkup Read(string text)
    {
        var markup = new TextMarkup();
        markup.ReadParts(text);
        return markup;
    }

    void ReadParts(string text)
    {
        string? tag = null;
        var opens = false;
        var words = 0;
        var at = 0;

        void EndWords()
        {
            if (at > words)
                Add(text.Substring(words, at - words), null);
        }
        void Add(string said, string? placeholder)
        {
            parts.Add(new MarkupPart(said, placeholder, tag, opens));
            opens = false;
        }

        while (at < text.Length)
        {
            if (text[at] == '{')
            {
                EndWords();
                var close = text.IndexOf('}', at);
                var name = close < 0 ? "" : text.Substring(at + 1, close - at - 1);
                if (!IsName(name))
                {
                    PlaceholderFault = $"after '{text.Substring(0, at)}' a placeholder such as {{name}} is needed: letters and digits, a small letter first";
                    return;
                }
                Add("", name);
                words = at = close + 1;
            }
            else if (text[at] == '}')
            {
                PlaceholderFault = "a closing brace has no opening one";
                return;
            }
            else if (text[at] == '<')
            {
                EndWords();
                var close = text.IndexOf('>', at);
                var name = close < 0 ? "" : text.Substring(at + 1, close - at - 1);
                var ends = name.Length > 0 && name[0] == '/';
                name = ends ? name.Substring(1) : name;
                TagFault = FaultOfTag(name, ends, tag, opens);
                if (TagFault != null)
                    return;
                tag = ends ? null : name;
                opens = !ends;
                words = at = close + 1;
            }
            else if (text[at] == '>' || IsEntity(text, at))
            {
                TagFault = $"'{text.Substring(at, 1)}' is HTML here; write the sign itself, in words or not at all";
                return;
            }
            else
                at++;
        }
        EndWords();
        if (tag != null)
            TagFault = $"<{tag}> is not closed";
    }

    static string? FaultOfTag(string name, bool ends, string? open, bool isEmpty)
    {
        if (!IsName(name))
            return "only named tags such as <login>…</login> are allowed";
        if (htmlNames.Contains(name))
            return $"<{name}> is raw HTML; name the tag after what it leads to, such as <login>";
        if (!ends)
            return open == null ? null : $"<{name}> stands inside <{open}>; tags do not nest";
        if (open != name)
            return $"</{name}> closes a tag that is not open";
        return isEmpty ? $"<{name}> has nothing inside" : null;
    }

    static bool IsName(string name) =>
        name.Length > 0 && name[0] is >= 'a' and <= 'z' && name.All(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9');

    static bool IsEntity(string text, int at)
    {
        if (text[at] != '&')
            return false;
        var end = text.IndexOf(';', at);
        return end > at + 1 && text.Substring(at + 1, end - at - 1).All(c => c is '#' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9');
    }
}
