using System.Text;
using Dateline.Kernel.Text;

namespace Dateline.Kernel.Body;

/// <summary>
/// Makes text in normal form out of pieces as HTML has them. White space is collapsed as HTML does, at the ends it goes;
/// neighbours that are set alike become one run; between two that are not, the space or break is set plainly.
/// What it makes is always accepted by <see cref="BodyReader"/>, up to the bound on length.
/// </summary>
/// <remarks>
/// Half surrogate pairs become U+FFFD; control characters, noncharacters, unsafe addresses and what is no language tag are
/// left out. Not safe for several threads.
/// </remarks>
public sealed class RichTextBuilder
{
    static readonly Run plain = new("");

    readonly List<Run> runs = [];
    readonly StringBuilder open = new();
    Run setting = plain;
    string gap = "";

    /// <summary>Whether there is no text yet; white space and breaks do not count.</summary>
    public bool IsEmpty => runs.Count == 0 && open.Length == 0;

    /// <summary>Adds text. Each row of spaces, tabs and line ends in it is one space, even across pieces; no-break spaces stay.</summary>
    /// <param name="text">Of any length; may be empty.</param>
    /// <param name="marks">How it is set.</param>
    /// <param name="href">Where it leads; left out when <see cref="SafeAddress.IsLink"/> says no.</param>
    /// <param name="language">Its BCP 47 tag; left out when it is none.</param>
    public RichTextBuilder Append(string text, Marks marks = Marks.None, string? href = null, string? language = null)
    {
        var asked = new Run("", marks,
            href is not null && SafeAddress.IsLink(href) ? href : null,
            language is not null && BodyReader.IsLanguageTag(language) ? language : null);
        foreach (var rune in text.EnumerateRunes()) Add(rune, asked);
        return this;
    }

    /// <summary>Adds a line break. Spaces around it go; at the start and the end of the text it goes itself.</summary>
    public RichTextBuilder Break()
    {
        gap = gap.Trim(' ') + "\n";
        return this;
    }

    /// <summary>The text so far: without white space at its ends, and empty when nothing can be read in it.</summary>
    public RichText ToRichText()
    {
        if (IsEmpty) return RichText.Empty;
        var text = new RichText(open.Length == 0 ? runs : [.. runs, setting with { Text = open.ToString() }]);
        return text.IsBlank ? RichText.Empty : text;
    }

    void Add(Rune rune, Run asked)
    {
        if (rune.Value is ' ' or '\t' or '\n' or '\f' or '\r')
        {
            if (gap.Length == 0) gap = " ";
            return;
        }
        if (TextCharacters.IsUnfit(rune)) return;
        if (IsEmpty) gap = "";
        if (gap.Length > 0) Write(gap, setting.IsSetLike(asked) ? asked : plain);
        gap = "";
        Span<char> units = stackalloc char[2];
        Write(units[..rune.EncodeToUtf16(units)], asked);
    }

    void Write(ReadOnlySpan<char> text, Run asked)
    {
        if (!setting.IsSetLike(asked)) Close();
        setting = asked;
        open.Append(text);
    }

    void Close()
    {
        if (open.Length > 0) runs.Add(setting with { Text = open.ToString() });
        open.Clear();
    }
}
