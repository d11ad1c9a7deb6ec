using Dateline.Articles;
using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Parts;

/// <summary>Says where an article stands.</summary>
static class Stages
{
    public static string Say(StringTable text, ArticleStage stage, PublicState? standing) => (standing, stage) switch
    {
        (PublicState.Removed, _) => text.StageRemoved,
        (PublicState.Withdrawn, _) => text.StageWithdrawn,
        (PublicState.Live, ArticleStage.Draft) => text.StageUpdateDraft,
        (PublicState.Live, ArticleStage.InReview) => text.StageUpdateInReview,
        (PublicState.Live, ArticleStage.Ready) => text.StageUpdateReady,
        _ => Say(text, stage),
    };

    public static string Say(StringTable text, ArticleStage stage) => stage switch
    {
        ArticleStage.Draft => text.StageDraft,
        ArticleStage.InReview => text.StageInReview,
        ArticleStage.Ready => text.StageReady,
        ArticleStage.Scheduled => text.StageScheduled,
        ArticleStage.Published => text.StagePublished,
        ArticleStage.Spiked => text.StageSpiked,
        _ => throw new InvalidOperationException($"Stage {stage}"),
    };
}
