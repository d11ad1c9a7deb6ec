using Dateline.BrowserTests.Support;
using Xunit;

namespace Dateline.BrowserTests;

/// <summary>The inspections themselves: a page with everything wrong must not pass.</summary>
public sealed class Inspecting(DemoOnAir demo)
{
    const string BadPage = """
        <!DOCTYPE html>
        <html lang="en"><head><title>Bad</title></head>
        <body style="margin: 0">
          <div id="wide" style="width: 3000px">wide</div>
          <div id="pale" style="color: #ddd; background: #fff">pale</div>
          <img src="/no-such-picture.jpg">
          <p>moved</p>
        </body></html>
        """;

    [Fact]
    public async Task What_is_wrong_is_seen()
    {
        await using var reader = await demo.Chromium.NewReader(demo.House.Address, Look.Phone);
        await reader.Open("/healthz");
        await reader.Tab.SetContentAsync(BadPage);
        await reader.Tab.EvaluateAsync("""
            async () => {
              for (let i = 0; i < 3; i++) await new Promise(done => requestAnimationFrame(done));
              document.body.insertAdjacentHTML('afterbegin', '<div style="height: 300px">late</div>');
            }
            """);

        Assert.Contains(await Inspections.OfStillness(reader.Tab), complaint => complaint.StartsWith("the layout moved", StringComparison.Ordinal));
        Assert.Contains(await Inspections.OfWidth(reader.Tab), complaint => complaint.Contains("wide", StringComparison.Ordinal));
        Assert.Contains(await Inspections.OfMarks(reader.Tab, "ar", "rtl"), complaint => complaint.StartsWith("lang is", StringComparison.Ordinal));
        var axe = string.Join('\n', await Inspections.ByAxe(reader.Tab));
        Assert.Contains("color-contrast", axe, StringComparison.Ordinal);
        Assert.Contains("image-alt", axe, StringComparison.Ordinal);
        Assert.Contains(reader.Complaints, complaint => complaint.Contains("/no-such-picture.jpg", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_content_policy_stops_is_noted()
    {
        await using var reader = await demo.Chromium.NewReader(demo.House.Address, Look.Phone);
        await reader.Open("/en");
        await reader.Tab.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<img src=data:x onerror=alert(1)>')");
        await reader.Tab.EvaluateAsync("new Promise(done => setTimeout(done, 200))");
        Assert.NotEmpty(await reader.Violations());
        Assert.NotEmpty(reader.Complaints);
    }
}
