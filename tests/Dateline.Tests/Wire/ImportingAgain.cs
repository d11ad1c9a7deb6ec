using System.Text.Json.Nodes;
using Dateline.Articles;
using Dateline.Kernel.Publishing;
using Dateline.Mediabank;
using Dateline.Wire;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Wire;

public sealed class ImportingAgain : WireTest
{
    [Fact]
    public async Task The_same_item_changes_nothing_a_newer_is_one_revision_an_older_is_refused()
    {
        Assert.Equal(Outcome.Created, (await ImportOne(Item(version: "2"))).Outcome);
        var again = await ImportOne(Item(version: "2", headline: "Not looked at"));
        Assert.Equal((Outcome.Unchanged, 1), (again.Outcome, await EntryCount()));
        Assert.NotNull(again.Address);
        Assert.Equal(Outcome.Unchanged, (await ImportOne(Item(version: "2.0"))).Outcome);

        Assert.Equal(Outcome.Updated, (await ImportOne(Item(version: "10", headline: "Ferry stops again"))).Outcome);
        Assert.Equal(("Ferry stops again", 2, 2), ((await Shown())!.Headline, (await Shown())!.Revision, await EntryCount()));
        Assert.Equal(Outcome.Refused, (await ImportOne(Item(version: "9"))).Outcome);
        Assert.Equal(Outcome.Unchanged, (await ImportOne(Item(version: "2"))).Outcome);
        Assert.Equal(2, await EntryCount());
    }

