using System.CommandLine;
using Dateline.Kernel;
using Dateline.Mediabank;

namespace Dateline.Web.Cli;

/// <summary><c>renew-keys</c>: addresses of renditions are signed by a new key from now on, by servers that run, too.</summary>
static class RenewKeysVerb
{
    public static Command Command()
    {
        var place = new Place();
        var verb = new Command("renew-keys", "Signs addresses of renditions by a new key from now on; addresses signed before stay good.");
        place.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var folder = place.Folder(parsed);
            if (!Directory.Exists(folder)) throw new RefusedException($"There is no agency in '{folder}'. Name its place with --data.");
            Console.WriteLine($"Key {new RenditionKeys(folder).Renew()} signs from now on.");
            return CommandLine.Done;
        });
        return verb;
    }
}
