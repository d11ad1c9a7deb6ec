using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dateline.Wire.Html;

/// <summary>
/// Parses HTML as browsers do, without scripts and without the network, and stops early at a document that is built to cost:
/// deep nesting, and open formatting that the parser must repeat in each paragraph.
/// </summary>
static partial class HtmlTree
{
    const int maxLength = 1024 * 1024, maxElements = 50_000, maxDepth = 256, maxWork = 500_000;

    internal static IElement? Parse(string html, Notes notes, out string refused)
    {
        refused = $"The text has more than {maxLength} characters and was not read.";
        if (html.Length > maxLength) return null;

        var growth = new Growth();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            IsNotSupportingFrames = true,
            SkipComments = true,
            OnCreated = (element, _) => growth.Check(element),
            ShouldEmitAttribute = (ref _, name) => IsWanted(name.Span, notes),
        });
        try
        {
            return parser.ParseDocument(ClosedInItself().Replace(html, Close)).DocumentElement;
        }
        catch (TooCostly bomb)
        {
            refused = bomb.Message;
            return null;
        }
        catch (Exception fault)
        {
            // AngleSharp 1.10.3 falls over some nestings of <select>, and fuzzing may find more: one text must not stop an import.
            refused = $"The text is so broken that the parser gave up ({fault.GetType().Name}), and was not read.";
            return null;
        }
    }

    // Attributes that we do not read never enter the tree: half a million of them on one element cost nothing.
    static bool IsWanted(ReadOnlySpan<char> name, Notes notes)
    {
        if (name.StartsWith("on")) notes.Say("Attributes that run scripts (on…) were left out.");
        return wanted.Contains(name);
    }

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> wanted = new HashSet<string>(StringComparer.Ordinal)
    {
        "alt", "cite", "class", "colspan", "data", "data-assoc-ref", "data-bytes", "data-uri", "datetime", "href", "lang",
        "role", "rowspan", "scope", "src", "title", "type", "uri", "xml:lang",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    // "<iframe …/>" is whole in XHTML, which wires send; to an HTML parser it is open, and the rest of the text its inside.
    static string Close(Match tag) =>
        HtmlNames.IsVoid(tag.Groups[1].Value) ? tag.Value : $"<{tag.Groups[1].Value}{tag.Groups[2].Value}></{tag.Groups[1].Value}>";

    [GeneratedRegex("""<([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z_:][-\w:.]*\s?=\s?(?:"[^"<>]*"|'[^'<>]*'))*)\s*/>""", RegexOptions.CultureInvariant)]
    private static partial Regex ClosedInItself();

    /// <summary>Follows the tree while it grows. Each element is looked at when the next one comes, as only then it has its place.</summary>
    sealed class Growth
    {
        IElement? last;
        int elements, work;

        internal void Check(IElement next)
        {
            if (++elements > maxElements) throw new TooCostly($"The text has more than {maxElements} elements and was not read.");
            if (last is not null) Measure(last);
            last = next;
        }

        void Measure(IElement element)
        {
            var depth = 0;
            for (var at = element.Parent; at is not null; at = at.Parent) depth++;
            for (INode? at = element; at is not null; at = at.LastChild) work++;
            work += depth;
            if (depth > maxDepth) throw new TooCostly($"The text has more than {maxDepth} elements inside each other and was not read.");
            if (work > maxWork) throw new TooCostly("The text leaves so many elements open that it cannot be read.");
        }
    }

    [SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Never leaves this file.")]
    [SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Never leaves this file.")]
    sealed class TooCostly(string reason) : Exception(reason);
}
