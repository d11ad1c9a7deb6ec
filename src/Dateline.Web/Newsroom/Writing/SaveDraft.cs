using System.Text.Json;
using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Web.Newsroom.Accounts;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace Dateline.Web.Newsroom.Writing;

/// <summary><c>PUT /newsroom/drafts/{id}</c>: the editor keeps what is being written. 409 somebody else's text is there, 423 somebody else has the pen, 400 with the places that are wrong.</summary>
static class SaveDraft
{
    // The body's own bound, and room for what stands around it.
    const int Longest = BodyLimits.Bytes + 64 * 1024;

    public static Task<IResult> Put(long id, HttpContext http, SaveText save, TakeSeat takeSeat, IAntiforgery antiforgery) =>
        Keep(http, takeSeat, antiforgery, (actor, written) => save.Run(actor, id, written, http.RequestAborted));

    /// <summary>Reads what an editor sends, and answers as it understands.</summary>
    public static async Task<IResult> Keep(HttpContext http, TakeSeat takeSeat, IAntiforgery antiforgery, Func<Actor, WrittenText, Task<SaveOutcome>> save)
    {
        if (NewsroomCookie.ActorOf(http.User) is not { } actor) return TypedResults.Unauthorized();
        if (!await antiforgery.IsRequestValidAsync(http)) return TypedResults.BadRequest(new Problems([new("", "The window is too old. Reload it; what you wrote is kept.")]));
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Longest;

        try
        {
            using var json = await JsonDocument.ParseAsync(http.Request.Body, new JsonDocumentOptions { MaxDepth = 64 }, http.RequestAborted);
            var read = WrittenTextReader.Read(json.RootElement);
            if (!read.Success) return TypedResults.BadRequest(new Problems([new(read.Problem.Path, read.Problem.Reason)]));
            return Answer(await save(actor, read.Value));
        }
        catch (JsonException e)
        {
            return TypedResults.BadRequest(new Problems([new("", e.Message)]));
        }
        catch (RefusedException refused)
        {
            if (refused.Reason == Refusal.SignedOut) return TypedResults.Unauthorized();
            var text = (await takeSeat.Run(actor, http.RequestAborted)).Text;
            return TypedResults.BadRequest(new Problems([new("", Refusals.Say(text, refused))]));
        }
    }

    static IResult Answer(SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Saved saved => TypedResults.Ok(new { saved.TextEdits }),
        SaveOutcome.Changed changed => TypedResults.Conflict(new { Reason = "changed", changed.TextEdits, Text = DraftTextJson.Of(changed.Text), changed.By, changed.Time }),
        SaveOutcome.PenHeld held => TypedResults.Json(new { Reason = "pen", held.Holder }, statusCode: StatusCodes.Status423Locked),
        _ => throw new InvalidOperationException($"Outcome {outcome}"),
    };

    sealed record Problems(IReadOnlyList<Place> problems);

    sealed record Place(string Path, string Message);
}
