using System.Text.RegularExpressions;

namespace Dateline.Kernel.Rights.Crediting;

/// <summary>
/// Takes a credit apart, as the agencies write them: <c>REUTERS/Name/File Photo</c>, <c>AP Photo/Name, File</c>, <c>AFP PHOTO / NAME</c>,
/// <c>(Photo by Name/Getty Images)</c>, <c>Ministry/Handout via REUTERS</c>, <c>Иван Петров/ТАСС</c>, <c>新华社记者 李明 摄</c>.
/// </summary>
public static partial class CreditReader
{
    /// <summary>Longer credits are cut here, in UTF-16 code units.</summary>
    public const int Longest = 500;

    const int MostHyphens = 8;

    /// <summary>What a credit says. Never an exception; a credit that is not understood names nobody, or its words as the creator.</summary>
    public static ReadCredit Read(string? credit, KnownSuppliers suppliers)
    {
        if (StatedText.Clean(credit) is not { } text) return ReadCredit.Nothing;
        if (text.Length > Longest) text = text[..Longest];
        text = Brackets().Replace(text, "/");
        string before;
        do
        {
            before = text;
            text = CreditWords.Preamble().Replace(text.Trim(' ', '/', '.', ',', ';', '\n', '\r', '\t', '"', '“', '”'), "", 1);
        }
        while (text.Length < before.Length);
        text = CreditWords.Tail().Replace(text, "");

        var sorting = new CreditSorting(suppliers);
        var vias = CreditWords.Via().Matches(text);
        var from = 0;
        foreach (Match via in vias)
        {
            Take(text[from..via.Index], sorting, suppliers);
            sorting.BeginVia();
            from = via.Index + via.Length;
        }
        Take(text[from..], sorting, suppliers);
        return sorting.Finish();
    }

    static void Take(string text, CreditSorting sorting, KnownSuppliers suppliers)
    {
        // A name such as Rex/Shutterstock or EPA-EFE holds what else would part it.
        if (suppliers.Find(text) is not null)
        {
            sorting.Add(text, false);
            return;
        }
        var at = 0;
        var afterComma = false;
        foreach (Match sign in Signs().Matches(text))
        {
            TakeToken(text[at..sign.Index], afterComma, sorting, suppliers);
            afterComma = sign.Value.AsSpan().Trim() is "," or "，" or "、" or ";" or "&";
            at = sign.Index + sign.Length;
        }
        TakeToken(text[at..], afterComma, sorting, suppliers);
    }

    // "Name-USA TODAY Sports", "Name-File", "Name dpa", "新华社记者 李明": a supplier or a word of the trade without a sign of its own.
    static void TakeToken(string token, bool afterComma, CreditSorting sorting, KnownSuppliers suppliers)
    {
        token = token.Trim(' ', '.', ':', '\t', '\n', '\r', '*', '"', '“', '”', '-', '–');
        if (token.Length == 0) return;
        if (sorting.IsOneThing(token))
        {
            sorting.Add(token, afterComma);
            return;
        }
        var hyphens = 0;
        for (var hyphen = token.IndexOf('-', StringComparison.Ordinal); hyphen > 0 && hyphens++ < MostHyphens; hyphen = token.IndexOf('-', hyphen + 1))
        {
            var (head, tail) = (token[..hyphen], token[(hyphen + 1)..]);
            if (!sorting.IsOneThing(tail) && !sorting.IsOneThing(head)) continue;
            TakeToken(head, afterComma, sorting, suppliers);
            TakeToken(tail, false, sorting, suppliers);
            return;
        }
        if (Beside().Match(token) is { Success: true } pair && (pair.Groups["by"].Success || suppliers.Find(pair.Groups["one"].Value) is not null))
        {
            TakeToken(pair.Groups["one"].Value, afterComma, sorting, suppliers);
            TakeToken(pair.Groups["two"].Value, false, sorting, suppliers);
            return;
        }
        if (token.IndexOf(" for ", StringComparison.OrdinalIgnoreCase) is > 0 and var order && suppliers.Find(token[(order + 5)..]) is not null)
        {
            TakeToken(token[..order], afterComma, sorting, suppliers);
            sorting.Add(token[(order + 5)..], false);
            return;
        }
        if (FileBehind().Match(token) is { Success: true } file)
        {
            TakeToken(token[..file.Index], afterComma, sorting, suppliers);
            sorting.Add("file photo", false);
            return;
        }
        if (token.LastIndexOf(' ') is > 0 and var space && token[(space + 1)..] is var last && IsSpelledAsAgency(last, token[..space]) && suppliers.Find(last) is not null)
        {
            TakeToken(token[..space], afterComma, sorting, suppliers);
            sorting.Add(last, false);
            return;
        }
        if (suppliers.FindAhead(token) is { } ahead && (token[0] >= 0x2E80 || (token.IndexOf(' ', StringComparison.Ordinal) is > 0 and var first && IsSpelledAsAgency(token[..first], token[first..]))))
        {
            var rest = Reporter().Replace(ahead.Behind, "");
            sorting.Add(ahead.Supplier.Name, afterComma);
            TakeToken(rest, false, sorting, suppliers);
            return;
        }
        if (token[0] >= 0x2E80) token = Reporter().Replace(token, "");
        sorting.Add(token, afterComma);
    }

    // In "Foto Maria Lusa" the last word is a name, in "Maria Silva LUSA" and "Jan Beispiel dpa" it is not.
    static bool IsSpelledAsAgency(string word, string rest) =>
        word.Length > 1 && ((word.All(char.IsUpper) && rest.Any(char.IsLower)) || word.All(char.IsLower));

    [GeneratedRegex(@"[()\[\]【】（）]+")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*[/|｜／\\•·]+\s*|\s+[\-–—]+\s+|\s*[,，、;&]\s*|\s+/")]
    private static partial Regex Signs();

    // "U.S. Navy photo by Name", "Belga Photo Name", "Telegram @name".
    [GeneratedRegex(@"^(?<one>.+?)(?<by>\s+photos?\s+by)\s+(?<two>.+)$|^(?<one>.+?)(?<by>\s+)(?<two>@\S+)$|^(?<one>.+?)\s+(?:photo|foto)\s+(?<two>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?:\s+|[\-–])(?:FILE|[Ff]ile [Pp]hoto|FILE PHOTO|[Ff]ile [Pp]ic(?:ture)?|File)$")]
    private static partial Regex FileBehind();

    [GeneratedRegex(@"^\s*(?:by\s|记者|記者|发|供图|图|写真)\s*|\s*(?:摄影|摄|攝|发|供图|撮影|提供)$")]
    private static partial Regex Reporter();
}
