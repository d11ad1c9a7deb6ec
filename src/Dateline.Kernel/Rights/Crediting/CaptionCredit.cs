using System.Text.RegularExpressions;

namespace Dateline.Kernel.Rights.Crediting;

/// <summary>
/// Finds the credit with which many agencies end a caption: <c>(Photo by Name/Getty Images)</c>, <c>AFP PHOTO / NAME</c>,
/// <c>Photo credit should read Name/PA Wire.</c>, <c>THE CANADIAN PRESS/Name</c>. The caption itself is left as it is.
/// </summary>
public static partial class CaptionCredit
{
    const int Longest = 200;

    /// <summary>The credit at the end of a caption, and where it begins, its bracket included; null when there is none that names a known supplier.</summary>
    public static (int Start, ReadCredit Credit)? Find(string caption, KnownSuppliers suppliers)
    {
        var end = caption.TrimEnd().Length;
        if (Bracketed().Match(caption[..end]) is { Success: true } bracketed && Known(bracketed.Value) is { } inBrackets) return (bracketed.Index, inBrackets);
        if (Announced().Matches(caption[..end]) is { Count: > 0 } announced && announced[^1] is { } said && end - said.Index <= Longest && Known(caption[said.Index..end]) is { } read) return (said.Index, read);

        // A new line, a sentence's end, a name in capitals: the shortest end of the caption that is a credit with a sign of one.
        foreach (var start in Starts().Matches(caption[..end]).Select(match => match.Index + match.Length).Where(start => end - start <= Longest).Reverse())
            if (caption[start..end] is var tail && IsCredit(tail) && Known(tail) is { } plain) return (start, plain);
        return null;

        ReadCredit? Known(string text) => CreditReader.Read(text, suppliers) is { IsKnown: true } credit && credit.Creators.All(name => name.Length <= 60) ? credit : null;

        bool IsCredit(string tail) => tail.Contains('/', StringComparison.Ordinal) ? !tail.Contains(". ", StringComparison.Ordinal) || CreditWords.Tail().IsMatch(tail) : suppliers.Find(tail.Trim(' ', '.')) is not null;
    }

    [GeneratedRegex(@"[(\[【（][^()\[\]【】（）]{2,200}[)\]】）]\s*\.?$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?:mandatory credit|photo credit should read|photo credit|photo by|фото|foto)\s*[:：]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    [GeneratedRegex(@"^\s*|[\n\r]+\s*|[.!?…。]["")”»]*\s+|\s{2,}|。")]
    private static partial Regex Starts();
}
