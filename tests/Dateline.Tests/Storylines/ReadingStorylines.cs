using Dateline.Articles;
using Dateline.Kernel.Localization;
using Dateline.Storylines;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Storylines;

public sealed class ReadingStorylines : StorylineTest
{
    [Fact]
    public async Task The_page_shows_pins_chapters_and_spans_and_leaves_out_what_was_taken_out()
    {
        var id = await Open("The flood");
        var (pinned, first, rest, hidden) = (await Item(id, "What we know"), await Item(id, "Rain falls"), await Item(id, "A long night"), await Item(id, "A small note"));
        var day = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        await Rewrite(id, content => content.AddChapter("The rain").AddChapter("Empty").PutInto(first, "The rain", 0).Pin(pinned, 0).TakeOut(hidden, isForeign: false)
            .Change(null, new KeyEvent(day, TimePrecision.Day, "It rains", null, null, new EventMoment(day.AddDays(4), TimePrecision.Day))));
        await Publish(id, English.Id);

        var page = await Page($"/en/storylines/the-flood-{id}");
        InOrder(page, "1 March 2026", "5 March 2026", "It rains", "What we know", "The rain", "Rain falls", "A long night");
        Assert.DoesNotContain("A small note", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Empty", page, StringComparison.Ordinal);
        Assert.Contains("3 items", page.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("A small note", await Page($"/en/storylines/the-flood-{id}/rss.xml"), StringComparison.Ordinal);
        Assert.True(rest > 0);
    }

    [Fact]
    public async Task An_item_of_another_edition_is_shown_with_its_language_and_leads_there()
    {
        var id = await Open("The flood");
        await using (var db = House.Db())
        {
            db.Add(new Article(Russian.Id, "urn:ru:1", House.Text("Наводнение") with { Storyline = id, Language = "ru" }, House.Clock.Now));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var foreign = (await House.Article(1)).Id;
        await House.Publish(foreign);
        await House.CatchUp();
        Assert.DoesNotContain("Наводнение", await Page($"/en/storylines/the-flood-{id}"), StringComparison.Ordinal);

        await Rewrite(id, content => content.BringIn(foreign, isForeign: true));
        await Publish(id, English.Id);
        var page = await Page($"/en/storylines/the-flood-{id}");
        InOrder(page, "Русский", "/ru/2026", "Наводнение");
    }

    async Task<string> Page(string address)
    {
        await using var site = await OnAir.Start(House);
        using var reader = site.Browser();
        return System.Net.WebUtility.HtmlDecode(await reader.GetStringAsync(address, TestContext.Current.CancellationToken));
    }

    static void InOrder(string page, params string[] words)
    {
        var at = page.IndexOf("<main", StringComparison.Ordinal);
        foreach (var word in words)
        {
            var next = page.IndexOf(word, at + 1, StringComparison.Ordinal);
            Assert.True(next > at, $"'{word}' is not where it should be.");
            at = next;
        }
    }
}
