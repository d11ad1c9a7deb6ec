using System.Text.Json.Nodes;
using Dateline.Wire;
using Xunit;

namespace Dateline.Tests.Wire;

public sealed class ImportingStorylines : WireTest
{
    [Theory]
    [InlineData("flood-26")]
    [InlineData("The valley flood")]
    [InlineData("the VALLEY flood")]
    [InlineData("the-valley-flood")]
    [InlineData("1")]
    public async Task An_operator_names_a_storyline_by_key_title_slug_or_number(string name)
    {
        await ImportOne(Storyline());
        var result = await ImportOne(Item(), new ImportOptions(Storyline: name));
        Assert.Empty(result.Problems);
        Assert.Equal((await Storylines()).Single().StorylineId, (await Shown())!.StorylineId);
    }

    [Fact]
    public async Task An_unknown_storyline_is_begun_and_a_foreign_number_is_not_ours()
    {
        await ImportOne(Storyline());
        await ImportOne(Item(change: i => i["subjects"] = Array(new { rel = "storyline", literal = "1", name = "Another story" })));
        Assert.Equal(["Another story", "The valley flood"], (await Storylines()).Select(s => s.Content.Title).Order());

        var begun = await ImportOne(Item("urn:b"), new ImportOptions(Storyline: "A new thing"));
        Assert.Contains("it was begun", Assert.Single(begun.Problems), StringComparison.Ordinal);
        Assert.Contains("A new thing", (await Storylines()).Select(s => s.Content.Title));
    }

    [Fact]
    public async Task An_association_that_only_names_a_storyline_takes_nothing_from_it()
    {
        await ImportOne(Storyline());
        await ImportOne(Item(change: i => i["associations"] = Array(new { name = "s", rel = "storyline", uri = "urn:x:flood", altIds = new[] { new { role = "storyline", value = "flood-26" } } })));
        await ImportOne(Item("urn:b", change: i => i["associations"] = Array(new
        {
            name = "s",
            rel = "storyline",
            uri = "urn:x:flood",
            version = "2",
            type = "composite",
            altIds = new[] { new { role = "storyline", value = "flood-26" } },
            headlines = new[] { new { value = "The flood" } },
        })));
        var told = (await Storylines()).Single();
        Assert.Equal(("The flood", "It rained. It rose.", 1), (told.Content.Title, told.Content.Standfirst, told.Content.Lead.Blocks.Count));
        Assert.Equal((told.StorylineId, told.StorylineId), ((await Shown())!.StorylineId, (await Shown("urn:b"))!.StorylineId));
    }

    [Fact]
    public async Task An_unchanged_storyline_and_front_still_say_where_they_are()
    {
        var created = await ImportOne(Storyline());
        Assert.Equal((Outcome.Unchanged, created.Address), ((await ImportOne(Storyline())) is var again ? again.Outcome : default, again.Address));
        var front = Item("urn:front", change: i => (i["type"], i["profile"]) = ("composite", "front"));
        Assert.Equal("/en", (await ImportOne(front)).Address);
        Assert.Equal("/en", (await ImportOne(front)).Address);
    }

    [Fact]
    public async Task An_edition_that_does_not_tell_a_storyline_yet_shows_it_once_it_does()
    {
        await House.Edition();
        await House.Edition("ru");
        await ImportOne(Storyline());
        var russian = await ImportOne(Item(change: i => i["language"] = "ru"), new ImportOptions(Storyline: "flood-26"));
        Assert.Contains("not told in the edition 'ru'", Assert.Single(russian.Problems), StringComparison.Ordinal);
        await ImportOne(Storyline("urn:x:flood:ru", "ru"));
        Assert.Equal([(await Shown())!.StorylineId, (await Shown())!.StorylineId], (await Storylines()).Select(s => (long?)s.StorylineId));
    }

    static JsonObject Storyline(string uri = "urn:x:flood", string language = "en") => Item(uri, headline: "The valley flood", change: i =>
    {
        (i["type"], i["profile"], i["language"]) = ("composite", "storyline", language);
        i["altIds"] = Array(new { role = "storyline", value = "flood-26" });
        i["descriptions"] = Array(new { role = "standfirst", value = "It rained. It rose." });
    });
}
