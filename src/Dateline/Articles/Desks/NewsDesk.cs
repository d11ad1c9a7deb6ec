namespace Dateline.Articles.Desks;

/// <summary>A team with a queue of its own.</summary>
public sealed class NewsDesk
{
    NewsDesk() { }

    public NewsDesk(long editionId, string name, int order) => (EditionId, Name, Order) = (editionId, name, order);

    public long Id { get; private set; }
    public long EditionId { get; private set; }
    public string Name { get; private set; } = "";
    public int Order { get; private set; }

    /// <summary>Closed desks take nothing new; what they have stays theirs.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Counts the changes of the desk and its members: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; private set; }

    public void Be(string name, bool isClosed)
    {
        (Name, IsClosed) = (name, isClosed);
        Edits++;
    }
}

/// <summary>That somebody sits at a desk: what waits for it is told to them.</summary>
public sealed class DeskMember
{
    public long DeskId { get; init; }
    public long AccountId { get; init; }
}
