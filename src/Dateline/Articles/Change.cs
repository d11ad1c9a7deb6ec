using Dateline.Kernel;

namespace Dateline.Articles;

/// <summary>What a new revision of a published article is for.</summary>
public enum ChangeClass
{
    /// <summary>Wording, spelling, layout: nothing that a reader could hold against the earlier text.</summary>
    Style,

    /// <summary>New facts.</summary>
    Update,

    /// <summary>Something was wrong; readers are told what.</summary>
    Correction,

    /// <summary>Something may not stand there: the earlier revisions' texts go as well.</summary>
    Legal,
}

/// <summary>Why a published article is published again.</summary>
/// <param name="Note">For readers: what was wrong and what is right. Only with a correction, and then needed.</param>
/// <param name="Reason">For the activity log; needed with a legal change.</param>
public sealed record Change(ChangeClass Class, string? Note = null, string? Reason = null)
{
    public const int LongestNote = 2000;

    /// <exception cref="RefusedException">A note or reason is missing, or too long.</exception>
    public Change Checked()
    {
        if (Class == ChangeClass.Correction && string.IsNullOrWhiteSpace(Note)) throw new RefusedException("A correction says what was wrong and what is right: its note for readers is missing.", Refusal.Incomplete);
        if (Class == ChangeClass.Legal && string.IsNullOrWhiteSpace(Reason)) throw new RefusedException("A legal change needs a reason for the activity log.", Refusal.Incomplete);
        if (Math.Max(Note?.Length ?? 0, Reason?.Length ?? 0) > LongestNote) throw new RefusedException($"Notes and reasons have at most {LongestNote} characters.", Refusal.Invalid);
        return this with { Note = Class == ChangeClass.Correction ? Note!.Trim() : null };
    }
}
