using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Publishing;

namespace Dateline.Articles;

/// <summary>Where an article stands between desk and reader.</summary>
public enum ArticleStage
{
    Draft,
    Scheduled,
    Published,
    Withdrawn,
    Removed,
}

/// <summary>One piece in one edition: the draft that is worked on, and how far it has come. Readers see only its revisions.</summary>
public sealed class Article
{
    Article() { }

    public Article(long editionId, string? uri, ArticleContent draft) => (EditionId, Uri, Draft) = (editionId, uri, draft);

    public long Id { get; private set; }
    public long EditionId { get; private set; }
    public string? Uri { get; private set; }
    public ArticleStage Stage { get; private set; }
    public ArticleContent Draft { get; private set; } = null!;

    /// <summary>Counts the rewritings: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; private set; }

    /// <summary>Not before this time, for anyone, on any channel: the draft goes out by itself when it has come.</summary>
    public DateTimeOffset? EmbargoUntil { get; private set; }

    /// <summary>For the desk only; never published.</summary>
    public string? DeskNotes { get; private set; }

    public string LedgerSubject => LedgerSubjects.Article(Id);

    public void Rewrite(ArticleContent draft, string? deskNotes)
    {
        if (Stage == ArticleStage.Removed) throw new RefusedException("A removed article cannot be written again.");
        Draft = draft;
        DeskNotes = deskNotes;
        Edits++;
    }

    /// <summary>Holds the draft; what readers already see of it stays as it is.</summary>
    public void HoldUntil(DateTimeOffset embargo)
    {
        EmbargoUntil = embargo;
        if (Stage == ArticleStage.Draft) Stage = ArticleStage.Scheduled;
    }

    public void LiftEmbargo() => EmbargoUntil = null;

    /// <summary>Moves the draft to readers, and says what that is called.</summary>
    public EntryKind Publish(DateTimeOffset now, bool corrects)
    {
        if (EmbargoUntil > now) throw new RefusedException($"The article is under embargo until {EmbargoUntil:u}.");
        var kind = Stage switch
        {
            ArticleStage.Draft or ArticleStage.Scheduled => EntryKind.Publish,
            ArticleStage.Published => corrects ? EntryKind.Correct : EntryKind.Update,
            ArticleStage.Withdrawn => EntryKind.Restore,
            ArticleStage.Removed => throw new RefusedException("A removed article cannot be published again."),
            _ => throw new InvalidOperationException($"Stage {Stage}"),
        };
        Stage = ArticleStage.Published;
        EmbargoUntil = null;
        return kind;
    }

    public void Retract()
    {
        if (Stage != ArticleStage.Published) throw new RefusedException("Only a published article can be retracted.");
        Stage = ArticleStage.Withdrawn;
        EmbargoUntil = null;
    }

    /// <summary>For what was never published: it stays with the desk and goes out no more.</summary>
    public void CallOff()
    {
        if (Stage == ArticleStage.Scheduled) Stage = ArticleStage.Draft;
        EmbargoUntil = null;
    }

    public void Remove()
    {
        if (Stage is not (ArticleStage.Published or ArticleStage.Withdrawn)) throw new RefusedException("Only what was published can be removed.");
        Stage = ArticleStage.Removed;
        EmbargoUntil = null;
        Draft = new ArticleContent { Headline = "", Slug = "", Language = Draft.Language, Body = ArticleBody.Empty };
        DeskNotes = null;
    }
}
