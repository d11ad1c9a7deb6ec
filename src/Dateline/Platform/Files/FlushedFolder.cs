using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Dateline.Platform.Files;

/// <summary>Folders whose entries are on the disk: a flushed file is lost all the same when its name was not.</summary>
public static class FlushedFolder
{
    public static void Make(string folder)
    {
        if (Directory.Exists(folder)) return;
        var parent = Path.GetDirectoryName(folder)!;
        Make(parent);
        Directory.CreateDirectory(folder);
        Flush(parent);
    }

    /// <summary>Does nothing where the system has no such thing; .NET itself opens no folders.</summary>
    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var handle = new SafeFileHandle(Open(Encoding.UTF8.GetBytes(folder + '\0'), 0), ownsHandle: true);
        if (handle.IsInvalid) throw new IOException($"The folder '{folder}' cannot be opened: {Marshal.GetLastPInvokeErrorMessage()}");
        RandomAccess.FlushToDisk(handle);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    static extern int Open(byte[] path, int readOnly);
}
