using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dateline.Editions;
using Dateline.Platform.Data;
using Dateline.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Dateline.BrowserTests.Support;

/// <summary>The program itself, as a process of its own that a test may kill, with a small agency that somebody has just set up.</summary>
sealed class RunningProgram : IAsyncDisposable
{
    public const string Email = "ada@agency.example", Password = "correct horse battery";

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dateline-killed-");
    Process? process;

    /// <summary>The same at every start.</summary>
    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    public static async Task<RunningProgram> SetUp()
    {
        var program = new RunningProgram();
        await using var site = Site.Build(program.folder.FullName, DatabaseAddress.In(program.folder.FullName), "http://127.0.0.1:0", null);
        await Site.Prepare(site);
        var act = site.Services.GetRequiredService<SetUpAgency>();
        await act.Run(act.Code, "Wire", new("en", "Wire", "News", "Etc/UTC"), new("Ada", Email, "en", Password));
        return program;
    }

    /// <summary>Starts it on what is in the folder, and waits until it says that it is on air.</summary>
    public async Task Start()
    {
        var onAir = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [typeof(Site).Assembly.Location, "serve", "--data", folder.FullName, "--urls", Address]) { RedirectStandardOutput = true },
        };
        process.OutputDataReceived += (_, line) =>   // an unread pipe would stop it
        {
            if (line.Data?.StartsWith("Dateline is on air", StringComparison.Ordinal) == true) onAir.TrySetResult();
        };
        process.Start();
        process.BeginOutputReadLine();
        await onAir.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task Kill()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await Kill();
        folder.Delete(recursive: true);
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
