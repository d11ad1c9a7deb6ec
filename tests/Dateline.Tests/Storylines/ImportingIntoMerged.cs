using System.Text.Json.Nodes;
using Dateline.Accounts;
using Dateline.Storylines;
using Dateline.Tests.Wire;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Storylines;

public sealed class ImportingIntoMerged : WireTest
{
    [Fact]
    public async Task The_wire_joins_the_storyline_that_stands_and_rewrites_nothing_of_it()
    {
        await ImportOne(Story("urn:x:flood", "flood-26", "The valley flood"));
        await ImportOne(Story("urn:x:dam", "dam-26", "The dam"));
        await using var db = House.Db();
        var ids = await db.Set<Storyline>().ToDictionaryAsync(s => s.Key, s => s.Id, TestContext.Current.CancellationToken);
        await House.Get<MergeStorylines>().Run(Actor.House, ids["flood-26"], ids["dam-26"]);

        var again = await ImportOne(Story("urn:x:flood", "flood-26", "The flood, retold", "2"));
        Assert.Contains("merged", Assert.Single(again.Problems), StringComparison.Ordinal);
        Assert.EndsWith($"-{ids["dam-26"]}", again.Address, StringComparison.Ordinal);
        await ImportOne(Item(change: i => i["subjects"] = Array(new { rel = "storyline", literal = "flood-26", name = "The valley flood" })));
        await ImportOne(Item("urn:b", change: i => i["subjects"] = Array(new { rel = "storyline", literal = "The valley flood", name = "The valley flood" })));
        await House.CatchUp();

        Assert.Equal(2, await db.Set<StorylineItem>().CountAsync(i => i.StorylineId == ids["dam-26"], TestContext.Current.CancellationToken));
        Assert.Equal("The dam", (await Storylines()).Single(s => !s.IsWithdrawn).Content.Title);
        Assert.Equal(2, await db.Set<Storyline>().CountAsync(TestContext.Current.CancellationToken));
    }

    static JsonObject Story(string uri, string key, string title, string version = "1") => Item(uri, version, headline: title, change: i =>
    {
        (i["type"], i["profile"]) = ("composite", "storyline");
        i["altIds"] = Array(new { role = "storyline", value = key });
    });
}
