using System.Globalization;
using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Storylines;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>What can be done with a storyline beside publishing it.</summary>
public enum StorylineStep { None, Merge, Retract, Address }

/// <summary>Where a storyline is told in an edition: its text, its key events, its items, its history.</summary>
public sealed partial class StorylineDeskPage(
    LookAtStoryline look, PublishStoryline publish, SetStorylineState setState, TellStoryline tell, RetractStoryline retract, NavigationManager navigation)
{
    const string TextPart = "text", EventsPart = "events", ItemsPart = "items", HistoryPart = "history";

    StorylineOnDesk? story;
    TextView? text;
    StorylineStep open;
    string part = TextPart;
    string? refusal;

    [Parameter] public long Id { get; set; }
    [SupplyParameterFromQuery(Name = "edition")] public long? EditionId { get; set; }
    [SupplyParameterFromQuery(Name = "part")] public string? Part { get; set; }

    string Title => story!.Draft.Title.Length > 0 ? story.Draft.Title : Seat.Text.StorydeskUntitled;

    EditionSeat Edition => Seat.Edition(story!.EditionId);

    bool MayTell => story!.MergedIntoId is null && Seat.May(Right.TellStorylines, story.EditionId);

    string? Address => story!.Shown is { } shown ? StorylineAddress.Of(Edition.Key, shown.Slug, Id) : null;

    string Standing => story!.Shown is null ? Seat.Text.StorydeskUnpublished
        : story.IsChanged ? Seat.Text.StorydeskChanged : Seat.Text.StorydeskPublished(Seat.Format.Ordinal(story.Revision));

    IEnumerable<(string Name, string Words)> Parts =>
    [
        (TextPart, Seat.Text.StorydeskText), (EventsPart, Seat.Text.StorydeskEvents), (ItemsPart, Seat.Text.StorydeskArrange), (HistoryPart, Seat.Text.StorydeskHistory),
    ];

    protected override void OnInitialized() => ListenTo(subject => subject == FindStoryline.Subject(Id), Look);

    protected override Task OnParametersSetAsync()
    {
        part = Part is EventsPart or ItemsPart or HistoryPart ? Part : TextPart;
        return Look();
    }

    string Here(long edition, string name) => string.Create(CultureInfo.InvariantCulture, $"{NewsroomAddress.Storyline(Id)}?edition={edition}&part={name}");

    async Task Look()
    {
        try
        {
            story = await look.Run(Seat.Actor, Id, EditionId, [.. Seat.Editions.OrderByDescending(e => e.Style.LanguageTag.Split('-')[0] == Seat.Text.LanguageTag).Select(e => e.Id)]);
        }
        catch (RefusedException refused)
        {
            (story, refusal) = (null, Refusals.Say(Seat.Text, refused));
        }
        StateHasChanged();
    }

    // What is in the browser alone is kept before anything goes out.
    async Task Publish()
    {
        if (text is not null && !await text.Flush()) return;
        await Look();
        if (await Try(() => publish.Run(Seat.Actor, Id, story!.EditionId, story.Edits))) Messages.Add(Seat.Text.StorydeskIsOut(Title), MudBlazor.Severity.Success);
        await Look();
    }

    async Task SetState(ChangeEventArgs change)
    {
        var state = Enum.Parse<StorylineState>(change.Value!.ToString()!);
        await Try(() => setState.Run(Seat.Actor, Id, story!.EditionId, state));
        await Look();
    }

    async Task Tell(long edition)
    {
        if (await Try(() => tell.Run(Seat.Actor, Id, edition, story!.EditionId))) navigation.NavigateTo(Here(edition, TextPart));
    }

    async Task Close()
    {
        open = StorylineStep.None;
        await Look();
    }
}
