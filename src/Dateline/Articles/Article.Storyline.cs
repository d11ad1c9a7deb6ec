using Dateline.Kernel;

namespace Dateline.Articles;

// Its storyline is the storyline desk's to change, too.
public sealed partial class Article
{
    /// <summary>Another storyline takes it in. Where the draft stands, and what else it says, stays as it is.</summary>
    public void MoveTo(long storyline, DateTimeOffset now)
    {
        if (Standing == PublicState.Removed) throw new RefusedException("A removed article cannot be written again.", Refusal.NotNow);
        Show(Draft with { Storyline = storyline });
        (NoStoryline, Changed) = (false, now);
        Edits++;
    }
}
