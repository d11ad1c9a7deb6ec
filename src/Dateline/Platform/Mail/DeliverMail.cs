using Dateline.Platform.Data;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Dateline.Platform.Mail;

/// <summary>Hands what is due to the mail server. Several nodes may do it at once: each takes a mail for itself first.</summary>
public sealed class DeliverMail(IDbContextFactory<DatelineDb> dbs, MailSettings settings, TimeProvider clock)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Longer than any sending takes; after a crash in the middle of one, another node may try again.
    static readonly TimeSpan Hold = TimeSpan.FromMinutes(5);

    public async Task Run(CancellationToken cancel = default)
    {
        if (!settings.IsOn) return;
        await using var db = await dbs.CreateDbContextAsync(cancel);
        while (await Take(db, cancel) is { } mail)
        {
            try
            {
                await Send(mail, cancel);
                mail.Went(clock.GetUtcNow());
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)   // whatever a foreign server does, the mail waits and the next one has its turn
            {
                mail.Failed(clock.GetUtcNow(), e.Message);
            }
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    async Task<OutgoingMail?> Take(DatelineDb db, CancellationToken cancel)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            if (await db.Set<OutgoingMail>().Where(m => m.Next <= now).OrderBy(m => m.Next).Select(m => (long?)m.Id).FirstOrDefaultAsync(cancel) is not { } id) return null;
            var taken = await db.Set<OutgoingMail>().Where(m => m.Id == id && m.Next <= now).ExecuteUpdateAsync(set => set.SetProperty(m => m.Next, now + Hold), cancel);
            if (taken == 1) return await db.Set<OutgoingMail>().SingleAsync(m => m.Id == id, cancel);
        }
    }

    async Task Send(OutgoingMail mail, CancellationToken cancel)
    {
        var from = MailboxAddress.Parse(settings.From);
        using var message = new MimeMessage
        {
            Subject = mail.Subject,
            Date = clock.GetUtcNow(),
            // The same for every attempt, so that a mailbox can tell a repetition.
            MessageId = $"{mail.Id}.{mail.Created.UtcTicks}@{from.Domain}",
            Body = new TextPart("plain") { Text = mail.Text },
        };
        message.From.Add(from);
        message.To.Add(new MailboxAddress(null, mail.To));
        message.Headers.Add("Auto-Submitted", "auto-generated");

        using var server = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await server.ConnectAsync(settings.Host!, settings.Port, settings.Security switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.StartTls => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None,
        }, cancel);
        if (settings.User is not null) await server.AuthenticateAsync(settings.User, settings.Password ?? "", cancel);
        await server.SendAsync(message, cancel);
        await server.DisconnectAsync(quit: true, cancel);
    }
}
