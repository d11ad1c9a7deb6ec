using System.Text.Json;
using Dateline.Storylines;
using Dateline.Web.Newsroom.Parts;
using Dateline.Web.Newsroom.Writing;
using Dateline.Web.Strings;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>Title, standfirst, picture and lead text of a storyline, in the browser's editor.</summary>
public sealed partial class TextView(IJSRuntime scripts) : IAsyncDisposable
{
    const int TitleGuide = 60, StandfirstGuide = 220;

    ElementReference host, sign;
    IJSObjectReference? editor;
    DotNetObjectReference<TextView>? self;
    int known;
    bool hasWritten, isGone;

    [Parameter, EditorRequired] public required StorylineOnDesk Story { get; set; }
    [Parameter] public bool MayTell { get; set; }

    EditionSeat Edition => Seat.Edition(Story.EditionId);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) await Mount();
        else if (Story.TextEdits > known) await Follow();
    }

    /// <summary>Saves now; whether the server has everything.</summary>
    public async Task<bool> Flush() => editor is null || await editor.InvokeAsync<bool>("flush");

    async Task Mount()
    {
        await using var module = await scripts.InvokeAsync<IJSObjectReference>("import", "/js/newsroom/writing.js");
        var window = await module.InvokeAsync<JsonElement>("know");
        self = DotNetObjectReference.Create(this);
        known = Story.TextEdits;
        var mounted = await module.InvokeAsync<IJSObjectReference>("mount", host, sign, EditorOptions.StateWords(Seat.Text),
            Options(window.GetProperty("name").GetString()!, window.GetProperty("token").GetString()!));
        if (isGone) await mounted.InvokeVoidAsync("destroy");
        else editor = mounted;
    }

    object Options(string window, string token) => new
    {
        Article = $"{Story.Subject}/{Edition.Key}",   // its journal's name in the browser
        Seat.Account,
        Session = window,
        Text = DraftTextJson.Of(SaveStorylineText.Of(Story.Draft)),
        Story.TextEdits,
        Story.Draft.Language,
        Direction = WritingDirection.Of(Story.Draft.Language),
        DatelineForm = Edition.Style.Dateline,
        Agency = Edition.AgencyName,
        CanWrite = MayTell,
        Guides = new { Headline = TitleGuide, Standfirst = StandfirstGuide },
        Texts = EditorTexts.Of(Seat.Text),
        Addresses = new
        {
            Save = $"{NewsroomAddress.Storyline(Story.Id)}/{Story.EditionId}/text",
            Pictures = $"{NewsroomAddress.Home}/pick/{Story.EditionId}/pictures",
            Picture = $"{NewsroomAddress.Home}/pick/{Story.EditionId}/picture",
            Articles = $"{NewsroomAddress.Home}/pick/{Story.EditionId}/articles",
            Places = $"{NewsroomAddress.Home}/pick/{Story.EditionId}/places",
        },
        Token = token,
        Report = self,
    };

    // Somebody else's words appear where nothing was written in this window; otherwise its next save meets them, side by side.
    async Task Follow()
    {
        if (hasWritten || editor is null) return;
        known = Story.TextEdits;
        await editor.InvokeVoidAsync("setWriting", false);
        await editor.InvokeVoidAsync("show", DraftTextJson.Of(SaveStorylineText.Of(Story.Draft)), Story.TextEdits);
        await editor.InvokeVoidAsync("setWriting", MayTell);
    }

    [JSInvokable] public void OnStatus(string state, string? detail) => hasWritten |= state == "unsaved";

    public async ValueTask DisposeAsync()
    {
        Dispose();
        isGone = true;
        try
        {
            if (editor is not null)
            {
                await editor.InvokeAsync<bool>("flush");
                await editor.InvokeVoidAsync("destroy");
                await editor.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The window is gone; what it had not saved lies in its journal.
        }
        self?.Dispose();
    }
}
