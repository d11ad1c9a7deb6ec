using System.Globalization;
using System.Text;

namespace Dateline.Build;

/// <summary>Reads JSON (RFC 8259) strictly: no comments, no trailing commas, no member twice. Lines and columns count from 0.</summary>
sealed class JsonReader
{
    const int MaxDepth = 8;
    readonly string text;
    int at, line, lineStart, depth;

    JsonReader(string text) => this.text = text;

    public static JsonValue Read(string text)
    {
        var reader = new JsonReader(text);
        var value = reader.Value();
        reader.SkipSpace();
        return reader.at == text.Length ? value : throw reader.Wrong("nothing may follow the closing brace");
    }

    JsonValue Value()
    {
        SkipSpace();
        if (depth == MaxDepth)
            throw Wrong("it is nested too deeply");
        switch (Peek())
        {
            case '{':
                return Object();
            case '[':
                return List();
            case '"':
                var value = Here(JsonKind.Text);
                value.Text = String();
                return value;
            case 't':
                return Word("true", true);
            case 'f':
                return Word("false", false);
            default:
                throw Wrong("a text in quotation marks, an object, a list, true or false is needed");
        }
    }

    JsonValue Object()
    {
        var value = Here(JsonKind.Object);
        var names = new HashSet<string>(StringComparer.Ordinal);
        Items('{', '}', () =>
        {
            SkipSpace();
            var (nameLine, nameColumn) = (line, at - lineStart);
            if (Peek() != '"')
                throw Wrong("a name in quotation marks is needed");
            var name = String();
            if (!names.Add(name))
                throw new JsonFault($"'{name}' stands here twice", nameLine, nameColumn);
            SkipSpace();
            Take(':');
            value.Members.Add(new JsonMember(name, nameLine, nameColumn, Value()));
        });
        return value;
    }

    JsonValue List()
    {
        var value = Here(JsonKind.List);
        Items('[', ']', () => value.Items.Add(Value()));
        return value;
    }

    void Items(char open, char close, Action item)
    {
        depth++;
        Take(open);
        SkipSpace();
        if (Peek() != close)
        {
            item();
            SkipSpace();
            while (Peek() == ',')
            {
                at++;
                item();
                SkipSpace();
            }
        }
        Take(close);
        depth--;
    }

    JsonValue Word(string word, bool flag)
    {
        var value = Here(JsonKind.Flag);
        if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            throw Wrong($"'{word}' is needed");
        at += word.Length;
        value.Flag = flag;
        return value;
    }

    string String()
    {
        Take('"');
        var read = new StringBuilder();
        while (Peek() != '"')
        {
            var c = text[at];
            if (c < ' ')
                throw Wrong("a text ends on the line where it begins");
            if (c == '\\')
                read.Append(Escaped());
            else
            {
                read.Append(c);
                at++;
            }
        }
        at++;
        return read.ToString();
    }

    char Escaped()
    {
        at++;
        var c = Peek();
        var known = "\"\\/bfnrt".IndexOf(c);
        if (known >= 0)
        {
            at++;
            return "\"\\/\b\f\n\r\t"[known];
        }
        if (c != 'u' || at + 5 > text.Length || !ushort.TryParse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            throw Wrong("an unknown escape");
        at += 5;
        return (char)code;
    }

    void SkipSpace()
    {
        for (; at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n'; at++)
        {
            if (text[at] == '\n')
            {
                line++;
                lineStart = at + 1;
            }
        }
    }

    char Peek() => at < text.Length ? text[at] : throw Wrong("the file ends too early");

    void Take(char c)
    {
        if (Peek() != c)
            throw Wrong($"'{c}' is needed");
        at++;
    }

    JsonValue Here(JsonKind kind) => new(kind, line, at - lineStart);

    JsonFault Wrong(string what) => new(what, line, at - lineStart);
}
