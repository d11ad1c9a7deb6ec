using System.Diagnostics;

namespace Dateline.Bench.Newsroom;

/// <summary>The program itself, as a process of its own.</summary>
sealed class ProgramOnAir : IAsyncDisposable
{
    readonly Process process;

    ProgramOnAir(Process process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    public static async Task<ProgramOnAir> Start(string program, string folder)
    {
        var start = new ProcessStartInfo(program, ["serve", "--data", folder, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var onAir = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Trim() is { } address && address.StartsWith("http://", StringComparison.Ordinal)) onAir.TrySetResult(address.TrimEnd('/'));
        };
        process.Exited += (_, _) => onAir.TrySetException(new InvalidOperationException("The program ended before it was on air."));
        process.Start();
        process.BeginOutputReadLine();
        return new ProgramOnAir(process, await onAir.Task);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
