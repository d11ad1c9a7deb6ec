using Dateline.Articles;
using Dateline.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>Puts an article into the translation set of the one it translates.</summary>
static class WireTranslations
{
    /// <summary>The set's name: the original's own, else its uri, which then becomes the original's set as well.</summary>
    public static async Task<string> Join(LedgerTurn turn, string original, CancellationToken cancel)
    {
        var shown = await turn.Db.Set<PublishedArticle>().SingleOrDefaultAsync(a => a.Uri == original, cancel);
        if (shown is null) return original;
        return shown.TranslationSet ?? original;
    }
}
