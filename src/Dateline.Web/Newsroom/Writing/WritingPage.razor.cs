using System.Text.Json;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>Where an article is written and handled. The text itself lives in the browser's editor, which keeps it without this screen's help.</summary>
public sealed partial class WritingPage(
    IJSRuntime scripts, LookAtArticle look, FindChoices findChoices, StayPresent stay, TakePen takePen, AskForPen askForPen, PassPen passPen,
    SubmitArticle submit, ApproveArticle approve, UnscheduleArticle unschedule, ReviveArticle revive, TimeProvider clock) : IAsyncDisposable
{
    static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    ElementReference host, sign;
    IJSObjectReference? editor;
    DotNetObjectReference<WritingPage>? self;
    readonly CancellationTokenSource leaving = new();
    ArticleOnDesk? article;
    Choices? choices;
    Company? company;
    string? refusal, quote;
    string window = "", token = "";
    bool isBeside = true, isMounting;
    WritingDialog open;

    [Parameter] public long Id { get; set; }

    /// <summary>A step that another screen wants to begin with.</summary>
    [SupplyParameterFromQuery(Name = "do")] public string? Do { get; set; }

    EditionSeat Edition => Seat.Edition(article!.EditionId);

    bool MayWriteNow => company is { MayWrite: true } && (company.IsMine || company.Holder is null);

    protected override async Task OnInitializedAsync()
    {
        try
        {
            article = await look.Run(Seat.Actor, Id);
            choices = await findChoices.Run(Seat.Actor, article.EditionId);
        }
        catch (RefusedException refused)
        {
            refusal = Refusals.Say(Seat.Text, refused);
            return;
        }
        if (Do == "publish") open = WritingDialog.Publish;
        ListenTo(subject => subject == article.Subject || subject == LedgerSubjects.Article(article.Original ?? 0), Refresh);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (article is null || isMounting) return;
        isMounting = true;
        await Mount(article);
        _ = KeepPresent();
    }

    async Task Mount(ArticleOnDesk shown)
    {
        await using var module = await scripts.InvokeAsync<IJSObjectReference>("import", "/js/newsroom/writing.js");
        var known = await module.InvokeAsync<JsonElement>("know");
        (window, token) = (known.GetProperty("name").GetString()!, known.GetProperty("token").GetString()!);
        company = await stay.Run(Seat.Actor, Id, window);
        self = DotNetObjectReference.Create(this);
        editor = await module.InvokeAsync<IJSObjectReference>("mount", host, sign, EditorOptions.StateWords(Seat.Text), EditorOptions.For(shown, Edition, Seat, window, token, MayWriteNow, self));
        StateHasChanged();
    }

    async Task KeepPresent()
    {
        using var beats = new PeriodicTimer(Beat, clock);
        while (!leaving.IsCancellationRequested && await Next(beats)) await InvokeAsync(LookAround);
    }

    async Task<bool> Next(PeriodicTimer beats)
    {
        try
        {
            return await beats.WaitForNextTickAsync(leaving.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    async Task Refresh()
    {
        if (leaving.IsCancellationRequested) return;
        try
        {
            var before = article!;
            article = await look.Run(Seat.Actor, Id);
            await LookAround();
            if (editor is not null && !company!.IsMine && article.TextEdits != before.TextEdits) await ShowDraft();
        }
        catch (RefusedException refused)
        {
            refusal = Refusals.Say(Seat.Text, refused);
            article = null;
        }
        StateHasChanged();
    }

    async Task LookAround()
    {
        var could = MayWriteNow;
        try
        {
            company = await stay.Run(Seat.Actor, Id, window);
        }
        catch (RefusedException)
        {
            company = null;   // signed out, or the role is gone: the next act says so
        }
        if (editor is not null && could != MayWriteNow) await editor.InvokeVoidAsync("setWriting", MayWriteNow);
        StateHasChanged();
    }

    async Task ShowDraft()
    {
        article = await look.Run(Seat.Actor, Id);
        if (editor is not null) await editor.InvokeVoidAsync("show", DraftTextJson.Of(article.Text), article.TextEdits);
    }

    /// <summary>What is in the browser alone is kept before anything is decided about the draft.</summary>
    async Task<bool> Flush() => editor is null || !company!.IsMine || await editor.InvokeAsync<bool>("flush");

    async Task Take(DeskStep step)
    {
        if (!await Flush()) return;
        switch (step)
        {
            case DeskStep.Submit: await Try(() => submit.Run(Seat.Actor, Id)); break;
            case DeskStep.Approve: await Try(() => approve.Run(Seat.Actor, Id)); break;
            case DeskStep.Unschedule: await Try(() => unschedule.Run(Seat.Actor, Id)); break;
            case DeskStep.Revive: await Try(() => revive.Run(Seat.Actor, Id)); break;
            default: open = Enum.Parse<WritingDialog>(step.ToString()); break;
        }
        await Refresh();
    }

    void OpenDialog(WritingDialog dialog) => open = dialog;

    async Task CloseDialog()
    {
        open = WritingDialog.None;
        await Refresh();
    }

    Task TakeThePen() => Try(async () =>
    {
        await takePen.Run(Seat.Actor, Id, window);
        await ShowDraft();
        await LookAround();
    });

    Task Ask() => Try(async () =>
    {
        await askForPen.Run(Seat.Actor, Id, window);
        Messages.Add(Seat.Text.WritingAsked, MudBlazor.Severity.Info);
    });

    Task Pass() => Try(async () =>
    {
        if (await Flush()) await passPen.Run(Seat.Actor, Id, window);
        await LookAround();
    });

    async Task Find(string words)
    {
        if (editor is not null && !await editor.InvokeAsync<bool>("find", words)) Messages.Add(Seat.Text.WritingNotFound, MudBlazor.Severity.Info);
    }

    async Task Quote() => quote = editor is null ? null : await editor.InvokeAsync<string>("selection");

    [JSInvokable] public void OnStatus(string state, string? detail)
    {
        if (state == "penTaken") _ = InvokeAsync(LookAround);
    }

    public async ValueTask DisposeAsync()
    {
        Dispose();
        await leaving.CancelAsync();
        try
        {
            if (window.Length > 0) await passPen.Run(Seat.Actor, Id, window, isLeaving: true);
        }
        catch (RefusedException)
        {
            // Signed out meanwhile; the pen falls silent by itself.
        }
        try
        {
            if (editor is not null)
            {
                await editor.InvokeVoidAsync("destroy");
                await editor.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The window is gone, and the editor with it.
        }
        self?.Dispose();
        leaving.Dispose();
    }
}
