using System.CommandLine;
using System.CommandLine.Help;
using System.Data.Common;
using System.Reflection;
using Dateline.Kernel;

namespace Dateline.Web.Cli;

/// <summary>The verbs that an operator types. Exit codes: 0 done · 1 refused or failed · 2 not understood · 3 some items were refused.</summary>
static class CommandLine
{
    public const int Done = 0, Failed = 1, NotUnderstood = 2, SomeRefused = 3;

    public static async Task<int> Run(string[] args)
    {
        // Not a RootCommand: that takes its name from the assembly, and the program is called otherwise.
        var root = new Command("dateline", "Dateline: a news agency in one program.")
        {
            new HelpOption(), ServeVerb.Command(), ImportVerb.Command(), DemoVerb.Command(), BackupVerb.Command(), MetadataVerb.Command(), RenewKeysVerb.Command(), VersionVerb(), ImagingWorkerVerb.Command(),
        };
        root.Subcommands.Add(HelpVerb(root));
        if (args.Length == 0) args = ["--help"];

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync($"dateline: {string.Join(' ', parsed.Errors.Select(error => error.Message).Distinct())} Type 'dateline help' for what is understood.");
            return NotUnderstood;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("dateline: stopped.");
            return Failed;
        }
        catch (Exception e) when (Sentence(e) is { } sentence)
        {
            await Console.Error.WriteLineAsync($"dateline: {sentence}");
            return Failed;
        }
    }

    // Faults of ours keep their trace for whoever asks for it; to everyone else they are one line, too.
    static string? Sentence(Exception e) => e switch
    {
        RefusedException => e.Message,
        UnauthorizedAccessException => $"This may not be read or written: {e.Message}",
        DbException => $"The database refused: {OneLine(e)}",
        IOException => OneLine(e),
        _ when Environment.GetEnvironmentVariable("DATELINE_TRACE") is null => $"This should not have happened: {OneLine(e)} Set DATELINE_TRACE=1 to see where.",
        _ => null,
    };

    static string OneLine(Exception e) => e.Message.ReplaceLineEndings(" ").Trim();

    static Command VersionVerb()
    {
        var verb = new Command("version", "Says which version this is.");
        verb.SetAction(_ => Console.WriteLine($"dateline {typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}"));
        return verb;
    }

    static Command HelpVerb(Command root)
    {
        var about = new Argument<string?>("verb") { Description = "The verb to explain.", Arity = ArgumentArity.ZeroOrOne };
        var verb = new Command("help", "Explains the verbs.") { about };
        verb.SetAction((parsed, cancel) => root.Parse(parsed.GetValue(about) is { } named ? [named, "--help"] : ["--help"]).InvokeAsync(cancellationToken: cancel));
        return verb;
    }
}
