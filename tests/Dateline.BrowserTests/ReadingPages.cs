using Dateline.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Dateline.BrowserTests;

public sealed class ReadingEnglishPages(DemoOnAir demo) : ReadingPages(demo, "en", "en-GB", "ltr");

public sealed class ReadingArabicPages(DemoOnAir demo) : ReadingPages(demo, "ar", "ar", "rtl");

public sealed class ReadingRussianPages(DemoOnAir demo) : ReadingPages(demo, "ru", "ru", "ltr");

/// <summary>Every kind of page as readers see it: in an edition, by day and by night, at a desk and on a phone.</summary>
public abstract class ReadingPages(DemoOnAir demo, string edition, string language, string direction)
{
    /// <summary>The sides of a rendition are whole pixels, so that its shape is not quite that of the picture.</summary>
    const double OnePixel = 1;

    public static TheoryData<PageKind, string> PagesAndLooks { get; } =
        [.. DemoPages.Kinds.SelectMany(kind => Look.All.Select(look => new TheoryDataRow<PageKind, string>(kind, look.ToString())))];

    public static TheoryData<PageKind> Pages { get; } = [.. DemoPages.Kinds];

    [Theory, MemberData(nameof(PagesAndLooks))]
    public async Task A_page_is_accessible_and_still_and_asks_for_nothing_else(PageKind kind, string look)
    {
        await using var reader = await demo.Chromium.NewReader(demo.House.Address, Look.All.Single(l => l.ToString() == look));
        await reader.Open(demo.Pages[edition, kind], DemoPages.Status(kind));

        var complaints = new List<string>();
        complaints.AddRange(await Inspections.OfStillness(reader.Tab));
        complaints.AddRange(await Inspections.OfWidth(reader.Tab));
        complaints.AddRange(await Inspections.OfMarks(reader.Tab, language, direction));
        await ScreenshotFolder.Keep(reader.Tab, $"{edition}-{kind}-{look}");
        complaints.AddRange(await Inspections.ByAxe(reader.Tab));
        complaints.AddRange(reader.Complaints);
        complaints.AddRange((await reader.Cookies()).Select(cookie => $"a cookie was set: {cookie}"));
        Complaints.MustBeNone(complaints);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_picture_has_its_place_before_it_comes(PageKind kind)
    {
        foreach (var look in (Look[])[Look.Phone, Look.Desk])
        {
            await using var reader = await demo.Chromium.NewReader(demo.House.Address, look);
            var files = new TaskCompletionSource();
            await using var held = await reader.Tab.RouteAsync("**/media/**", async file =>
            {
                await files.Task;
                await file.ContinueAsync();
            });
            await reader.Open(demo.Pages[edition, kind], DemoPages.Status(kind), WaitUntilState.DOMContentLoaded);
            var before = await Inspections.PlacesOfPictures(reader.Tab);

            files.SetResult();
            Complaints.MustBeNone(await Inspections.OfStillness(reader.Tab));
            var after = await Inspections.PlacesOfPictures(reader.Tab);
            Assert.All(before.Zip(after).Index(), picture => Assert.All(picture.Item.First.Zip(picture.Item.Second), side => Assert.Equal(side.First, side.Second, OnePixel)));
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_is_whole_without_JavaScript(PageKind kind)
    {
        await using var modern = await demo.Chromium.NewReader(demo.House.Address, Look.Phone);
        await using var plain = await demo.Chromium.NewReader(demo.House.Address, Look.Phone, withScripts: false);
        await modern.Open(demo.Pages[edition, kind], DemoPages.Status(kind));
        await plain.Open(demo.Pages[edition, kind], DemoPages.Status(kind));

        Assert.NotEqual("", (await plain.Tab.Locator("h1").InnerTextAsync()).Trim());
        Assert.Equal(await modern.Tab.Locator("body").InnerTextAsync(), await plain.Tab.Locator("body").InnerTextAsync());
        foreach (var picture in await plain.Tab.Locator("img").AllAsync())
            Assert.StartsWith("/media/", await picture.GetAttributeAsync("src"));
        Complaints.MustBeNone(plain.Complaints);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task The_language_is_switched_without_JavaScript(PageKind kind)
    {
        await using var reader = await demo.Chromium.NewReader(demo.House.Address, Look.Phone, withScripts: false);
        await reader.Open(demo.Pages[edition, kind], DemoPages.Status(kind));
        var link = reader.Tab.Locator(".languages a").First;
        Assert.False(await link.IsVisibleAsync());

        await reader.Tab.Locator(".languages summary").ClickAsync();
        var (there, tongue) = (await link.GetAttributeAsync("href"), await link.GetAttributeAsync("lang"));
        await link.ClickAsync();

        await reader.Tab.WaitForURLAsync(demo.House.Address + there);
        Assert.Equal(tongue, await reader.Tab.Locator("html").GetAttributeAsync("lang"));
        Complaints.MustBeNone(reader.Complaints);
    }
}
