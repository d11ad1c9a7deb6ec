using System.Threading.Channels;
using NetVips;

namespace Dateline.Platform.Imaging.Worker;

/// <summary>The process that works on pictures: one job after another, until nobody is there to give it any.</summary>
public static class ImagingWorker
{
    /// <summary>By which the program becomes one; its argument is what <see cref="Serve"/> is given.</summary>
    public const string Verb = "imaging-worker";

    /// <param name="memory">Bytes that it may write to.</param>
    public static async Task Serve(long memory)
    {
        var (input, output) = (Console.OpenStandardInput(), Console.OpenStandardOutput());
        Confinement.LimitMemory(memory);
        Confinement.LeaveGroup();
        Begin();
        Confinement.CloseDoors();

        var jobs = Channel.CreateUnbounded<ImagingJob>();
        _ = Task.Run(async () =>
        {
            // Read beside the work, so that a worker does not outlive its house by the picture that it is at.
            while (await Frames.Read(input, ImagingJson.Default.ImagingJob) is { } job) jobs.Writer.TryWrite(job);
            Confinement.End();
        });
        await Say(new(IsLast: false));
        await foreach (var job in jobs.Reader.ReadAllAsync()) await Say(await Answer(job, () => Say(new(IsLast: false))));

        Task Say(ImagingAnswer answer) => Frames.Write(output, answer, ImagingJson.Default.ImagingAnswer);
    }

    static void Begin()
    {
        // Only libvips' own hardened loaders: no SVG, PDF, ImageMagick or RAW.
        NetVips.NetVips.BlockUntrusted = true;
        NetVips.NetVips.Concurrency = 1;   // there are as many workers as cores
        Cache.Max = 0;
        Log.SetLogHandler("VIPS", NetVips.Enums.LogLevelFlags.All, (_, _, _) => { });
    }

    static async Task<ImagingAnswer> Answer(ImagingJob job, Func<Task> step)
    {
        try
        {
            var looked = Header.Read(job.Source);
            if (looked.Value is not { } header) return new(true, Refused: looked.Problem.Reason);
            if (job.Renditions is null) return new(true, Header: header);
            return new(true, Header: header, Likeness: await Rendering.Run(job.Source, header, job.Renditions, job.Marks, step));
        }
        catch (VipsException e)
        {
            return new(true, Refused: $"The picture cannot be decoded: {e.Message.Split('\n')[0].Trim()}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(true, Fault: e.Message);
        }
    }
}
