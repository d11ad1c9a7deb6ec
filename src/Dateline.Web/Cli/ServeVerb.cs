using System.CommandLine;
using Dateline.Editions;
using Dateline.Web.Demo;
using Dateline.Web.Newsroom;
using Dateline.Web.Newsroom.Accounts;

namespace Dateline.Web.Cli;

/// <summary><c>serve</c>: the agency on air.</summary>
static class ServeVerb
{
    const string DefaultUrls = "http://localhost:5080";

    public static Command Command()
    {
        var place = new Place();
        var urls = new Option<string?>("--urls") { Description = $"Addresses to listen on, separated by ';' [env DATELINE_URLS; default {DefaultUrls}]." };
        var address = new Option<string?>("--public-address") { Description = "Scheme and host by which readers know the site, as https://news.example [env DATELINE_PUBLIC_ADDRESS; default: as asked for]." };
        var withDemo = new Option<bool>("--with-demo") { Description = "Install the demo agency first when there is no agency yet." };
        var verb = new Command("serve", "Puts the agency on air.") { urls, address, withDemo };
        place.AddTo(verb);
        verb.SetAction(async (parsed, cancel) =>
        {
            var (folder, database) = place.Open(parsed);
            await using var site = Site.Build(folder, database,
                Place.Value(parsed, urls, "DATELINE_URLS") ?? DefaultUrls, Place.Value(parsed, address, "DATELINE_PUBLIC_ADDRESS"));
            await Site.Prepare(site, cancel);
            if (parsed.GetValue(withDemo)) await DemoVerb.InstallIfMissing(site.Services, folder, cancel);

            await site.StartAsync(cancel);
            Console.WriteLine("Dateline is on air:");
            foreach (var listening in site.Urls) Console.WriteLine($"  {listening}/");
            if (await DemoStaff.Known(site.Services, folder, cancel) is var (email, password))
                Console.WriteLine($"The newsroom: {site.Urls.First()}{NewsroomAddress.Home}\n  sign in as {email}, password {password}");
            else if (!await site.Services.GetRequiredService<FindBeginnings>().IsSetUp(cancel))
                Console.WriteLine($"Nobody can sign in yet. Set the agency up at {site.Urls.First()}{NewsroomAddress.SetUp}\n  with the code {site.Services.GetRequiredService<SetUpAgency>().Code}");
            Console.WriteLine($"  (data in {folder}; stop with Ctrl+C)");
            await site.WaitForShutdownAsync(cancel);
            return CommandLine.Done;
        });
        return verb;
    }
}
