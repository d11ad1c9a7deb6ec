using Dateline.Articles;

namespace Dateline.Web.Newsroom.Translations;

/// <summary>Which articles the desk shows by what has become of their translations.</summary>
public enum TranslationLack { Any, Missing, Stale }

/// <summary>What somebody looks for on the translation desk.</summary>
/// <param name="Into">The edition into which is translated; null for any.</param>
/// <param name="From">The edition of the original; null for any.</param>
public sealed record TranslationFilter(long? Into = null, long? From = null, long? Storyline = null, TranslationLack Lack = TranslationLack.Any)
{
    /// <param name="row">What was found.</param>
    /// <param name="editions">Those whose translations could be missing.</param>
    public bool Fits(TranslationRow row, IEnumerable<long> editions) => Lack switch
    {
        TranslationLack.Missing => Into is { } into ? !row.Cells.ContainsKey(into) : !editions.All(row.Cells.ContainsKey),
        TranslationLack.Stale => Into is { } into ? row.Cells.GetValueOrDefault(into)?.IsStale == true : row.Cells.Values.Any(cell => cell.IsStale),
        _ => true,
    };
}

/// <summary>A translation set: the original, and what there is of it by edition.</summary>
/// <param name="Id">The original's number; a translation's, when its original stands in an edition that whoever asks may not see.</param>
public sealed record TranslationRow(long Id, string Headline, string? Slugline, string Language, long? Storyline, DateTimeOffset Changed, IReadOnlyDictionary<long, TranslationCell> Cells);

/// <summary>An article of a set.</summary>
/// <param name="IsStale">Whether its original says something else since it was translated.</param>
public sealed record TranslationCell(long Article, bool IsOriginal, ArticleStage Stage, PublicState? Standing, bool IsStale)
{
    /// <summary>Whether readers have it as it is drafted.</summary>
    public bool IsDone => Standing == PublicState.Live && Stage == ArticleStage.Published;
}

/// <summary>What was found, the newest first.</summary>
public sealed record TranslationRows(IReadOnlyList<TranslationRow> Rows, bool HasMore);
