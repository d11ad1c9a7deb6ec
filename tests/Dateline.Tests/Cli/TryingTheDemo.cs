using Dateline.Editions;
using Dateline.Kernel.Localization;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.Storylines;
using Dateline.Tests.Support;
using Dateline.Wire;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Cli;

public sealed class TryingTheDemo : CommandLineTest
{
    string Media => Path.Combine(House.Folder, "media");

    [Fact]
    public async Task An_interrupted_installation_is_completed_and_taken_away_without_a_trace()
    {
        var first = RunningProgram.Start(House, "demo");
        while (await Items() < 20) Assert.False(await first.HasEndedWithin(TimeSpan.FromMilliseconds(20)));
        first.Dispose();
        Assert.InRange(await Items(), 20, 174);

        var (exit, _, errors) = await Run("demo");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(175, await Items());
        await using (var db = House.Db()) Assert.Equal(3, await db.Set<Edition>().CountAsync());

        (exit, _, errors) = await Run("demo");
        Assert.Equal((1, "dateline: The demo agency is here already.\n"), (exit, errors));

        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(Media, "zz", "zzzz")).FullName, "original"), "somebody else's");
        (exit, _, errors) = await Run("demo", "--remove");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(["original"], Directory.GetFiles(Media, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".part", StringComparison.Ordinal)).Select(Path.GetFileName));
        await using (var db = House.Db())
        {
            Assert.False(await db.Set<Edition>().AnyAsync() || await db.Set<WireItem>().AnyAsync() || await db.Set<Entry>().AnyAsync());
            Assert.Equal(0, (await db.Set<LedgerHead>().SingleAsync()).Next);
        }
        Assert.Equal(1, (await Run("demo", "--remove")).Exit);
    }

    [Fact]
    public async Task Serve_with_demo_completes_what_was_begun()
    {
        await Begin();
        using var server = RunningProgram.Start(House, "serve", "--with-demo", "--urls", "http://127.0.0.1:0");
        while (await Items() < 175) Assert.False(await server.HasEndedWithin(TimeSpan.FromMilliseconds(200)));
    }

    [Theory]
    [InlineData("item")]
    [InlineData("article")]
    [InlineData("asset")]
    [InlineData("storyline")]
    [InlineData("edition")]
    [InlineData("own edition")]
    [InlineData("supplier")]
    public async Task With_anything_else_beside_it_the_demo_is_neither_taken_away_nor_completed(string other)
    {
        await Begin();
        if (other == "article") await House.Draft();
        await using (var db = House.Db())
        {
            if (other == "item") db.Add(new WireItem { Uri = "urn:x:1", Version = "1" });
            if (other == "asset") db.Add(new Asset(null, await db.Set<Supplier>().Select(s => s.Id).FirstAsync(), new AssetContent { Supplier = "Northlight" }));
            if (other == "storyline") db.Add(new Storyline("our-own"));
            if (other == "edition") db.Add(new Edition("fr", "Français", "Nous", "", EditionStyles.For("en"), 9));
            if (other == "own edition") await db.Set<Edition>().Where(e => e.Key == "en").ExecuteUpdateAsync(set => set.SetProperty(e => e.Name, "The Valley Wire"));
            if (other == "supplier") db.Add(new Supplier("Our friends", false, new Dictionary<string, string>(), []));
            await db.SaveChangesAsync();
        }
        var (exit, _, errors) = await Run("demo", "--remove");
        Assert.Equal(1, exit);
        IsOneLine(errors);
        Assert.Equal(1, (await Run("demo")).Exit);
        await using (var db = House.Db()) Assert.True(await db.Set<Edition>().AnyAsync());
    }

    // As it stands when it is killed after its first step: editions and suppliers are there, nothing else.
    async Task Begin()
    {
        await using var db = House.Db();
        await using var turn = await House.Get<LedgerWriter>().Begin(db);
        var agency = await Web.Demo.AgencyFile.Read(Path.Combine(AppContext.BaseDirectory, "demo", "meridian", "agency.json"), default);
        await agency.Within(turn, default);
        await turn.Commit();
    }

    async Task<int> Items()
    {
        await using var db = House.Db();
        return await db.Set<WireItem>().CountAsync();
    }
}
