using System.Diagnostics;

namespace Dateline.Tests.Support;

/// <summary>The program itself, as a process of its own that a test may kill.</summary>
sealed class RunningProgram : IDisposable
{
    readonly Process process;
    readonly TaskCompletionSource onAir = new(TaskCreationOptions.RunContinuationsAsynchronously);

    RunningProgram(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) =>   // an unread pipe would stop it
        {
            if (line.Data?.StartsWith("Dateline is on air", StringComparison.Ordinal) == true) onAir.TrySetResult();
        };
        process.BeginOutputReadLine();
    }

    public static RunningProgram Start(House house, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Dateline.Web"),
            [.. arguments, "--data", house.Folder, "--database", house.Database.SqliteFile ?? house.Database.ConnectionString])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new RunningProgram(Process.Start(start)!);
    }

    /// <summary>Waits until it says that it is on air.</summary>
    public Task IsOnAir() => onAir.Task.WaitAsync(TimeSpan.FromSeconds(30));

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
