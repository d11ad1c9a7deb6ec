using System.Globalization;
using Dateline.Accounts;
using Dateline.Fronts;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dateline.Web.Newsroom.Fronts;

/// <summary>Which dialog stands over the front desk.</summary>
public enum FrontDialog { None, Preview, History }

/// <summary>Where the front of an edition or of a section is arranged. Every step is kept at once, and goes to readers when it is published.</summary>
public sealed partial class FrontDeskPage(LookAtFront look, ArrangeFront arrange, PublishFront publish, NavigationManager navigation)
{
    FrontOnDesk? front;
    FrontContent? mine;
    EditionSeat edition = null!;
    SlotLine? pinning;
    FrontDialog open;
    string? refusal;
    string said = "";

    [Parameter] public string? EditionKey { get; set; }
    [Parameter] public string? Section { get; set; }

    public bool MayArrange => Seat.May(Right.ArrangeFronts, edition.Id);

    string SectionKey => Section ?? "";

    string Subject => PublishFront.SubjectOf(edition.Key, SectionKey);

    string PreviewAddress => $"{NewsroomAddress.Home}/preview/front/{edition.Key}{(Section is null ? "" : "/" + Section)}";

    // A section's page has one list on top, and gives its places their sizes itself.
    public IEnumerable<SlotSize> Zones => Section is null ? FrontZones.Sizes : [SlotSize.Lead];

    HashSet<long> Taken => [.. front!.Slots.Select(s => s.Article?.Id).OfType<long>()];

    protected override void OnInitialized() => ListenTo(subject => subject == Subject || subject.StartsWith("article/", StringComparison.Ordinal), Look);

    protected override async Task OnParametersSetAsync()
    {
        // Without one in the address, the first that they may arrange.
        var own = Seat.Editions.FirstOrDefault(e => Seat.May(Right.ArrangeFronts, e.Id)) ?? Seat.Editions[0];
        edition = EditionKey is null ? own : Seat.Editions.FirstOrDefault(e => e.Key == EditionKey) ?? own;
        (mine, pinning) = (null, null);
        if (EditionKey is not null && edition.Key != EditionKey)
        {
            front = null;
            navigation.NavigateTo(NewsroomAddress.Fronts, replace: true);
            return;
        }
        await Look();
    }

    async Task Look()
    {
        try
        {
            front = await look.Run(Seat.Actor, edition.Id, SectionKey);
        }
        catch (RefusedException refused)
        {
            (front, refusal) = (null, Refusals.Say(Seat.Text, refused));
        }
        StateHasChanged();
    }

    List<SlotLine> In(SlotSize size) => Section is null
        ? [.. front!.Slots.Where((line, at) => line.Slot.SizeAt(at) == size)]
        : [.. front!.Slots];

    List<Slot> Slots => Section is null ? FrontZones.Sized(front!.Draft) : [.. front!.Draft.Slots];

    Related ArticleOf(string key) => front!.Slots.FirstOrDefault(s => s.Key == key)?.Slot.Article ?? new Related(long.Parse(key, CultureInfo.InvariantCulture));

    string Name(Slot slot) => front!.Slots.FirstOrDefault(s => s.Slot.Article == slot.Article)?.Article?.Headline ?? slot.Article.Uri ?? Seat.Text.FrontdeskArticle(Seat.Format.Ordinal(slot.Article.Article ?? 0));

    string ClassOf(SlotSize size) => Section is not null ? "zone-large" : size switch { SlotSize.Lead => "zone-lead", SlotSize.Large => "zone-large", _ => "zone-small" };

    public string ZoneName(SlotSize size) => Section is not null ? Seat.Text.FrontdeskTop : size switch
    {
        SlotSize.Lead => Seat.Text.FrontdeskLead,
        SlotSize.Large => Seat.Text.FrontdeskLarge,
        _ => Seat.Text.FrontdeskSmall,
    };

    Task Drop(ItemDropped dropped) => MayArrange ? Put(ArticleOf(dropped.Item), Enum.Parse<SlotSize>(dropped.Zone), dropped.At) : Task.CompletedTask;

    Task Nudge(ItemNudged nudged)
    {
        var (article, by) = (ArticleOf(nudged.Item), nudged.By);
        return Section is null ? Keep(FrontZones.Nudge(Slots, article, by), article) : Put(article, SlotSize.Lead, Slots.FindIndex(s => s.Article == article) + by);
    }

    public Task Put(Related article, SlotSize size, int at) => Keep(Section is null ? FrontZones.Put(Slots, article, size, at) : InSection(article, at), article);

    List<Slot> InSection(Related article, int at)
    {
        var others = Slots.Where(s => s.Article != article).ToList();
        others.Insert(Math.Clamp(at, 0, others.Count), Slots.Find(s => s.Article == article) ?? new Slot(article, false));
        return others;
    }

    Task Add(long article) => Put(new Related(article), Section is null && Slots.Count > 0 ? SlotSize.Large : SlotSize.Lead, int.MaxValue);

    public Task Remove(SlotLine line)
    {
        var slots = front!.Draft.Slots.Select((slot, at) => Section is null ? FrontZones.With(slot, slot.SizeAt(at)) : slot).ToList();
        slots.RemoveAt(front.Slots.ToList().IndexOf(line));
        return Keep(Section is null ? FrontZones.Sized(new FrontContent(slots)) : slots, null);
    }

    public void AskPin(SlotLine line)
    {
        pinning = line;
        StateHasChanged();
    }

    Task Pin(DateTimeOffset? until) => Keep([.. Slots.Select(slot => slot.Article == pinning!.Slot.Article ? slot with { Until = until } : slot)], null);

    async Task Keep(List<Slot> slots, Related? moved)
    {
        var draft = new FrontContent(slots);
        try
        {
            await arrange.Run(Seat.Actor, edition.Id, SectionKey, front!.Edits, draft);
        }
        catch (RefusedException refused) when (refused.Reason == Refusal.Changed)
        {
            mine = draft;   // what the other did is shown, and this person says what stays
        }
        catch (RefusedException refused)
        {
            Messages.Add(Refusals.Say(Seat.Text, refused), Severity.Warning);
        }
        await Look();
        if (moved is not null && mine is null && slots.FindIndex(s => s.Article == moved) is >= 0 and var at)
            said = Seat.Text.FrontdeskMoved(Name(slots[at]), Seat.Format.Ordinal(at + 1), Seat.Format.Ordinal(slots.Count));
    }

    async Task PutMine()
    {
        var slots = mine!.Slots.ToList();
        mine = null;
        await Keep(slots, null);
    }

    Task TakeUp(FrontContent earlier)
    {
        open = FrontDialog.None;
        return Keep([.. earlier.Slots], null);
    }

    async Task Publish()
    {
        if (await Try(() => publish.Run(Seat.Actor, front!.Id!.Value, front.Edits))) Messages.Add(Seat.Text.FrontdeskIsOut, Severity.Success);
        await Look();
    }

    void Close() => open = FrontDialog.None;
}
