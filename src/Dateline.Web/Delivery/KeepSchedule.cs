using Dateline.Articles;
using Dateline.Mediabank;
using Dateline.Mediabank.Clearing;
using Dateline.Storylines;

namespace Dateline.Web.Delivery;

/// <summary>Lets out what is due. It asks the database, which is the schedule, at least every second.</summary>
sealed class KeepSchedule(
    PublishDue articles, PublishDuePictures pictures, SettleRights rights, PublishToldStorylines storylines, TimeProvider clock, ILogger<KeepSchedule> log) : BackgroundService
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            DateTimeOffset? next = null;
            await Try(() => pictures.Run(stoppingToken), stoppingToken);
            await Try(() => rights.Run(stoppingToken), stoppingToken);
            await Try(async () => next = await articles.Run(stoppingToken), stoppingToken);
            await Try(() => storylines.Run(stoppingToken), stoppingToken);
            await Task.Delay(Until(next), clock, stoppingToken);
        }
    }

    TimeSpan Until(DateTimeOffset? next)
    {
        var wait = next - clock.GetUtcNow() ?? Longest;
        return wait > Longest ? Longest : wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1);
    }

    // One thing that cannot go out holds nothing else back.
    async Task Try(Func<Task> act, CancellationToken stopping)
    {
        try
        {
            await act();
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            log.LogError(e, "Something that is due could not be published and will be tried again.");
        }
    }
}
