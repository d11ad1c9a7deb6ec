using Dateline.Platform.Data;

namespace Dateline.Ledger;

/// <summary>Something that follows from what is published, and may follow a moment later.</summary>
public interface IFollower
{
    /// <summary>Under which its position is kept; never changes.</summary>
    string Name { get; }

    /// <summary>
    /// Acts on one entry through the given context, without saving: effect and position are committed together,
    /// so that each entry has its effect once, in order, whatever crashes.
    /// </summary>
    Task Follow(Entry entry, DatelineDb db, CancellationToken cancel);
}
