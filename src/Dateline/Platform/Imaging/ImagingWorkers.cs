using System.Collections.Concurrent;
using Dateline.Kernel;

namespace Dateline.Platform.Imaging;

/// <summary>
/// Work on pictures, done in processes of their own: what a hostile file does to one of them is done to nothing else.
/// They are started when they are needed, replaced when they die, and end when there is nothing to do, at the latest with the house.
/// </summary>
public sealed class ImagingWorkers : IDisposable
{
    readonly ImagingLimits limits;
    readonly SemaphoreSlim hands;
    readonly Timer rest;
    readonly ConcurrentStack<WorkerProcess> idle = new();
    readonly ConcurrentDictionary<int, WorkerProcess> all = new();
    volatile bool isClosed;

    public ImagingWorkers(ImagingLimits limits)
    {
        this.limits = limits;
        hands = new(limits.Workers);
        rest = new(_ => { while (Idle() is { } worker) End(worker); });
    }

    /// <summary>Those that live now, by the system's numbers.</summary>
    public IReadOnlyCollection<int> ProcessIds => [.. all.Keys];

    /// <summary>Reads a picture's header, and no pixel.</summary>
    public async Task<ParseResult<PictureHeader>> Look(string source, CancellationToken cancel = default)
    {
        var answer = await Do(new(source, null), cancel);
        return answer.Header is { } header ? ParseResult<PictureHeader>.Of(header) : ParseResult<PictureHeader>.Refused("", answer.Refused ?? "The picture's header is broken.");
    }

    /// <summary>Decodes a picture once and writes everything that is ordered, or refuses it; half of it may then have been written.</summary>
    public async Task<ParseResult<PictureLikeness>> Render(string source, IReadOnlyList<RenditionOrder> renditions, RenditionMarks? marks = null, CancellationToken cancel = default)
    {
        var answer = await Do(new(source, renditions, marks), cancel);
        return answer.Likeness is { } likeness ? ParseResult<PictureLikeness>.Of(likeness) : ParseResult<PictureLikeness>.Refused("", answer.Refused ?? "The picture cannot be decoded.");
    }

    async Task<ImagingAnswer> Do(ImagingJob job, CancellationToken cancel)
    {
        await hands.WaitAsync(cancel);
        try
        {
            // The second time by a new one: that the first was dead already says nothing of the picture.
            var answer = await Attempt(Idle() ?? await Start(cancel), job, cancel);
            if (answer.HasStopped) answer = await Attempt(await Start(cancel), job, cancel);
            return answer.Fault is { } fault ? throw new IOException(fault) : answer;
        }
        finally
        {
            hands.Release();
            if (!isClosed) rest.Change(limits.Rest, Timeout.InfiniteTimeSpan);
        }
    }

    async Task<ImagingAnswer> Attempt(WorkerProcess worker, ImagingJob job, CancellationToken cancel)
    {
        var isWell = false;
        try
        {
            var answer = await worker.Do(job, limits.Step, cancel);
            isWell = worker.JobsDone < limits.Jobs;
            return answer;
        }
        catch (WorkerStoppedException e)
        {
            return new(true, Refused: $"The picture cannot be decoded: {e.Message}.") { HasStopped = true };
        }
        finally
        {
            if (isWell) idle.Push(worker);
            else End(worker);
        }
    }

    WorkerProcess? Idle()
    {
        while (idle.TryPop(out var worker))
        {
            if (!worker.HasEnded) return worker;
            End(worker);
        }
        return null;
    }

    async Task<WorkerProcess> Start(CancellationToken cancel)
    {
        var worker = await WorkerProcess.Start(limits, cancel);
        all[worker.Id] = worker;
        if (!isClosed) return worker;
        End(worker);
        throw new ObjectDisposedException(nameof(ImagingWorkers));
    }

    void End(WorkerProcess worker)
    {
        all.TryRemove(worker.Id, out _);
        worker.Dispose();
    }

    public void Dispose()
    {
        isClosed = true;
        rest.Dispose();
        foreach (var worker in all.Values) End(worker);
    }
}
