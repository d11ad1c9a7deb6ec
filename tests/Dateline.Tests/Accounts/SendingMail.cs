using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Dateline.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Xunit;

namespace Dateline.Tests.Accounts;

public sealed class SendingMail : StaffTest
{
    readonly FakeMailServer server = new();

    DeliverMail Deliver => new(House.Get<IDbContextFactory<DatelineDb>>(), server.Settings, House.Clock);

    async Task Queue(string text)
    {
        await using var db = House.Db();
        db.Add(new OutgoingMail("rana@agency.example", new Letter("دعوة", text), House.Clock.Now));
        await db.SaveChangesAsync();
    }

    async Task<OutgoingMail> Queued()
    {
        await using var db = House.Db();
        return await db.Set<OutgoingMail>().AsNoTracking().SingleAsync();
    }

    [Fact]
    public async Task A_mail_goes_out_once_and_its_words_are_forgotten()
    {
        await Queue("تعال: https://agency.example/x");
        await Task.WhenAll(Deliver.Run(), Deliver.Run());   // two nodes
        var mail = await MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Assert.Single(server.Mails))), TestContext.Current.CancellationToken);
        Assert.Equal(("دعوة", "rana@agency.example", "desk@agency.example"), (mail.Subject, mail.To.Mailboxes.Single().Address, mail.From.Mailboxes.Single().Address));
        Assert.Equal("تعال: https://agency.example/x", mail.TextBody?.Trim());
        Assert.Equal(("", House.Clock.Now, null), ((await Queued()).Text, (await Queued()).Sent, (await Queued()).Next));
    }

    [Fact]
    public async Task What_the_server_does_not_take_is_tried_again_ever_later_and_given_up_in_the_end()
    {
        server.Refuses = true;
        await Queue("secret");
        var pauses = new List<double>();
        while (true)
        {
            await Deliver.Run();
            if (await Queued() is not { Next: { } next } mail) break;
            Assert.Contains("not now", mail.Problem, StringComparison.Ordinal);
            pauses.Add((next - House.Clock.Now).TotalMinutes);
            House.Clock.Now = next;
        }
        Assert.Equal([1, 4, 16, 64, 256, 360, 360], pauses);
        Assert.Equal(("", null), ((await Queued()).Text, (await Queued()).Sent));
    }

    [Fact]
    public async Task A_server_that_comes_back_gets_what_waited()
    {
        server.Refuses = true;
        await Queue("hello");
        await Deliver.Run();
        server.Refuses = false;
        await Deliver.Run();
        Assert.Empty(server.Mails);
        House.Clock.Now += TimeSpan.FromMinutes(1);
        await Deliver.Run();
        Assert.Single(server.Mails);
    }

    [Fact]
    public async Task A_subject_cannot_bring_headers_of_its_own()
    {
        await using (var db = House.Db())
        {
            db.Add(new OutgoingMail("rana@agency.example", new Letter("Hello\r\nBcc: eve@agency.example", ""), House.Clock.Now));
            await db.SaveChangesAsync();
        }
        await Deliver.Run();
        Assert.DoesNotContain("\nBcc:", Assert.Single(server.Mails), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_unread_for_two_minutes_is_mailed_once_to_whoever_wants_it()
    {
        var (ada, bo) = (await Administrator(), await Administrator("bo@agency.example"));
        await House.Get<ChangeProfile>().Run(bo, new("Bo", null, "en", WantsMail: false));
        await using (var db = House.Db())
        {
            foreach (var (to, about) in (IEnumerable<(Actor, string)>)[(ada, "Flood"), (ada, "Ferry"), (ada, "Read already"), (bo, "Flood")])
                db.Add(Notice.Of(to.Account!.Value, House.Clock.Now, NoticeKind.Mentioned, "article/1", Person.House, about));
            await db.SaveChangesAsync();
            await db.Set<Notice>().Where(n => n.About == "Read already").ExecuteUpdateAsync(set => set.SetProperty(n => n.Read, House.Clock.Now));
        }
        Task Mail() => House.Get<MailNotices>().Run((language, notices) => new Letter(language, string.Join(' ', notices.Select(n => n.About))));
        await Mail();
        await using (var db = House.Db()) Assert.False(await db.Set<OutgoingMail>().AnyAsync());

        House.Clock.Now += TimeSpan.FromMinutes(2);
        await Mail();
        await Mail();
        Assert.Equal(("ada@agency.example", "Flood Ferry"), ((await Queued()).To, (await Queued()).Text));
    }

    [Theory]
    [InlineData("PORT", "seventy")]
    [InlineData("SECURITY", "maybe")]
    [InlineData("FROM", "")]
    public void A_setting_that_is_not_understood_is_named(string name, string value)
    {
        var settings = new Dictionary<string, string> { ["DATELINE_SMTP_HOST"] = "mail.example", ["DATELINE_SMTP_FROM"] = "desk@agency.example", [$"DATELINE_SMTP_{name}"] = value };
        Assert.Contains(name, Assert.Throws<RefusedException>(() => MailSettings.Read(settings.GetValueOrDefault)).Message, StringComparison.Ordinal);
    }

    public override async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
