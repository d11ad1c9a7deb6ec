using System.Globalization;
using System.Runtime.InteropServices;

namespace Dateline.Bench.Renditions;

/// <summary>What processes have used, as the system counts it.</summary>
static class Usage
{
    const int OfEndedChildren = -1;

    /// <returns>The most memory that it ever held (VmHWM); 0 when the process is no more.</returns>
    public static long PeakKilobytes(int process)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
                ? long.Parse(line["VmHWM:".Length..^"kB".Length], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>Processor time of processes that live.</summary>
    public static double Seconds(IEnumerable<int> processes) => processes.Sum(id =>
    {
        using var process = System.Diagnostics.Process.GetProcessById(id);
        return process.TotalProcessorTime.TotalSeconds;
    });

    /// <summary>Processor time of those that this one started and that have ended.</summary>
    public static double SecondsOfEnded()
    {
        GetUsage(OfEndedChildren, out var times);
        return times.UserSeconds + times.SystemSeconds + (times.UserMicroseconds + times.SystemMicroseconds) / 1e6;
    }

    // struct rusage: two times, and fourteen counts that nobody here asks for.
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    struct Times
    {
        public long UserSeconds, UserMicroseconds, SystemSeconds, SystemMicroseconds;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    static extern int GetUsage(int whose, out Times times);
}
