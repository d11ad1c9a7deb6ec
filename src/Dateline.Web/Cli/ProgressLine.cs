namespace Dateline.Web.Cli;

/// <summary>How far long work has come: a bar on a terminal, nothing but plain lines elsewhere.</summary>
sealed class ProgressLine(int total) : IDisposable
{
    const int Width = 30;

    readonly bool isShown = total > 1 && !Console.IsOutputRedirected && !Console.IsErrorRedirected;
    int done;

    public void Step()
    {
        done++;
        Draw();
    }

    /// <summary>A line that stays, above the bar.</summary>
    public void Say(string line)
    {
        Clear();
        Console.WriteLine(line);
        Draw();
    }

    public void Dispose() => Clear();

    void Draw()
    {
        if (!isShown) return;
        var filled = Width * Math.Min(done, total) / total;
        Console.Error.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {done}/{total} ");
    }

    void Clear()
    {
        if (isShown) Console.Error.Write($"\r{new string(' ', Width + 20)}\r");
    }
}
