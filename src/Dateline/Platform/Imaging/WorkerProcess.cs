using System.Diagnostics;

namespace Dateline.Platform.Imaging;

/// <summary>One worker, seen from the house, which believes nothing that it says.</summary>
sealed class WorkerProcess : IDisposable
{
    static readonly TimeSpan ToBegin = TimeSpan.FromSeconds(60);

    readonly Process process;

    WorkerProcess(Process process) => this.process = process;

    public int Id => process.Id;

    public int JobsDone { get; private set; }

    public bool HasEnded => process.HasExited;

    /// <exception cref="InvalidOperationException">It cannot work at all, whatever the picture.</exception>
    public static async Task<WorkerProcess> Start(ImagingLimits limits, CancellationToken cancel)
    {
        var process = new Process { StartInfo = ImagingProgram.Start(limits) };
        process.ErrorDataReceived += static (_, _) => { };   // an unread pipe would stop it
        process.Start();
        process.BeginErrorReadLine();
        var worker = new WorkerProcess(process);
        try
        {
            if (await worker.Hear(ToBegin, cancel) is { Fault: null }) return worker;
            throw new InvalidOperationException("The program that works on pictures cannot begin.");
        }
        catch (WorkerStoppedException e)
        {
            worker.Dispose();
            throw new InvalidOperationException($"The program that works on pictures cannot begin: {e.Message}", e);
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <exception cref="WorkerStoppedException">It died, took too long, or said what it should not.</exception>
    public async Task<ImagingAnswer> Do(ImagingJob job, TimeSpan step, CancellationToken cancel)
    {
        try
        {
            await Frames.Write(process.StandardInput.BaseStream, job, ImagingJson.Default.ImagingJob).WaitAsync(step, cancel);
        }
        catch (Exception e) when (e is IOException or TimeoutException)
        {
            throw new WorkerStoppedException("it stopped");
        }
        for (var steps = (job.Renditions?.Count ?? 0) + 1; steps >= 0; steps--)
        {
            var answer = await Hear(step, cancel);
            if (!answer.IsLast) continue;
            JobsDone++;
            return answer;
        }
        throw new WorkerStoppedException("it went on for ever");
    }

    async Task<ImagingAnswer> Hear(TimeSpan time, CancellationToken cancel)
    {
        try
        {
            return await Frames.Read(process.StandardOutput.BaseStream, ImagingJson.Default.ImagingAnswer).WaitAsync(time, cancel)
                ?? throw new WorkerStoppedException("it stopped");
        }
        catch (TimeoutException)
        {
            throw new WorkerStoppedException($"it took longer than {time.TotalSeconds:0.###} seconds");
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new WorkerStoppedException("it stopped");
        }
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();   // whoever tries again writes to the same files
        process.Dispose();
    }
}

/// <summary>A worker is no more; what it was asked to do may be asked of another.</summary>
sealed class WorkerStoppedException(string message) : Exception(message);
