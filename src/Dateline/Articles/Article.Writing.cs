using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;

namespace Dateline.Articles;

// Writing in it.
public sealed partial class Article
{
    /// <summary>Puts what was written in the editor into the draft.</summary>
    public void Write(DraftText text, DateTimeOffset now)
    {
        MustBeWritable();
        Adopt(text.In(Draft), now);
        TextEdits++;
    }

    /// <summary>Puts everything that stands beside the text into the draft.</summary>
    public void Describe(ArticleDetails details, DateTimeOffset now)
    {
        MustBeWritable();
        Adopt(details.In(Draft), now);
        (Profile, NoStoryline, DeskNotes) = (details.Profile, details.NoStoryline && details.Storyline is null, details.DeskNotes);
    }

    /// <summary>An earlier state becomes the draft again.</summary>
    public void TakeUp(ArticleContent earlier, DateTimeOffset now)
    {
        MustBeWritable();
        Adopt(earlier with { FirstPublished = null, Updated = null, Change = null }, now);
        TextEdits++;
    }

    /// <summary>Readers are told what was wrong, at the end of the text.</summary>
    public void AddCorrection(Correction correction, DateTimeOffset now)
    {
        Adopt(Draft with { Body = new ArticleBody([.. Draft.Body.Blocks, correction]) }, now);
        TextEdits++;
    }

    /// <summary>An article that goes out has a word in its address: of its headline, when nobody chose one.</summary>
    public void SettleSlug()
    {
        if (Draft.Slug.Length == 0) Draft = Draft with { Slug = Slug.From(Draft.Headline) };
    }

    void MustBeWritable()
    {
        if (Stage == ArticleStage.Scheduled) throw new RefusedException("It is scheduled to go out. Take it back from the schedule to write in it.", Refusal.NotNow);
        if (Stage == ArticleStage.Spiked) throw new RefusedException("A spiked article has to be revived first.", Refusal.NotNow);
    }
}
