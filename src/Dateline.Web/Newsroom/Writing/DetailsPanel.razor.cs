using System.Globalization;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>What stands beside the text. Every change is kept at once, and each only changes what it is about.</summary>
public sealed partial class DetailsPanel(DescribeArticle describe, AssignArticle assign)
{
    [Parameter, EditorRequired] public required ArticleOnDesk Article { get; set; }
    [Parameter] public Choices? Choices { get; set; }
    [Parameter] public bool MayEdit { get; set; }

    ArticleDetails Details => Article.Details;

    EditionSeat Edition => Seat.Edition(Article.EditionId);

    // Nothing chosen is no answer; 0 says that it belongs to none.
    string StorylineValue => Details.Storyline is { } id ? Plain(id) : Details.NoStoryline ? "0" : "";

    Task Set(Func<ArticleDetails, ArticleDetails> change) => Try(() => describe.Run(Seat.Actor, Article.Id, change));

    Task SetStoryline(string value) => Set(d => d with { Storyline = Number(value) is > 0 and var id ? id : null, NoStoryline = value == "0" });

    Task SetLanguage(string value)
    {
        try
        {
            var tag = CultureInfo.GetCultureInfo(value.Trim(), predefinedOnly: true).Name;
            return Set(d => d with { Language = tag.Length > 0 ? tag : d.Language });
        }
        catch (CultureNotFoundException)
        {
            Messages.Add(Seat.Text.DetailLanguageUnknown(value), MudBlazor.Severity.Warning);
            return Task.CompletedTask;
        }
    }

    Task Hand(long? desk, long? person) => Try(() => assign.Run(Seat.Actor, Article.Id, desk, person));

    string UrgencyWords(int urgency) => urgency switch
    {
        1 => Seat.Text.DetailUrgencyMost(Seat.Format.Number(urgency)),
        5 => Seat.Text.DetailUrgencyNormal(Seat.Format.Number(urgency)),
        9 => Seat.Text.DetailUrgencyLeast(Seat.Format.Number(urgency)),
        _ => Seat.Format.Number(urgency),
    };

    static string? Blank(string value) => value.Length == 0 ? null : value;

    static string Plain(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    static int? Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
