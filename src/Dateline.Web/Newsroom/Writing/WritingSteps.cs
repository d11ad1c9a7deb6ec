using Dateline.Accounts;
using Dateline.Articles;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>What can be done with an article on its desk.</summary>
public enum DeskStep { Submit, Approve, SendBack, Publish, Schedule, Unschedule, Embargo, Revive, Share, SaveTemplate, Spike, Retract, Remove }

/// <summary>What decides over an article's steps.</summary>
/// <param name="MayWrite">Whether the person before the screen could write in it.</param>
readonly record struct DeskState(long EditionId, ArticleStage Stage, PublicState? Standing, bool MayWrite)
{
    public bool IsLive => Standing == PublicState.Live;
}

/// <summary>Which steps a person is offered for an article as it stands. The acts decide; this only leaves out what they would refuse.</summary>
static class WritingSteps
{
    public static IReadOnlyList<DeskStep> For(ArticleOnDesk article, Person person) => For(new DeskState(article.EditionId, article.Stage, article.Standing, article.MayWrite), person);

    public static IReadOnlyList<DeskStep> For(DeskState article, Person person) => [.. Enum.GetValues<DeskStep>().Where(step => IsOffered(step, article, person))];

    static bool IsOffered(DeskStep step, DeskState article, Person person)
    {
        bool May(Right right) => person.May(right, article.EditionId);
        var isOpen = article.Stage is ArticleStage.Draft or ArticleStage.InReview or ArticleStage.Ready;
        return article.Standing != PublicState.Removed && step switch
        {
            DeskStep.Submit => article.Stage == ArticleStage.Draft && article.MayWrite,
            DeskStep.Approve => article.Stage is ArticleStage.Draft or ArticleStage.InReview && May(Right.Edit),
            DeskStep.SendBack => article.Stage is ArticleStage.InReview or ArticleStage.Ready && May(Right.Edit),
            DeskStep.Publish => May(Right.Publish) && (isOpen || article.Standing == PublicState.Withdrawn),
            DeskStep.Schedule => May(Right.Publish) && isOpen && !article.IsLive,
            DeskStep.Unschedule => May(Right.Publish) && article.Stage == ArticleStage.Scheduled,
            DeskStep.Embargo => May(Right.Publish) && (isOpen || article.Stage == ArticleStage.Scheduled),
            DeskStep.Spike => isOpen && article.Standing is null && article.MayWrite,
            DeskStep.Revive => article.Stage == ArticleStage.Spiked && May(Right.Write),
            DeskStep.Retract => article.IsLive && May(Right.Withdraw),
            DeskStep.Remove => article.Standing is PublicState.Live or PublicState.Withdrawn && May(Right.Remove),
            DeskStep.Share => isOpen && May(Right.Write),
            DeskStep.SaveTemplate => May(Right.Edit) && article.Stage != ArticleStage.Spiked,
            _ => throw new InvalidOperationException($"Step {step}"),
        };
    }
}
