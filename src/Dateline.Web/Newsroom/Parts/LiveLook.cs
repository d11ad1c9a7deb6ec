using Dateline.Kernel;

namespace Dateline.Web.Newsroom.Parts;

/// <summary>Lets a screen look again when something rang, and now and then by itself. Many rings become one look; what rings meanwhile is looked for after it.</summary>
/// <param name="look">Looks, on the screen's own thread.</param>
/// <param name="pause">The shortest time between two looks.</param>
/// <param name="patience">After which it looks by itself, for a ring that was missed.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">Where it is said that a look failed.</param>
sealed class LiveLook(Func<Task> look, TimeSpan pause, TimeSpan patience, TimeProvider clock, ILogger log) : IDisposable
{
    readonly CancellationTokenSource leaving = new();
    bool isLooking, isStale, hasLeft;

    /// <summary>Looks soon. On the screen's own thread only.</summary>
    public async Task Again()
    {
        isStale = true;
        if (isLooking) return;
        isLooking = true;
        try
        {
            while (isStale && !hasLeft)
            {
                isStale = false;
                await Once();
                if (!hasLeft) await Task.Delay(pause, clock, leaving.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The screen is left.
        }
        finally
        {
            isLooking = false;
        }
    }

    /// <summary>Goes on until the screen is left.</summary>
    /// <param name="onThread">Brings a call to the screen's own thread.</param>
    public async Task Continue(Func<Func<Task>, Task> onThread)
    {
        using var timer = new PeriodicTimer(patience, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(leaving.Token)) await onThread(Again);
        }
        catch (OperationCanceledException)
        {
            // The screen is left.
        }
    }

    async Task Once()
    {
        try
        {
            await look();
        }
        catch (RefusedException)
        {
            // Whoever sat here is signed out, and led to the door in a moment.
        }
        catch (Exception e) when (!hasLeft)
        {
            log.LogError(e, "A screen could not look again and will try once more.");
        }
    }

    public void Dispose()
    {
        hasLeft = true;
        leaving.Cancel();
        leaving.Dispose();
    }
}
