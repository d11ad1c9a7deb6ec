using Dateline.Articles;
using Dateline.Storylines;
using Dateline.Tests.Support;
using Dateline.Wire;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Ledger;

public sealed class Crashing(ITestOutputHelper output) : DatabaseTest
{
    const int Items = 500, Kills = 10;

    [Fact]
    public async Task Killed_at_random_moments_of_500_publications_nothing_is_half_published_and_followers_are_exact()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        output.WriteLine($"seed {seed}");
        var folder = WriteItems();
        await House.Edition();

        // A server follows while importers publish; both are killed, neither together nor at agreed moments.
        var server = RunningProgram.Start(House, "serve", "--urls", "http://127.0.0.1:0");
        for (var kill = 0; kill < Kills; kill++)
        {
            using var importer = RunningProgram.Start(House, "import", folder);
            if (await importer.HasEndedWithin(TimeSpan.FromMilliseconds(random.Next(700, 2_500)))) break;
            importer.Kill();
            if (kill % 2 == 1)
            {
                server.Dispose();
                server = RunningProgram.Start(House, "serve", "--urls", "http://127.0.0.1:0");
            }
            await LedgerCheck.IsWhole(House);
            await IsNothingHalfPublished();
        }
        server.Dispose();
        output.WriteLine($"{(await House.Entries()).Count} entries when the last one was killed");

        using (var last = RunningProgram.Start(House, "import", folder))
        {
            Assert.True(await last.HasEndedWithin(TimeSpan.FromMinutes(3)));
            Assert.True(last.ExitCode == 0, await last.Errors());
        }
        await LedgerCheck.IsWhole(House);
        await IsNothingHalfPublished();
        await using var db = House.Db();
        Assert.Equal(Items, await db.Set<PublishedArticle>().CountAsync(a => a.Revision == 1 && a.State == PublicState.Live));
        Assert.Equal(Items + 1, (await House.Entries()).Count);   // and the storyline's own
        Assert.Equal(
            await db.Set<PublishedArticle>().OrderBy(a => a.ArticleId).Select(a => a.ArticleId).ToListAsync(),
            await db.Set<StorylineItem>().OrderBy(i => i.ArticleId).Select(i => i.ArticleId).ToListAsync());
    }

    // An article, what readers see of it, its entry and its item came in together or not at all.
    async Task IsNothingHalfPublished()
    {
        await using var db = House.Db();
        var articles = await db.Set<Article>().OrderBy(a => a.Id).Select(a => new { a.Id, a.Stage }).ToListAsync();
        var shown = await db.Set<PublishedArticle>().OrderBy(a => a.ArticleId).Select(a => a.ArticleId).ToListAsync();
        var entries = (await House.Entries()).Where(e => e.Subject.StartsWith("article/", StringComparison.Ordinal)).Select(e => e.Subject).Order().ToList();
        Assert.All(articles, article => Assert.Equal(ArticleStage.Published, article.Stage));
        Assert.Equal(articles.Select(a => a.Id), shown);
        Assert.Equal(shown.Select(id => $"article/{id}").Order(), entries);
        Assert.Equal(shown.Count, await db.Set<WireItem>().CountAsync());
    }

    string WriteItems()
    {
        var folder = Directory.CreateDirectory(Path.Combine(House.Folder, "items")).FullName;
        for (var i = 0; i < Items; i++)
            File.WriteAllText(Path.Combine(folder, $"{i:000}.json"), $$"""
                { "uri": "urn:test:{{i}}", "type": "text", "version": "1", "versionCreated": "2026-01-01T00:00:00Z", "language": "en",
                  "headlines": [{ "role": "main", "value": "Item {{i}}" }],
                  "subjects": [{ "rel": "storyline", "literal": "crash", "name": "Crash" }],
                  "bodies": [{ "contentType": "text/html", "value": "<p>Text of item {{i}}.</p>" }] }
                """);
        return folder;
    }
}
