using Dateline.Articles.Desks;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Translations;

/// <summary>The translation desk: every article, and what there is of it in the other editions.</summary>
public sealed partial class TranslationsPage(FindTranslations find, FindToldStorylines findStorylines, TranslateArticle translate, NavigationManager navigation, TimeProvider clock)
{
    const int Page = 30;

    // Whoever writes rings every few seconds; one look tells of all of them.
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    IReadOnlyDictionary<long, string> storylines = new Dictionary<long, string>();
    TranslationRows? found;
    TranslationFilter? looked;
    int count = Page;
    bool isDue, isGone;

    [SupplyParameterFromQuery] public string? Into { get; set; }
    [SupplyParameterFromQuery] public string? From { get; set; }
    [SupplyParameterFromQuery] public long? Storyline { get; set; }
    [SupplyParameterFromQuery] public string? Only { get; set; }

    TranslationFilter Filter => new(Number(Into), Number(From), Storyline, Enum.TryParse<TranslationLack>(Only, ignoreCase: true, out var lack) ? lack : TranslationLack.Any);

    /// <summary>All of them, or the one into which is translated and the originals' own.</summary>
    IReadOnlyList<EditionSeat> Shown => Filter.Into is { } into
        ? [.. Seat.Editions.Where(e => e.Id == into || e.Id == Filter.From || (Filter.From is null && found!.Rows.Any(row => row.Cells.GetValueOrDefault(e.Id)?.IsOriginal == true)))]
        : Seat.Editions;

    protected override async Task OnInitializedAsync()
    {
        ListenTo(subject => subject.StartsWith("article/", StringComparison.Ordinal), LookSoon);
        var own = Seat.Editions.OrderByDescending(e => e.Style.LanguageTag.Split('-')[0] == Seat.Text.LanguageTag).Select(e => e.Id).ToList();
        await Try(async () => storylines = await findStorylines.Run(Seat.Actor, own));
    }

    protected override async Task OnParametersSetAsync()
    {
        if (Filter == looked) return;
        (looked, count) = (Filter, Page);
        await Look();
    }

    Task Look() => Try(async () => found = await find.Run(Seat.Actor, Filter, count));

    async Task LookSoon()
    {
        if (isDue) return;
        isDue = true;
        await Task.Delay(Pause, clock);
        isDue = false;
        if (isGone) return;
        await Look();
        StateHasChanged();
    }

    void Choose(TranslationFilter filter) => navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
    {
        ["into"] = Key(filter.Into), ["from"] = Key(filter.From), ["storyline"] = filter.Storyline,
        ["only"] = filter.Lack == TranslationLack.Any ? null : filter.Lack.ToString().ToLowerInvariant(),
    }), replace: true);

    async Task More()
    {
        count += Page;
        await Look();
    }

    async Task Translate(TranslationRow row, EditionSeat into)
    {
        long translation = 0;
        if (await Try(async () => translation = await translate.Run(Seat.Actor, row.Id, into.Id))) navigation.NavigateTo(NewsroomAddress.Article(translation));
    }

    string Headline(TranslationRow row) => row.Headline.Length > 0 ? row.Headline : Seat.Text.WritingUntitled;

    // By their keys, so that the address can be read.
    long? Number(string? key) => Seat.Editions.FirstOrDefault(e => e.Key == key)?.Id;

    string? Key(long? id) => Seat.Editions.FirstOrDefault(e => e.Id == id)?.Key;

    public override void Dispose()
    {
        isGone = true;
        base.Dispose();
    }
}
