using Dateline.Accounts;
using Dateline.Platform.Mail;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>Puts what people have not read into the mail, and hands the mail to its server, every few seconds.</summary>
sealed class KeepMailGoing(MailNotices notices, DeliverMail deliver, Letters letters, TimeProvider clock, ILogger<KeepMailGoing> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await notices.Run(letters.AreSent ? letters.Notices : null, stoppingToken);
                await deliver.Run(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(e, "Mail waits for a moment and will be tried again.");
            }
            await Task.Delay(Pause, clock, stoppingToken);
        }
    }
}
