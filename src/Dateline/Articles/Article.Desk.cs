using Dateline.Kernel;

namespace Dateline.Articles;

// Whose it is, and its way over the desk.
public sealed partial class Article
{
    /// <summary>Key of its content profile: what kind of piece it is.</summary>
    public string Profile { get; private set; } = Desks.ContentProfile.News;

    public long? DeskId { get; private set; }

    /// <summary>Who began it; null for what came over the wire.</summary>
    public long? AuthorId { get; private set; }

    /// <summary>Whose turn it is.</summary>
    public long? AssigneeId { get; private set; }

    /// <summary>Whether somebody answered that it belongs to no storyline.</summary>
    public bool NoStoryline { get; private set; }

    /// <summary>Whether the draft says something that readers do not have.</summary>
    public bool IsOpen => Stage is ArticleStage.Draft or ArticleStage.InReview or ArticleStage.Ready;

    /// <param name="profile">The key of what kind of piece it is.</param>
    public void BeAs(string profile) => Profile = profile;

    public void Assign(long? desk, long? person, DateTimeOffset now)
    {
        (DeskId, AssigneeId, Changed) = (desk, person, now);
        Edits++;
    }

    public void Submit(DateTimeOffset now) => Step(ArticleStage.InReview, now, ArticleStage.Draft);

    public void Approve(DateTimeOffset now) => Step(ArticleStage.Ready, now, ArticleStage.Draft, ArticleStage.InReview);

    public void SendBack(DateTimeOffset now) => Step(ArticleStage.Draft, now, ArticleStage.InReview, ArticleStage.Ready);

    public void Revive(DateTimeOffset now) => Step(ArticleStage.Draft, now, ArticleStage.Spiked);

    public void Spike(DateTimeOffset now)
    {
        if (Standing is not null) throw new RefusedException("What readers have seen is retracted, not spiked.", Refusal.NotNow);
        Step(ArticleStage.Spiked, now, ArticleStage.Draft, ArticleStage.InReview, ArticleStage.Ready);
    }

    public void Schedule(DateTimeOffset at, DateTimeOffset now)
    {
        if (at <= now) throw new RefusedException("That time has passed.", Refusal.Invalid);
        if (at < EmbargoUntil) throw new RefusedException($"The article is under embargo until {EmbargoUntil:u}.", Refusal.UnderEmbargo);
        if (Standing == PublicState.Removed) throw new RefusedException("A removed article cannot be published again.", Refusal.NotNow);
        Step(ArticleStage.Scheduled, now, ArticleStage.Draft, ArticleStage.InReview, ArticleStage.Ready, ArticleStage.Scheduled);
        PublishAt = at;
    }

    public void Unschedule(DateTimeOffset now)
    {
        Step(ArticleStage.Ready, now, ArticleStage.Scheduled);
        PublishAt = null;
    }

    /// <param name="until">Null lifts it.</param>
    /// <param name="now">When that is decided.</param>
    public void SetEmbargo(DateTimeOffset? until, DateTimeOffset now)
    {
        if (until <= now) throw new RefusedException("That time has passed.", Refusal.Invalid);
        if (PublishAt < until) throw new RefusedException("It is scheduled for an earlier time. Change that first.", Refusal.NotNow);
        if (!IsOpen && Stage != ArticleStage.Scheduled) throw new RefusedException("There is nothing here that waits to go out.", Refusal.NotNow);
        (EmbargoUntil, Changed) = (until, now);
        Edits++;
    }

    void Step(ArticleStage to, DateTimeOffset now, params ReadOnlySpan<ArticleStage> from)
    {
        if (!from.Contains(Stage)) throw new RefusedException("Somebody moved the article meanwhile: where it stands now, this cannot be done.", Refusal.NotNow);
        (Stage, Changed) = (to, now);
        Edits++;
    }
}
