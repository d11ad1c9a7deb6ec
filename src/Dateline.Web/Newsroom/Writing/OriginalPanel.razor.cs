using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Kernel.Text;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>The original beside its translation, with what changed in it since it was translated.</summary>
public sealed partial class OriginalPanel(LookAtOriginal look, AcceptOriginal accept)
{
    OriginalText? original;
    IReadOnlyList<PartDifference> parts = [];
    IReadOnlyList<int> changes = [];
    readonly Dictionary<int, ElementReference> places = [];
    int reached = -1;
    bool isAccepting;

    [Parameter, EditorRequired] public required ArticleOnDesk Article { get; set; }

    protected override async Task OnInitializedAsync()
    {
        ListenTo(subject => subject == LedgerSubjects.Article(Article.Original ?? 0), LookAgain);
        await Look();
    }

    Task Look() => Try(async () =>
    {
        original = await look.Run(Seat.Actor, Article.Id);
        parts = original is null ? [] : DifferenceViewBlocks.Of(original.Translated, original.Text, Seat.Text);
        changes = [.. parts.Index().Where(part => part.Item.Kind != DifferenceKind.Same).Select(part => part.Index)];
        reached = -1;
    });

    async Task LookAgain()
    {
        await Look();
        StateHasChanged();
    }

    // The focus takes the page there, and after the last change back to the first.
    async Task GoToNext()
    {
        reached = changes.FirstOrDefault(at => at > reached, changes[0]);
        await places[reached].FocusAsync();
    }

    async Task AcceptNow()
    {
        isAccepting = true;
        if (await Try(() => accept.Run(Seat.Actor, Article.Id))) await Look();
        isAccepting = false;
    }
}
