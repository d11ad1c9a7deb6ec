using System.Text.Json.Nodes;
using Dateline.Articles;
using Dateline.Mediabank;
using Dateline.Storylines;
using Dateline.Wire;
using Xunit;

namespace Dateline.Tests.Wire;

public sealed class ImportingUnderEmbargo : WireTest
{
    DateTimeOffset Noon => new(House.Clock.Now.Year, 3, 15, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Nothing_of_a_held_item_is_public_before_its_second()
    {
        Put("a.jpg", Picture(400, 300));
        var held = await ImportOne(Item(change: i =>
        {
            i["embargoedUntil"] = Noon.ToString("O");
            i["firstCreated"] = "2026-03-01T00:00:00Z";
            i["subjects"] = Array(new { rel = "storyline", literal = "secret", name = "The secret visit" });
            i["associations"] = new JsonArray(PictureItem("urn:x:a", "a.jpg"));
        }));
        Assert.Equal((Outcome.Held, null, 0), (held.Outcome, held.Address, await EntryCount()));
        Assert.Null(await Shown());
        Assert.Null(await PublicAsset("urn:x:a"));
        Assert.Empty(await Storylines());
        Assert.Equal(Noon, await House.Get<PublishDue>().Run());

        House.Clock.Now = Noon;
        await House.Get<PublishDue>().Run();
        await House.Get<PublishToldStorylines>().Run();
        Assert.Equal((PublicState.Live, Noon, null), ((await Shown())!.State, (await Shown())!.Published, (await Shown())!.Updated));
        Assert.NotNull(await PublicAsset("urn:x:a"));
        Assert.Equal(("The secret visit", (await Shown())!.StorylineId), (Assert.Single(await Storylines()).Content.Title, (await Storylines())[0].StorylineId));
        Assert.Equal(Outcome.Unchanged, (await ImportOne(Item())).Outcome);
    }

    [Fact]
    public async Task A_held_update_leaves_the_old_text_and_the_old_captions_until_its_time()
    {
        Put("a.jpg", Picture(400, 300));
        await ImportOne(Item(change: i => i["associations"] = new JsonArray(PictureItem("urn:x:a", "a.jpg"))));
        var held = await ImportOne(Item(version: "2", headline: "What happens tomorrow", change: i =>
        {
            i["embargoedUntil"] = Noon.ToString("O");
            i["associations"] = new JsonArray(PictureItem("urn:x:a", "a.jpg", p => p["descriptions"] = Array(new { role = "caption", value = "Tomorrow's caption." })));
        }));
        Assert.Equal((Outcome.Held, "Ferry returns to service"), (held.Outcome, (await Shown())!.Headline));
        await ImportOne(Item("urn:other", change: i => i["associations"] = new JsonArray(PictureItem("urn:x:a", "a.jpg"))));
        Assert.DoesNotContain("Tomorrow", (await PublicAsset("urn:x:a"))!.Content.Texts["en"].Caption, StringComparison.Ordinal);

        House.Clock.Now = Noon;
        await House.Get<PublishDue>().Run();
        Assert.Equal(("What happens tomorrow", 2), ((await Shown())!.Headline, (await Shown())!.Revision));
    }

    [Fact]
    public async Task A_newer_version_lifts_the_embargo_or_calls_it_off()
    {
        var embargo = Noon.ToString("O");
        await ImportOne(Item(change: i => i["embargoedUntil"] = embargo));
        Assert.Equal(Outcome.Updated, (await ImportOne(Item(version: "2"))).Outcome);
        Assert.Equal(PublicState.Live, (await Shown())!.State);

        await ImportOne(Item("urn:b", change: i => i["embargoedUntil"] = embargo));
        await ImportOne(Item("urn:b", "2", i => i["pubStatus"] = "canceled"));
        House.Clock.Now = Noon;
        Assert.Null(await House.Get<PublishDue>().Run());
        Assert.Null(await Shown("urn:b"));
    }

    [Fact]
    public async Task Withheld_takes_what_is_public_away_until_it_is_usable()
    {
        await ImportOne(Item());
        Assert.Equal(Outcome.Held, (await ImportOne(Item(version: "2", change: i => i["pubStatus"] = "withheld"))).Outcome);
        Assert.Equal(PublicState.Withdrawn, (await Shown())!.State);
        await House.Get<PublishDue>().Run();
        Assert.Equal(Outcome.Unchanged, (await ImportOne(Item(version: "2", change: i => i["pubStatus"] = "withheld"))).Outcome);
        await ImportOne(Item(version: "3"));
        Assert.Equal(PublicState.Live, (await Shown())!.State);
    }

    [Fact]
    public async Task A_picture_under_an_embargo_of_its_own_goes_out_at_its_time()
    {
        Put("a.jpg", Picture(400, 300));
        Assert.Equal(Outcome.Held, (await ImportOne(PictureItem("urn:x:a", "a.jpg", i => i["embargoedUntil"] = Noon.ToString("O")))).Outcome);
        await ImportOne(Item(change: i => i["associations"] = new JsonArray(PictureItem("urn:x:a", "a.jpg"))));
        Assert.Null(await PublicAsset("urn:x:a"));
        var due = House.Get<PublishDuePictures>();
        await due.Run();
        Assert.Null(await PublicAsset("urn:x:a"));

        House.Clock.Now = Noon;
        await due.Run();
        await due.Run();
        Assert.NotNull((await PublicAsset("urn:x:a"))!.Sha256);
        Assert.Equal(2, await EntryCount());
    }

    [Theory]
    [InlineData("storyline")]
    [InlineData("front")]
    public async Task What_cannot_be_held_is_refused_and_not_shown(string profile)
    {
        var result = await ImportOne(Item(change: i => (i["type"], i["profile"], i["embargoedUntil"]) = ("composite", profile, Noon.ToString("O"))));
        Assert.Equal((Outcome.Refused, 0), (result.Outcome, await EntryCount()));
        Assert.Contains("cannot be held", Assert.Single(result.Problems), StringComparison.Ordinal);
    }
}
