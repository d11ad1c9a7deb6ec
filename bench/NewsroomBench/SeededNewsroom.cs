using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Editions;
using Dateline.Kernel.Body;
using Dateline.Platform.Data;
using Dateline.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Bench.Newsroom;

/// <summary>A newsroom of one edition with one person and many drafts of usual length, and two long ones.</summary>
/// <param name="LongDraft">The one that is written in.</param>
/// <param name="OtherDraft">As long, for what is saved without the editor.</param>
sealed record SeededNewsroom(string Email, string Password, long LongDraft, long OtherDraft)
{
    public const int Drafts = 10_000, LongWords = 5_000;
    const int AtATime = 500, UsualWords = 400;

    static readonly string[] Sections = ["world", "politics", "economy", "science", "society", "culture"];

    public static async Task<SeededNewsroom> Make(string folder)
    {
        await using var site = Site.Build(folder, DatabaseAddress.In(folder), "http://127.0.0.1:0", null);
        await Site.Prepare(site);
        await site.Services.GetRequiredService<OpenEdition>().Run("en");
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DatelineDb>();
        var now = site.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var edition = await db.Set<Edition>().Select(e => e.Id).SingleAsync();

        var (email, password) = ("night@bench.example", $"bench-{Guid.CreateVersion7():N}");
        var account = Account.Of(email, "Night Editor", "en", now);
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, password);
        if (!made.Succeeded) throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
        db.AddRange(((Role[])[Role.ChiefEditor, Role.Administrator]).Select(role => new RoleGrant { AccountId = account.Id, Role = role, EditionId = RoleGrant.Everywhere }));

        var usual = Body(UsualWords);
        for (var number = 0; number < Drafts - 2; number++)
        {
            db.Add(Draft(edition, account.Id, number, usual, now.AddMinutes(-number)));
            if (number % AtATime != AtATime - 1) continue;
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }
        Article[] longOnes = [Draft(edition, account.Id, Drafts, Body(LongWords), now), Draft(edition, account.Id, Drafts + 1, Body(LongWords), now)];
        db.AddRange(longOnes);
        await db.SaveChangesAsync();
        return new SeededNewsroom(email, password, longOnes[0].Id, longOnes[1].Id);
    }

    static Article Draft(long edition, long author, int number, ArticleBody body, DateTimeOffset at)
    {
        var article = new Article(edition, null, new ArticleContent
        {
            Headline = $"Delegations meet for the {number}. time in Corvale",
            Standfirst = "Nothing was settled, and both sides said so.",
            Slug = "", Language = "en", Byline = "Night Editor", Slugline = $"CORVALE-TALKS-{number}",
            Section = Sections[number % Sections.Length], Urgency = 1 + (number % 9), Body = body,
            TranslationSet = $"urn:uuid:{Guid.CreateVersion7(at)}",
        }, at, author);
        if (number % 5 == 1) article.Submit(at);
        if (number % 5 == 2) article.Approve(at);
        return article;
    }

    // Ten words, a point, some fifty words to a paragraph.
    public static ArticleBody Body(int words) => new([.. Enumerable.Range(0, words / 50).Select(number => new Paragraph(RichText.Of(
        $"In part {number} " + string.Join(' ', Enumerable.Repeat("the delegations met again on Tuesday and said that nothing", 4)) + " was settled on the night before.")))]);
}
