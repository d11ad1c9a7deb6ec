using Dateline.Web.Newsroom.Parts;
using Dateline.Web.Strings;
using Microsoft.JSInterop;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>What the browser's editor is given to begin with; its names are those of <c>Editor/options.ts</c>.</summary>
static class EditorOptions
{
    public static object For(ArticleOnDesk article, EditionSeat edition, Seat seat, string window, string token, bool canWrite, DotNetObjectReference<WritingPage> report) => new
    {
        Article = article.Id,
        seat.Account,
        Session = window,
        Text = DraftTextJson.Of(article.Text),
        article.TextEdits,
        article.Details.Language,
        Direction = WritingDirection.Of(article.Details.Language),
        DatelineForm = edition.Style.Dateline,
        Agency = edition.AgencyName,
        CanWrite = canWrite,
        Guides = new { Headline = article.Rules.HeadlineGuide, Standfirst = article.Rules.StandfirstGuide },
        Texts = EditorTexts.Of(seat.Text),
        Addresses = new
        {
            Save = $"{NewsroomAddress.Home}/drafts/{article.Id}",
            Pictures = $"{NewsroomAddress.Home}/pick/{edition.Id}/pictures",
            Picture = $"{NewsroomAddress.Home}/pick/{edition.Id}/picture",
            Articles = $"{NewsroomAddress.Home}/pick/{edition.Id}/articles",
            Places = $"{NewsroomAddress.Home}/pick/{edition.Id}/places",
        },
        Token = token,
        Report = report,
    };

    /// <summary>What the editor says of the draft, by the states that it knows.</summary>
    public static IReadOnlyDictionary<string, string> StateWords(StringTable text) => new Dictionary<string, string>
    {
        ["saved"] = text.WritingSaved,
        ["saving"] = text.WritingSaving,
        ["unsaved"] = text.WritingSaving,
        ["offline"] = text.WritingOffline,
        ["signedOut"] = text.WritingSignedOut,
        ["penTaken"] = text.WritingPenTaken,
        ["conflict"] = text.WritingConflict,
        ["problem"] = text.WritingProblem,
    };
}
