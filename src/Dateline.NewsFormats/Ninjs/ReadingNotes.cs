namespace Dateline.NewsFormats.Ninjs;

/// <summary>What one reading has met so far: its problems and its count of associations.</summary>
sealed class ReadingNotes(NinjsLimits limits)
{
    readonly List<NinjsProblem> problems = [];
    readonly HashSet<string> said = [];
    int associations;

    public NinjsLimits Limits => limits;

    public IReadOnlyList<NinjsProblem> Problems => problems;

    public bool MayTakeAnotherAssociation() => associations++ < limits.Associations;

    public void Low(string pointer, string message) => Add(pointer, message, NinjsSeverity.Low);

    public void High(string pointer, string message) => Add(pointer, message, NinjsSeverity.High);

    /// <summary>Forty subjects with the same unknown member are one problem, not forty.</summary>
    public void LowOnce(string key, string pointer, string message)
    {
        if (said.Add(key)) Low(pointer, message);
    }

    void Add(string pointer, string message, NinjsSeverity severity)
    {
        if (problems.Count < limits.Problems) problems.Add(new(pointer, message, severity));
        else if (problems.Count > 0 && problems[^1].Pointer.Length > 0)
            problems[^1] = new("", "There are more problems than are listed here.", NinjsSeverity.High);
    }
}