    [Fact]
    public async Task Items_without_a_version_are_told_apart_by_their_time()
    {
        Assert.Equal(Outcome.Created, (await ImportOne(Item(change: Unversioned("2026-03-10T08:00:00Z")))).Outcome);
        Assert.Equal(Outcome.Unchanged, (await ImportOne(Item(change: Unversioned("2026-03-10T08:00:00Z")))).Outcome);
        Assert.Equal(Outcome.Updated, (await ImportOne(Item(change: Unversioned("2026-03-10T09:00:00Z"), headline: "Later"))).Outcome);
        Assert.Equal(Outcome.Refused, (await ImportOne(Item(change: Unversioned("2026-03-10T08:30:00Z")))).Outcome);

        static Action<JsonObject> Unversioned(string time) => item =>
        {
            item.Remove("version");
            item["versionCreated"] = time;
        };
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public async Task Canceled_withdraws_once_and_usable_restores(string version)
    {
        await ImportOne(Item());
        var canceled = Item(version: version, change: i => i["pubStatus"] = "canceled");
        var gone = await ImportOne(canceled);
        Assert.Equal((Outcome.Withdrawn, null), (gone.Outcome, gone.Address));
        Assert.Equal(PublicState.Withdrawn, (await Shown())!.State);
        Assert.Equal((Outcome.Unchanged, 2), ((await ImportOne(canceled)).Outcome, await EntryCount()));
        Assert.Equal(Outcome.Unchanged, (await ImportOne(Item(version: version))).Outcome);
        Assert.Equal(PublicState.Withdrawn, (await Shown())!.State);

        Assert.Equal(Outcome.Updated, (await ImportOne(Item(version: "3"))).Outcome);
        Assert.Equal(PublicState.Live, (await Shown())!.State);
        Assert.Equal([EntryKind.Publish, EntryKind.Retract, EntryKind.Restore], (await House.Entries()).Select(e => e.Kind));
    }

    [Theory]
    [InlineData("text", null)]
    [InlineData("picture", null)]
    [InlineData("composite", "storyline")]
    [InlineData("composite", "front")]
    public async Task Canceling_what_never_came_is_said_and_leaves_nothing(string type, string? profile)
    {
        var canceled = Item(change: i => (i["type"], i["profile"], i["pubStatus"]) = (type, profile, "canceled"));
        var result = await ImportOne(canceled);
        Assert.Equal((Outcome.Withdrawn, 0), (result.Outcome, await EntryCount()));
        Assert.Contains("There was no such", Assert.Single(result.Problems), StringComparison.Ordinal);
        Assert.Equal(Outcome.Unchanged, (await ImportOne(canceled)).Outcome);
    }

    [Fact]
    public async Task A_picture_is_withdrawn_and_restored_too()
    {
        Put("a.jpg", Picture(400, 300));
        await ImportOne(PictureItem(Uri, "a.jpg"));
        Assert.Equal(Outcome.Unchanged, (await ImportOne(PictureItem(Uri, "a.jpg"))).Outcome);
        await ImportOne(PictureItem(Uri, "a.jpg", i => (i["version"], i["pubStatus"]) = ("2", "canceled")));
        Assert.True((await PublicAsset(Uri))!.IsWithdrawn);
        await ImportOne(PictureItem(Uri, "a.jpg", i => (i["version"], i["pubStatus"]) = ("3", "withheld")));
        Assert.Equal(Outcome.Updated, (await ImportOne(PictureItem(Uri, "a.jpg", i => i["version"] = "4"))).Outcome);
        Assert.False((await PublicAsset(Uri))!.IsWithdrawn);
        await ImportOne(PictureItem(Uri, "a.jpg", i => (i["version"], i["pubStatus"]) = ("5", "withheld")));
        Assert.True((await PublicAsset(Uri))!.IsWithdrawn);
    }

    [Fact]
    public async Task Versions_in_one_folder_come_in_order_whatever_their_files_are_called()
    {
        foreach (var version in Enumerable.Range(1, 25)) Put($"{100 - version}.json", Item(version: $"{version}", headline: $"Version {version}"));
        Put("odd.json", Item("urn:odd", "a", i => i["versionCreated"] = "2026-01-02T00:00:00Z"));
        Put("odd1.json", Item("urn:odd", "1", i => i["versionCreated"] = "2026-01-03T00:00:00Z"));
        Put("odd2.json", Item("urn:odd", "2", i => i["versionCreated"] = "2026-01-01T00:00:00Z"));
        var results = (await Import()).Where(r => r.Uri == Uri).ToList();
        Assert.Equal([Outcome.Created, .. Enumerable.Repeat(Outcome.Updated, 24)], results.Select(r => r.Outcome));
        Assert.Equal("Version 25", (await Shown())!.Headline);
    }

    [Fact]
    public async Task A_file_that_comes_later_is_shown_from_then_on()
    {
        var item = Item(change: i => i["associations"] = new JsonArray(PictureItem("urn:x:a", "a.jpg")));
        var first = await ImportOne(item);
        Assert.Contains("not beside the item", Assert.Single(first.Problems), StringComparison.Ordinal);
        Assert.Null((await PublicAsset("urn:x:a"))!.Sha256);

        Put("a.jpg", Picture(400, 300));
        Assert.Equal(Outcome.Updated, (await ImportOne(item)).Outcome);
        Assert.NotNull((await PublicAsset("urn:x:a"))!.Sha256);
        Assert.Equal(Outcome.Unchanged, (await ImportOne(item)).Outcome);
    }

    [Fact]
    public async Task A_picture_brings_each_language_and_its_captions_can_be_corrected()
    {
        Put("a.jpg", Picture(400, 300));
        await House.Edition("ar");
        await ImportOne(With("1", "en", "A boat."));
        await ImportOne(With("1", "ar", "قارب."));
        Assert.Equal(("A boat.", "قارب."), ((await PublicAsset("urn:x:a"))!.Content.TextFor("en")!.Value.Text.Caption, (await PublicAsset("urn:x:a"))!.Content.TextFor("ar")!.Value.Text.Caption));

        await ImportOne(With("2", "en", "A ferry."));
        Assert.Equal("A ferry.", (await PublicAsset("urn:x:a"))!.Content.Texts["en"].Caption);

        await ImportOne(PictureItem("urn:x:a", "a.jpg", i => i["descriptions"] = Array(new { role = "caption", value = "The ferry Ida." })));
        await ImportOne(With("3", "en", "A boat."));
        Assert.Equal("The ferry Ida.", (await PublicAsset("urn:x:a"))!.Content.Texts["en"].Caption);
        await using var db = House.Db();
        Assert.Equal(1, await db.Set<Asset>().CountAsync());

        static JsonObject With(string version, string language, string caption) => Item($"urn:{language}", version, i =>
        {
            i["language"] = language;
            i["associations"] = new JsonArray(PictureItem("urn:x:a", "a.jpg", p =>
            {
                p.Remove("language");
                p["descriptions"] = Array(new { role = "caption", value = caption });
            }));
        });
    }

    [Fact]
    public async Task One_file_under_two_names_is_two_pictures_of_one_file()
    {
        Put("a.jpg", Picture(400, 300));
        Put("1.json", PictureItem("urn:x:1", "a.jpg"));
        Put("2.json", PictureItem("urn:x:2", "a.jpg"));
        await Import();
        Assert.Equal((await Asset("urn:x:1")).Sha256, (await Asset("urn:x:2")).Sha256);
        await ImportOne(PictureItem("urn:x:1", "a.jpg", i => (i["version"], i["pubStatus"]) = ("2", "canceled")));
        Assert.False((await PublicAsset("urn:x:2"))!.IsWithdrawn);
    }

    [Fact]
    public async Task Two_folders_may_each_have_a_photo_of_the_same_name()
    {
        foreach (var day in (string[])["monday", "tuesday"])
        {
            Put($"{day}/item.json", PictureItem($"urn:{day}", "photo.jpg"));
            Put($"{day}/photo.jpg", Picture(400, 300, tone: day.Length * 10));
        }
        Put("wednesday/item.json", PictureItem("urn:wednesday", "photo.jpg"));
        Put("thursday/item.json", PictureItem("urn:thursday", "../monday/photo.jpg"));
        await Import();
        Assert.NotEqual((await Asset("urn:monday")).Sha256, (await Asset("urn:tuesday")).Sha256);
        Assert.Null((await Asset("urn:wednesday")).Sha256);
        Assert.Equal((await Asset("urn:monday")).Sha256, (await Asset("urn:thursday")).Sha256);
    }

    [Fact]
    public async Task An_item_of_an_array_is_kept_with_its_own_text()
    {
        Put("many.json", new JsonArray([.. Enumerable.Range(0, 50).Select(n => Item($"urn:x:{n}"))]));
        Assert.All(await Import(), r => Assert.Equal(Outcome.Created, r.Outcome));
        await using var db = House.Db();
        Assert.All(await db.Set<WireItem>().ToListAsync(), i => Assert.Equal(i.Uri, JsonNode.Parse(i.Payload!)!["uri"]!.ToString()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Translations_find_each_other_in_either_order(bool originalLast)
    {
        await House.Edition("ar");
        await House.Edition("ru");
        var original = Item("urn:en");
        var arabic = Item("urn:ar", change: i => Translates(i, "ar", "translationOf", "urn:en"));
        var russian = Item("urn:ru", change: i => Translates(i, "ru", "translation", "urn:en"));
        foreach (var item in originalLast ? (JsonObject[])[arabic, russian, original] : [original, russian, arabic]) await ImportOne(item);
        Assert.Equal(["urn:en"], (await Sets()).Distinct());

        // The original names a set later: all go with it.
        await ImportOne(Item("urn:en", "2", i => i["altIds"] = Array(new { role = "translationSet", value = "set-1" })));
        Assert.Equal(["set-1"], (await Sets()).Distinct());

        async Task<string?[]> Sets() => [(await Shown("urn:en"))!.TranslationSet, (await Shown("urn:ar"))!.TranslationSet, (await Shown("urn:ru"))!.TranslationSet];
    }

    [Fact]
    public async Task An_original_may_name_its_translations_and_long_names_do_as_well()
    {
        await House.Edition("ar");
        var (english, arabic, russian) = ("urn:en:" + new string('e', 500), "urn:ar:" + new string('a', 500), "urn:ru:" + new string('r', 500));
        await ImportOne(Item(russian, change: i => i["language"] = "ru"));
        await ImportOne(Item(english, change: i => i["associations"] = Array(new { name = "t1", rel = "translation", uri = arabic }, new { name = "t2", rel = "translation", uri = russian })));
        await ImportOne(Item(arabic, change: i => i["language"] = "ar"));
        Assert.Equal((await Shown(english))!.TranslationSet, (await Shown(russian))!.TranslationSet);
    }

    static void Translates(JsonObject item, string language, string rel, string uri)
    {
        item["language"] = language;
        item["associations"] = Array(new { name = "original", rel, uri });
    }
}
