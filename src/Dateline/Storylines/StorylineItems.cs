using Dateline.Kernel;

namespace Dateline.Storylines;

/// <summary>How an editor arranges the items of a storyline. Each is a whole step, so that two who arrange at once undo nothing of each other's.</summary>
public static class StorylineItems
{
    /// <summary>Into the chapter with this title, at this place among its articles; null for no chapter.</summary>
    public static StorylineContent PutInto(this StorylineContent content, long article, string? chapter, int at)
    {
        var chapters = Chapters(content).ConvertAll(c => c with { Articles = [.. c.Articles.Where(a => a != article)] });
        if (chapter is not null)
        {
            var index = Find(chapters, chapter);
            var articles = chapters[index].Articles.ToList();
            articles.Insert(Math.Clamp(at, 0, articles.Count), article);
            chapters[index] = chapters[index] with { Articles = articles };
        }
        return content with { Chapters = chapters, Pinned = Without(content.Pinned, article) };
    }

    public static StorylineContent Pin(this StorylineContent content, long article, int at)
    {
        var free = content.PutInto(article, null, 0);
        var pinned = (free.Pinned ?? []).ToList();
        pinned.Insert(Math.Clamp(at, 0, pinned.Count), article);
        return free with { Pinned = pinned };
    }

    /// <summary>Readers of this edition do not see it as an item any more.</summary>
    /// <param name="isForeign">Whether it is another edition's, which stood here only because somebody added it.</param>
    public static StorylineContent TakeOut(this StorylineContent content, long article, bool isForeign)
    {
        var free = content.PutInto(article, null, 0);
        return isForeign ? free with { Added = Without(free.Added, article) } : free with { Omitted = With(free.Omitted, article) };
    }

    public static StorylineContent BringIn(this StorylineContent content, long article, bool isForeign) =>
        isForeign ? content with { Added = With(content.Added, article) } : content with { Omitted = Without(content.Omitted, article) };

    public static StorylineContent AddChapter(this StorylineContent content, string title) => content with { Chapters = [.. Chapters(content), new Chapter(title, [])] };

    public static StorylineContent NameChapter(this StorylineContent content, string title, string to)
    {
        var chapters = Chapters(content);
        var index = Find(chapters, title);
        chapters[index] = chapters[index] with { Title = to };
        return content with { Chapters = chapters };
    }

    public static StorylineContent MoveChapter(this StorylineContent content, string title, int to)
    {
        var chapters = Chapters(content);
        var chapter = chapters[Find(chapters, title)];
        chapters.Remove(chapter);
        chapters.Insert(Math.Clamp(to, 0, chapters.Count), chapter);
        return content with { Chapters = chapters };
    }

    /// <summary>Its articles stay items of the story.</summary>
    public static StorylineContent DropChapter(this StorylineContent content, string title)
    {
        var chapters = Chapters(content);
        chapters.RemoveAt(Find(chapters, title));
        return content with { Chapters = chapters };
    }

    static List<Chapter> Chapters(StorylineContent content) => [.. content.Chapters ?? []];

    static int Find(List<Chapter> chapters, string title) => chapters.FindIndex(c => c.Title == title) is >= 0 and var index ? index
        : throw new RefusedException("Somebody else renamed this chapter, or took it away.", Refusal.Changed);

    static IReadOnlyList<long> With(IReadOnlyList<long>? list, long article) => [.. (list ?? []).Where(a => a != article), article];

    static IReadOnlyList<long>? Without(IReadOnlyList<long>? list, long article) => list?.Where(a => a != article).ToList();
}
