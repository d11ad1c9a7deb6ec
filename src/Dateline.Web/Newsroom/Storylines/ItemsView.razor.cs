using System.Globalization;
using Dateline.Storylines;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>The articles of a storyline, to be arranged: by drag, by keys, by a menu.</summary>
public sealed partial class ItemsView(FindItems find, RewriteStoryline rewrite)
{
    internal const string Pinned = "pinned", Rest = "rest", Foreign = "foreign", Out = "out", Work = "work", Chapter = "chapter";

    readonly HashSet<long> marked = [];
    IReadOnlyList<ItemRow> items = [];
    string chapterTitle = "", said = "";
    bool isSplitting;

    [Parameter, EditorRequired] public required StorylineOnDesk Story { get; set; }
    [Parameter] public bool MayTell { get; set; }

    public IReadOnlyList<Chapter> Chapters => Story.Draft.Chapters ?? [];

    /// <summary>Where an item can be put, in the order of the page.</summary>
    public IEnumerable<string> Places => Chapters.Select((_, index) => ZoneOf(index)).Prepend(Pinned).Append(Rest);

    HashSet<long> Placed => [.. Story.Draft.Pinned ?? [], .. Chapters.SelectMany(c => c.Articles)];

    bool IsHere(ItemRow item) => item.IsLive && (item.Edition == Story.EditionId ? Story.Draft.Omitted?.Contains(item.Article) != true : Story.Draft.Added?.Contains(item.Article) == true);

    List<ItemRow> Others => [.. items.Where(i => IsHere(i) && !Placed.Contains(i.Article))];

    List<ItemRow> Elsewhere => [.. items.Where(i => i.IsLive && i.Edition != Story.EditionId && !IsHere(i))];

    List<ItemRow> TakenOut => [.. items.Where(i => i.IsLive && i.Edition == Story.EditionId && !IsHere(i))];

    List<ItemRow> InWork => [.. items.Where(i => !i.IsLive)];

    public static string ZoneOf(int chapter) => Chapter + chapter.ToString(CultureInfo.InvariantCulture);

    public bool IsMarked(long article) => marked.Contains(article);

    protected override async Task OnInitializedAsync()
    {
        ListenTo(subject => subject == Story.Subject || subject.StartsWith("article/", StringComparison.Ordinal), Look);
        await Look();
    }

    List<ItemRow> In(IReadOnlyList<long>? articles) => [.. (articles ?? []).Select(id => items.FirstOrDefault(i => i.Article == id && IsHere(i))).OfType<ItemRow>()];

    async Task Look()
    {
        await Try(async () => items = await find.Run(Seat.Actor, Story.Id));
        marked.IntersectWith(items.Select(i => i.Article));
        StateHasChanged();
    }

    public Task Change(Func<StorylineContent, StorylineContent> change) => Try(() => rewrite.Run(Seat.Actor, Story.Id, Story.EditionId, change));

    async Task AddChapter()
    {
        var title = chapterTitle.Trim();
        await Change(content => content.AddChapter(title));
        chapterTitle = "";
    }

    public void Mark(long article)
    {
        if (!marked.Remove(article)) marked.Add(article);
        StateHasChanged();
    }

    Task Drop(ItemDropped dropped) => Put(long.Parse(dropped.Item, CultureInfo.InvariantCulture), dropped.Zone, dropped.At);

    /// <summary>One place up or down; over the edge of a zone into the next one.</summary>
    Task Nudge(ItemNudged nudged)
    {
        var (article, by) = (long.Parse(nudged.Item, CultureInfo.InvariantCulture), nudged.By);
        var places = Places.ToList();
        var zone = places.FindIndex(p => ArticlesIn(p).Contains(article));
        if (zone < 0) return Task.CompletedTask;
        var at = ArticlesIn(places[zone]).ToList().IndexOf(article);
        if (places[zone] != Rest && at + by >= 0 && at + by < ArticlesIn(places[zone]).Count) return Put(article, places[zone], at + by);
        return zone + by >= 0 && zone + by < places.Count ? Put(article, places[zone + by], by > 0 ? 0 : int.MaxValue) : Task.CompletedTask;
    }

    public async Task Put(long article, string zone, int at)
    {
        if (items.FirstOrDefault(i => i.Article == article) is not { IsLive: true } item) return;
        var isForeign = item.Edition != Story.EditionId;
        var chapter = zone.StartsWith(Chapter, StringComparison.Ordinal) ? Chapters[int.Parse(zone.AsSpan(Chapter.Length), CultureInfo.InvariantCulture)].Title : null;
        var isHere = IsHere(item);
        await Change(content => zone is Out or Foreign ? content.TakeOut(article, isForeign) : Placing(isHere ? content : content.BringIn(article, isForeign)));
        said = Seat.Text.StorydeskMoved(item.Headline, NameOf(zone));

        StorylineContent Placing(StorylineContent content) => zone == Pinned ? content.Pin(article, at) : content.PutInto(article, chapter, at);
    }

    public string NameOf(string zone) => zone switch
    {
        Pinned => Seat.Text.StorydeskPinned,
        Rest => Seat.Text.StorydeskRest,
        Out or Foreign => Seat.Text.StorydeskOut,
        _ => Seat.Text.StorydeskChapterOf(Chapters[int.Parse(zone.AsSpan(Chapter.Length), CultureInfo.InvariantCulture)].Title),
    };

    IReadOnlyList<long> ArticlesIn(string zone) => zone switch
    {
        Pinned => In(Story.Draft.Pinned).ConvertAll(i => i.Article),
        Rest => Others.ConvertAll(i => i.Article),
        _ => In(Chapters[int.Parse(zone.AsSpan(Chapter.Length), CultureInfo.InvariantCulture)].Articles).ConvertAll(i => i.Article),
    };
}
