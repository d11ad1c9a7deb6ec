using Dateline.BrowserTests.Support;
using Xunit;
namespace Dateline.BrowserTests;
public class SmokeForNow(DemoOnAir demo)
{
    [Fact] public async Task Opens()
    {
        foreach (var e in DemoPages.Editions) foreach (var k in DemoPages.Kinds) Console.WriteLine($"{e} {k} {demo.Pages[e,k]}");
        await using var reader = await demo.Chromium.NewReader(demo.House.Address, Look.Desk);
        await reader.Open("/en");
        Console.WriteLine(await reader.Tab.TitleAsync());
        Console.WriteLine(await reader.Tab.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily"));
        Assert.Empty(reader.Complaints);
    }
}
