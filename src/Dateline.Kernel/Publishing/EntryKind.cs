namespace Dateline.Kernel.Publishing;

/// <summary>What happened to a subject. The written names are part of the entry's bytes and never change.</summary>
public enum EntryKind
{
    /// <summary>It is public for the first time.</summary>
    Publish,

    /// <summary>New facts.</summary>
    Update,

    /// <summary>A fixed error, with its public note.</summary>
    Correct,

    /// <summary>Withdrawn by the newsroom.</summary>
    Retract,

    /// <summary>Taken away on legal grounds: earlier texts and their salts are deleted.</summary>
    Remove,

    /// <summary>Public again after a retraction.</summary>
    Restore,
}
