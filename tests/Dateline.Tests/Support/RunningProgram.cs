using System.Diagnostics;

namespace Dateline.Tests.Support;

/// <summary>The program itself, as a process of its own that a test may kill.</summary>
sealed class RunningProgram : IDisposable
{
    readonly Process process;

    RunningProgram(Process process) => this.process = process;

    public static RunningProgram Start(House house, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Dateline.Web"),
            [.. arguments, "--data", house.Folder, "--database", house.Database.SqliteFile ?? house.Database.ConnectionString])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };   // an unread pipe would stop it
        process.BeginOutputReadLine();
        return new RunningProgram(process);
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public void Kill()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
    }

    public async Task<bool> HasEndedWithin(TimeSpan time)
    {
        try
        {
            await process.WaitForExitAsync().WaitAsync(time);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public int ExitCode => process.ExitCode;

    public Task<string> Errors() => process.StandardError.ReadToEndAsync();

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }
}
