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
            await using var house = await place.Enter(parsed, cancel);
            var demo = new DemoAgency(house);
            if (parsed.GetValue(remove))
            {
                await demo.Remove(cancel);
                Console.WriteLine("The demo agency is gone.");
            }
            else if (!await demo.IsEmpty(cancel)) throw new RefusedException("There is an agency here already; the demo goes into an empty data folder.");
            else await Install(demo, house, cancel);
            return CommandLine.Done;
        });
        return verb;
    }

    public static async Task InstallIfEmpty(IServiceProvider house, CancellationToken cancel)
    {
        var demo = new DemoAgency(house);
        if (await demo.IsEmpty(cancel)) await Install(demo, house, cancel);
    }

    static async Task Install(DemoAgency demo, IServiceProvider house, CancellationToken cancel)
    {
        Console.WriteLine("Installing the demo agency …");
        using (var progress = new ProgressLine(demo.ItemCount)) await demo.Install(progress.Step, cancel);
        await Place.CatchUp(house, cancel);
        Console.WriteLine("The demo agency Meridian is installed.");
    }
}
