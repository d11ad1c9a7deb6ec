using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Publishing;

namespace Dateline.Articles;

/// <summary>Where a draft stands on its way to readers. Where readers stand with the article is its <see cref="Article.Standing"/>.</summary>
public enum ArticleStage
{
    /// <summary>Being written, for the first time or again.</summary>
    Draft,

    /// <summary>Written, and waiting for another pair of eyes.</summary>
    InReview,

    /// <summary>Read and found good.</summary>
    Ready,

    /// <summary>Goes out by itself at its time; nobody writes in it until then.</summary>
    Scheduled,

    /// <summary>Readers have what the draft says.</summary>
    Published,

    /// <summary>Given up before readers saw it.</summary>
    Spiked,
}

/// <summary>One piece in one edition: the draft that is worked on, and how far it has come. Readers see only its revisions.</summary>
public sealed partial class Article
{
    Article() { }

    /// <param name="editionId">Where it is told.</param>
    /// <param name="uri">The name that its provider gave it; null for one of our own.</param>
    /// <param name="draft">What it says to begin with.</param>
    /// <param name="now">When it is begun.</param>
    /// <param name="author">Who begins it; null when nobody of the staff does.</param>
    public Article(long editionId, string? uri, ArticleContent draft, DateTimeOffset now, long? author = null)
    {
        (EditionId, Uri, Created, AuthorId, AssigneeId) = (editionId, uri, now, author, author);
        Adopt(draft, now);
    }

    public long Id { get; private set; }
    public long EditionId { get; private set; }
    public string? Uri { get; private set; }
    public ArticleStage Stage { get; private set; }

    /// <summary>What readers have of it; null while they have seen nothing.</summary>
    public PublicState? Standing { get; private set; }

    public ArticleContent Draft { get; private set; } = null!;

    /// <summary>Counts all changes: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; private set; }

    /// <summary>Counts the changes of what is written in the editor: see <see cref="Writing.DraftText"/>.</summary>
    public int TextEdits { get; private set; }

    /// <summary>When the draft goes out by itself; null while that is not arranged.</summary>
    public DateTimeOffset? PublishAt { get; private set; }

    /// <summary>Not before this time, for anyone, on any channel.</summary>
    public DateTimeOffset? EmbargoUntil { get; private set; }

    /// <summary>For the desk only; never published.</summary>
    public string? DeskNotes { get; private set; }

    public DateTimeOffset Created { get; private set; }
    public DateTimeOffset Changed { get; private set; }

    public string LedgerSubject => LedgerSubjects.Article(Id);

    /// <summary>Whether readers can read it.</summary>
    public bool IsLive => Standing == PublicState.Live;

    /// <summary>Another agency's text takes the draft's place.</summary>
    public void Rewrite(ArticleContent draft, string? deskNotes, DateTimeOffset now)
    {
        Adopt(draft, now);
        DeskNotes = deskNotes;
        TextEdits++;
    }

    /// <summary>Holds the draft, and lets it go out by itself then; what readers already see of it stays as it is.</summary>
    public void HoldUntil(DateTimeOffset embargo)
    {
        (EmbargoUntil, PublishAt) = (embargo, embargo);
        Stage = ArticleStage.Scheduled;
        Edits++;
    }

    public void LiftEmbargo() => EmbargoUntil = null;

    /// <summary>Moves the draft to readers, and says what that is called.</summary>
    public EntryKind Publish(DateTimeOffset now, bool corrects)
    {
        if (EmbargoUntil > now) throw new RefusedException($"The article is under embargo until {EmbargoUntil:u}.", Refusal.UnderEmbargo);
        if (Stage == ArticleStage.Spiked) throw new RefusedException("A spiked article has to be revived first.", Refusal.NotNow);
        var kind = Standing switch
        {
            null => EntryKind.Publish,
            PublicState.Live => corrects ? EntryKind.Correct : EntryKind.Update,
            PublicState.Withdrawn => EntryKind.Restore,
            _ => throw new RefusedException("A removed article cannot be published again.", Refusal.NotNow),
        };
        (Stage, Standing, EmbargoUntil, PublishAt) = (ArticleStage.Published, PublicState.Live, null, null);
        Edits++;
        return kind;
    }

    public void Retract()
    {
        if (!IsLive) throw new RefusedException("Only a published article can be retracted.", Refusal.NotNow);
        Standing = PublicState.Withdrawn;
        CallOff();
    }

    /// <summary>What was to go out by itself stays with the desk; its embargo stays on it.</summary>
    public void CallOff()
    {
        if (Stage == ArticleStage.Scheduled) Stage = ArticleStage.Draft;
        PublishAt = null;
        Edits++;
    }

    public void Remove()
    {
        if (Standing is not (PublicState.Live or PublicState.Withdrawn)) throw new RefusedException("Only what was published can be removed.", Refusal.NotNow);
        (Stage, Standing, EmbargoUntil, PublishAt, DeskNotes) = (ArticleStage.Published, PublicState.Removed, null, null, null);
        Show(new ArticleContent { Headline = "", Slug = "", Language = Draft.Language, Body = ArticleBody.Empty });
        Edits++;
    }

    void Adopt(ArticleContent draft, DateTimeOffset now)
    {
        if (Standing == PublicState.Removed) throw new RefusedException("A removed article cannot be written again.", Refusal.NotNow);
        Show(draft);
        if (Stage == ArticleStage.Published) Stage = ArticleStage.Draft;
        Changed = now;
        Edits++;
    }
}
