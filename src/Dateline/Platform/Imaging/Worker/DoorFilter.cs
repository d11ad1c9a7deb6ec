using System.Runtime.InteropServices;

namespace Dateline.Platform.Imaging.Worker;

/// <summary>The system calls that a worker has no use for, as a filter of the kernel's (seccomp, x86-64). They answer that it is not permitted.</summary>
static class DoorFilter
{
    const ushort Load = 0x20, IfEqual = 0x15, IfAtLeast = 0x35, Return = 0x06;
    const uint ThisArchitecture = 0xC000_003E, OtherNumbers = 0x4000_0000, Allow = 0x7FFF_0000, NotPermitted = 0x0005_0001;

    static readonly uint[] Closed =
    [
        41, 42, 43, 49, 50, 288,        // socket, connect, accept, bind, listen, accept4
        57, 58, 59, 322,                // fork, vfork, execve, execveat
        62, 101, 310, 311,              // kill, ptrace, process_vm_readv, process_vm_writev
        165, 272, 304, 308, 321, 425,   // mount, unshare, open_by_handle_at, setns, bpf, io_uring_setup
    ];

    public static Instruction[] Instructions()
    {
        List<Instruction> all =
        [
            new(Load, 4), new(IfEqual, ThisArchitecture, 1, 0), new(Return, NotPermitted),
            new(Load, 0), new(IfAtLeast, OtherNumbers, (byte)(Closed.Length + 1), 0),
        ];
        foreach (var (at, number) in Closed.Index()) all.Add(new(IfEqual, number, (byte)(Closed.Length - at), 0));
        all.Add(new(Return, Allow));
        all.Add(new(Return, NotPermitted));
        return [.. all];
    }

    /// <summary><c>struct sock_filter</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public readonly struct Instruction(ushort code, uint value, byte then = 0, byte otherwise = 0)
    {
        public readonly ushort Code = code;
        public readonly byte Then = then;
        public readonly byte Otherwise = otherwise;
        public readonly uint Value = value;
    }
}
