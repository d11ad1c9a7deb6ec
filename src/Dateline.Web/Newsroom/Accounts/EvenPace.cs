namespace Dateline.Web.Newsroom.Accounts;

/// <summary>Lets an answer take the same time whatever was found, so that its time does not tell who is here.</summary>
static class EvenPace
{
    static readonly TimeSpan Length = TimeSpan.FromMilliseconds(500);

    /// <returns>What waits for the rest.</returns>
    public static Func<Task> Begin(TimeProvider clock)
    {
        var began = clock.GetTimestamp();
        return () => Length - clock.GetElapsedTime(began) is { Ticks: > 0 } rest ? Task.Delay(rest, clock) : Task.CompletedTask;
    }
}
