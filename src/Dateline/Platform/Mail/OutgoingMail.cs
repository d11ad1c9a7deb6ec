namespace Dateline.Platform.Mail;

/// <summary>A mail that waits to go out, or has gone. It is put here in the transaction that it tells of, so that neither is without the other.</summary>
public sealed class OutgoingMail
{
    public const int MostAttempts = 8;
    static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    OutgoingMail() { }

    public OutgoingMail(string to, Letter letter, DateTimeOffset now) =>
        (To, Subject, Text, Created, Next) = (to, letter.Subject.ReplaceLineEndings(" "), letter.Text, now, now);

    public long Id { get; private set; }
    public string To { get; private set; } = "";
    public string Subject { get; private set; } = "";

    /// <summary>Forgotten when it has gone or is given up: it may hold a secret link.</summary>
    public string Text { get; private set; } = "";

    public DateTimeOffset Created { get; private set; }
    public int Attempts { get; private set; }

    /// <summary>Not before this time; null when there is nothing more to do with it. Whoever sends it moves this first, so that nobody else does.</summary>
    public DateTimeOffset? Next { get; private set; }

    public DateTimeOffset? Sent { get; private set; }

    /// <summary>What the mail server said last.</summary>
    public string? Problem { get; private set; }

    public void Went(DateTimeOffset now) => (Sent, Next, Text, Problem) = (now, null, "", null);

    /// <summary>Tries again after 1, 4, 16, 64 … minutes, and gives up in the end.</summary>
    public void Failed(DateTimeOffset now, string problem)
    {
        Attempts++;
        Problem = problem.Length > 500 ? problem[..500] : problem;
        var pause = TimeSpan.FromMinutes(Math.Pow(4, Attempts - 1));
        Next = Attempts < MostAttempts ? now + (pause < Longest ? pause : Longest) : null;
        if (Next is null) Text = "";
    }
}
