using Dateline.Articles;
using Dateline.Mediabank;
using Dateline.Storylines;

namespace Dateline.Web.Delivery;

/// <summary>Lets out what is due. It asks the database, which is the schedule, at least every second.</summary>
sealed class KeepSchedule(
    PublishDue articles, PublishDuePictures pictures, PublishToldStorylines storylines, TimeProvider clock, ILogger<KeepSchedule> log) : BackgroundService
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = Longest;
            try
            {
                await pictures.Run(stoppingToken);
                var due = await articles.Run(stoppingToken);
                await storylines.Run(stoppingToken);
                if (due is { } next && next - clock.GetUtcNow() is var until && until < Longest)
                    wait = until > TimeSpan.Zero ? until : TimeSpan.FromMilliseconds(1);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "What is due could not be published and will be tried again.");
            }
            await Task.Delay(wait, clock, stoppingToken);
        }
    }
}
