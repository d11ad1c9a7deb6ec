using Dateline.Kernel;
using Dateline.Kernel.Localization;
using Dateline.Kernel.Text;

namespace Dateline.Storylines;

/// <summary>What a storyline may hold. Characters are UTF-16 code units.</summary>
public static class StorylineBounds
{
    public const int Title = 200, Standfirst = 1000, EventHeadline = 140, EventText = 500, ChapterTitle = 140;
    const int Events = 300, Chapters = 60, Pinned = 12, Articles = 2000;

    /// <summary>What the newsroom wrote, with nothing around its lines.</summary>
    /// <exception cref="RefusedException">Something is out of its bounds.</exception>
    public static StorylineContent Checked(this StorylineContent content)
    {
        Most("key events", content.KeyEvents.Count, Events);
        Most("chapters", content.Chapters?.Count ?? 0, Chapters);
        Most("pinned articles", content.Pinned?.Count ?? 0, Pinned);
        Most("items", (content.Added?.Count ?? 0) + (content.Omitted?.Count ?? 0) + (content.Chapters?.Sum(c => c.Articles.Count) ?? 0), Articles);
        var chapters = content.Chapters?.Select(chapter => chapter with { Title = Line("chapter's title", chapter.Title, ChapterTitle) }).ToList();
        if (chapters?.DistinctBy(c => c.Title).Count() < chapters?.Count) throw new RefusedException("Two chapters have the same title.", Refusal.Invalid);
        return content with
        {
            Title = content.Title.Length <= Title ? content.Title : throw TooLong("title", Title),
            Standfirst = Optional("standfirst", content.Standfirst, Standfirst),
            Slug = Slug.From(content.Slug),
            KeyEvents = [.. content.KeyEvents.Select(Checked)],
            Chapters = chapters,
        };
    }

    static KeyEvent Checked(KeyEvent told)
    {
        if (told.End is { } end && EventTime.Of(end.Time, end.Precision).Start < EventTime.Of(told.Time, told.Precision).Start)
            throw new RefusedException("An event cannot end before it begins.", Refusal.Invalid);
        return told with { Headline = Line("event's headline", told.Headline, EventHeadline), Text = Optional("event's text", told.Text, EventText) };
    }

    static string Line(string what, string text, int longest) => Optional(what, text, longest) ?? throw new RefusedException($"The {what} is missing.", Refusal.Invalid);

    static string? Optional(string what, string? text, int longest) => text?.Length > longest ? throw TooLong(what, longest)
        : string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings(" ").Trim();

    static void Most(string what, int count, int most)
    {
        if (count > most) throw new RefusedException($"A storyline has at most {most} {what}.", Refusal.Invalid);
    }

    static RefusedException TooLong(string what, int longest) => new($"The {what} has at most {longest} characters.", Refusal.Invalid);
}
