using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Dateline.Platform.Imaging.Worker;

/// <summary>What a worker takes from itself before it sees the first foreign byte.</summary>
static class Confinement
{
    const int DataLimit = 2;   // RLIMIT_DATA: what can be written to. The address space (RLIMIT_AS) is reserved by .NET far beyond what it uses
    const int CoreLimit = 4;

    public static void LimitMemory(long bytes)
    {
        Limit(DataLimit, bytes);
        Limit(CoreLimit, 0);   // no picture of a dead worker's memory on the disk
    }

    /// <summary>What is typed at the terminal, or sent to the house's group, is not for a worker: it ends when its house closes the pipe.</summary>
    public static void LeaveGroup() => _ = SetSession();

    /// <summary>No network, no other program, no other process. Where the system has no such thing, the memory and the time are limited all the same.</summary>
    public static void CloseDoors()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64) return;
        const int noNewPrivileges = 38, seccomp = 317, setFilter = 1, allThreads = 1;
        if (Control(noNewPrivileges, 1, 0, 0, 0) != 0) return;
        var filter = DoorFilter.Instructions();
        var pinned = GCHandle.Alloc(filter, GCHandleType.Pinned);
        try
        {
            var program = new FilterProgram { Length = (ushort)filter.Length, Instructions = pinned.AddrOfPinnedObject() };
            _ = Call(seccomp, setFilter, allThreads, ref program);
        }
        finally
        {
            pinned.Free();
        }
    }

    /// <summary>At once: no handler waits for a library that is in the middle of a picture.</summary>
    public static void End() => ExitNow(0);

    static void Limit(int resource, long value)
    {
        var limit = new ResourceLimit { Now = value, Most = value };
        if (SetLimit(resource, ref limit) != 0) throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [StructLayout(LayoutKind.Sequential)]
    struct ResourceLimit
    {
        public long Now, Most;
    }

    [StructLayout(LayoutKind.Sequential)]
    struct FilterProgram
    {
        public ushort Length;
        public nint Instructions;
    }

    [DllImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    static extern int SetLimit(int resource, ref ResourceLimit limit);

    [DllImport("libc", EntryPoint = "setsid")]
    static extern int SetSession();

    [DllImport("libc", EntryPoint = "prctl")]
    static extern int Control(int option, nuint a, nuint b, nuint c, nuint d);

    [DllImport("libc", EntryPoint = "syscall")]
    static extern nint Call(nint number, nint operation, nint flags, ref FilterProgram program);

    [DllImport("libc", EntryPoint = "_exit")]
    static extern void ExitNow(int code);
}
