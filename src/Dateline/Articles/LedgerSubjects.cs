using System.Globalization;
using Dateline.Ledger;

namespace Dateline.Articles;

/// <summary>The names of articles in the ledger.</summary>
public static class LedgerSubjects
{
    const string Prefix = "article/";

    public static string Article(long id) => Prefix + id.ToString(CultureInfo.InvariantCulture);

    /// <returns>Null for an entry of something else.</returns>
    public static long? ArticleIn(Entry entry) => entry.Subject.StartsWith(Prefix, StringComparison.Ordinal)
        ? long.Parse(entry.Subject.AsSpan(Prefix.Length), CultureInfo.InvariantCulture) : null;
}
