using Dateline.BrowserTests.Support;
using Xunit;

namespace Dateline.BrowserTests;

/// <summary>What a reader has to load for an article, as it comes over the wire.</summary>
public sealed class Weighing(DemoOnAir demo)
{
    const int Kilobyte = 1024;
    const int MostRequests = 6;

    public static TheoryData<string> Editions { get; } = [.. DemoPages.Editions];

    [Theory, MemberData(nameof(Editions))]
    public async Task An_article_weighs_at_most_45_kilobytes_of_which_script_10(string edition)
    {
        await using var reader = await demo.Chromium.NewReader(demo.House.Address, Look.Phone);
        var sizes = new List<(string Type, Task<int> Bytes)>();
        reader.Tab.RequestFinished += (_, request) =>
        {
            lock (sizes) sizes.Add((request.ResourceType, Size(request)));
        };
        await reader.Open(demo.Pages[edition, PageKind.Article]);

        var texts = await Total("document", "stylesheet", "script");
        var scripts = await Total("script");
        Assert.InRange(texts, Kilobyte, 45 * Kilobyte);
        Assert.InRange(scripts, 0, 10 * Kilobyte);

        async Task<int> Total(params string[] types) => (await Task.WhenAll(sizes.Where(s => types.Contains(s.Type)).Select(s => s.Bytes))).Sum();
    }

    [Theory, MemberData(nameof(Editions))]
    public async Task The_first_window_of_an_article_needs_at_most_six_requests(string edition)
    {
        foreach (var look in (Look[])[Look.Phone, Look.Desk])
        {
            await using var reader = await demo.Chromium.NewReader(demo.House.Address, look);
            await reader.Open(demo.Pages[edition, PageKind.Article]);
            var asked = await reader.Tab.EvaluateAsync<string[]>("""
                () => {
                  const seen = [...document.images].filter(image => image.getBoundingClientRect().top < innerHeight).map(image => image.currentSrc);
                  const isPicture = entry => entry.initiatorType === 'img';
                  return performance.getEntriesByType('resource').filter(entry => !isPicture(entry) || seen.includes(entry.name)).map(entry => entry.name);
                }
                """);
            Assert.InRange(asked.Length + 1, 2, MostRequests);
        }
    }

    static async Task<int> Size(Microsoft.Playwright.IRequest request)
    {
        var sizes = await request.SizesAsync();
        return sizes.ResponseHeadersSize + sizes.ResponseBodySize;
    }
}
