using Dateline.Platform.Data;

namespace Dateline.Accounts;

/// <summary>What can be done, as the activity log calls it.</summary>
public enum ActivityKind
{
    SetUp, SignIn, SignInRefused, SignOut, EndSessions, ChangePassword, AddPasskey, RemovePasskey, TurnOnTwoFactor, TurnOffTwoFactor,
    Invite, WithdrawInvitation, AcceptInvitation, ChangeRoles, Suspend, Reinstate,
    Begin, Write, Describe, Assign, Submit, Approve, SendBack, Schedule, Unschedule, SetEmbargo, Publish, Update, Correct, Restore, Retract, Remove,
    Spike, Revive, TakePen, KeepVersion, RestoreVersion, Comment, ResolveComment, SharePreview, EndPreview, Translate, SaveTemplate, DeleteTemplate,
    TellStoryline, PublishStoryline, MergeStorylines, SplitStoryline, ArrangeFront, PublishFront, DescribePicture,
    TakeInPictures, ChangePictures, ClearPicture, GiveLease, EndLease, RetractPicture, PublishPicture, DeletePicture, UndeletePicture, CropPicture, ChangeCollections, ShareLightbox, EndLightboxLink, ChangeReportage, ChangeMetadataTemplates, AnswerRequest, DownloadPicture,
    ChangeEdition, ChangeSections, ChangeSupplier, ChangeDesks, ChangeProfiles,
}

/// <summary>A line of the activity log: who did what to what, and when. It is written with the act itself, and never rewritten, but for words that may not stay.</summary>
public sealed class Activity
{
    public long Id { get; private init; }
    public DateTimeOffset Time { get; private init; }

    /// <summary>Null is the house itself.</summary>
    public long? AccountId { get; private init; }

    /// <summary>As they were called then.</summary>
    public string Name { get; private init; } = "";

    public ActivityKind Kind { get; private init; }

    /// <summary>As <c>article/12</c>; null when it is about the actor.</summary>
    public string? Subject { get; private init; }

    public long? EditionId { get; private init; }

    /// <summary>What the newsroom should know of it, in the actor's words: a headline, a reason.</summary>
    public string? Detail { get; private set; }

    /// <summary>What was removed on legal grounds is not quoted here either.</summary>
    public void ForgetDetail() => Detail = null;

    public static Activity Of(Person by, DateTimeOffset now, ActivityKind kind, string? subject, long? editionId, string? detail) =>
        new() { Time = now, AccountId = by.Id, Name = by.Name, Kind = kind, Subject = subject, EditionId = editionId, Detail = detail is { Length: > 1000 } ? detail[..1000] : detail };
}

/// <summary>Writes the activity log, in the transaction of the act.</summary>
public static class ActivityLog
{
    public static void Log(this DatelineDb db, Person by, DateTimeOffset now, ActivityKind kind, string? subject = null, long? editionId = null, string? detail = null) =>
        db.Add(Activity.Of(by, now, kind, subject, editionId, detail));
}
