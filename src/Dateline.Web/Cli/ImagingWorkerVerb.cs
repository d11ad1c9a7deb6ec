using System.CommandLine;
using Dateline.Platform.Imaging.Worker;

namespace Dateline.Web.Cli;

/// <summary><c>imaging-worker</c>: the program as one of its own workers. Nobody types it, so the help does not speak of it.</summary>
static class ImagingWorkerVerb
{
    public static Command Command()
    {
        var memory = new Argument<long>("memory") { Description = "Bytes that it may use." };
        var verb = new Command(ImagingWorker.Verb, "Works on pictures for the program that started it.") { memory };
        verb.Hidden = true;
        verb.SetAction((parsed, _) => ImagingWorker.Serve(parsed.GetValue(memory)));
        return verb;
    }
}
