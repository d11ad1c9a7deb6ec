namespace Dateline.Kernel;

/// <summary>Why the house says no, for faces that say it in another language than the sentence's.</summary>
public enum Refusal
{
    /// <summary>The sentence says it all.</summary>
    Other,

    /// <summary>Nobody is signed in, or no more.</summary>
    SignedOut,

    /// <summary>The role does not allow it.</summary>
    Forbidden,

    /// <summary>It is not there, or no more.</summary>
    Missing,

    /// <summary>Somebody else changed it meanwhile.</summary>
    Changed,

    /// <summary>Its embargo has not ended.</summary>
    UnderEmbargo,

    /// <summary>Where it stands, this cannot be done with it.</summary>
    NotNow,

    /// <summary>Something that is needed is missing or wrong; the newsroom lists what.</summary>
    Incomplete,

    /// <summary>A value is out of its bounds.</summary>
    Invalid,
}

/// <summary>The house's rules say no. The message is a whole sentence for the person who asked; nothing was changed.</summary>
/// <param name="message">The sentence, in English.</param>
/// <param name="reason">What kind of no it is.</param>
public sealed class RefusedException(string message, Refusal reason = Refusal.Other) : Exception(message)
{
    /// <summary>What kind of no it is.</summary>
    public Refusal Reason => reason;
}
