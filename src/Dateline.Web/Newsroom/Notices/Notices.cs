using Dateline.Accounts;
using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Notices;

/// <summary>Says what a notice is about.</summary>
static class Notices
{
    public static string Say(StringTable text, Notice notice) => notice.Kind switch
    {
        NoticeKind.Mentioned => text.NoticeMentioned(notice.By),
        NoticeKind.Commented => text.NoticeCommented(notice.By),
        NoticeKind.Assigned => text.NoticeAssigned(notice.By),
        NoticeKind.WaitsForReview => text.NoticeWaitsForReview(notice.By),
        NoticeKind.Approved => text.NoticeApproved(notice.By),
        NoticeKind.SentBack => text.NoticeSentBack(notice.By),
        NoticeKind.Published => text.NoticePublished(notice.By),
        NoticeKind.PenAsked => text.NoticePenAsked(notice.By),
        NoticeKind.PenTaken => text.NoticePenTaken(notice.By),
        NoticeKind.OriginalChanged => text.NoticeOriginalChanged(notice.By),
        NoticeKind.CouldNotGoOut => text.NoticeCouldNotGoOut,
        _ => throw new InvalidOperationException($"Notice {notice.Kind}"),
    };
}
