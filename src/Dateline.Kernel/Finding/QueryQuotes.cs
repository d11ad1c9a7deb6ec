using System.Text;

namespace Dateline.Kernel.Finding;

/// <summary>The quotation marks of the world's keyboards.</summary>
static class QueryQuotes
{
    const string Marks = "\"“”„‟«»‹›「」『』＂'‘’";

    /// <summary>The marks that close what one opens; null when it opens nothing.</summary>
    internal static string? ClosedBy(char mark) => mark switch
    {
        '"' or '＂' => "\"＂",
        '“' or '‟' => "”“\"",
        '„' => "“”\"",
        '”' => "”\"",
        '«' => "»",
        '»' => "«»",
        '‹' => "›",
        '›' => "‹›",
        '「' => "」",
        '『' => "』",
        '\'' => "'",
        '‘' => "’",
        _ => null,
    };

    /// <summary>
    /// Where the phrase ends that opens before a place, at its closing mark; -1 when it does not. A mark between two letters closes
    /// nothing: it is the Hebrew gershayim of an abbreviation.
    /// </summary>
    internal static int End(string text, int start, char opened)
    {
        var closing = ClosedBy(opened)!;
        var isApostrophe = opened is '\'' or '‘';
        for (var at = start; at < text.Length; at++)
        {
            if (!closing.Contains(text[at])) continue;
            var next = at + 1 < text.Length ? text[at + 1] : ' ';
            var isInside = isApostrophe ? !char.IsWhiteSpace(next) : text[at] is '"' && at > start && IsOfWord(text, at - 1) && IsOfWord(text, at + 1);
            if (!isInside) return at;
        }
        return -1;
    }

    /// <summary>The words of a phrase, without the marks that stand inside it and mean nothing to a search.</summary>
    internal static string Plain(string phrase)
    {
        var plain = new StringBuilder(phrase.Length);
        for (var i = 0; i < phrase.Length; i++)
        {
            var isInWord = phrase[i] is '"' or '\'' or '‘' or '’' && i > 0 && i < phrase.Length - 1 && IsOfWord(phrase, i - 1) && IsOfWord(phrase, i + 1);
            plain.Append(Marks.Contains(phrase[i]) && !isInWord ? ' ' : phrase[i]);
        }
        return string.Join(' ', plain.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    static bool IsOfWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
