using System.CommandLine;
using Dateline.Kernel;
using Dateline.Web.Demo;

namespace Dateline.Web.Cli;

/// <summary><c>demo</c>: the invented agency Meridian, to look at and to try things out on.</summary>
static class DemoVerb
{
    public static Command Command()
    {
        var place = new Place();
        var remove = new Option<bool>("--remove") { Description = "Take the demo agency away again." };
        var verb = new Command("demo", "Installs the demo agency Meridian; with --remove, takes it away.") { remove };
        place.AddTo(verb);
        verb.SetAction(async (parsed, cancel) =>
        {
            if (parsed.GetValue(remove))
            {
                await using var visited = await place.Visit(parsed, cancel);
                await new DemoAgency(visited, place.Folder(parsed)).Remove(cancel);
                Console.WriteLine("The demo agency is gone.");
                return CommandLine.Done;
            }
            await using var house = await place.Enter(parsed, cancel);
            var demo = new DemoAgency(house, place.Folder(parsed));
            var extent = await demo.Extent(cancel);
            if (extent.HasOthers) throw new RefusedException("There is an agency here already; the demo goes into an empty data folder.");
            if (extent.IsComplete) throw new RefusedException("The demo agency is here already.");
            await Install(demo, house, cancel);
            return CommandLine.Done;
        });
        return verb;
    }

    /// <summary>Also what an interrupted installation left out.</summary>
    public static async Task InstallIfMissing(IServiceProvider house, string dataFolder, CancellationToken cancel)
    {
        var demo = new DemoAgency(house, dataFolder);
        if (await demo.Extent(cancel) is { HasOthers: false, IsComplete: false }) await Install(demo, house, cancel);
    }

    static async Task Install(DemoAgency demo, IServiceProvider house, CancellationToken cancel)
    {
        Console.WriteLine("Installing the demo agency …");
        using (var progress = new ProgressLine(demo.ItemCount)) await demo.Install(progress.Step, cancel);
        await Place.CatchUp(house, cancel);
        Console.WriteLine("The demo agency Meridian is installed.");
    }
}
