namespace Dateline.PhotoMetadata;

/// <summary>Collects what could not be read; the same fault in the same place once.</summary>
sealed class ProblemList
{
    readonly List<PhotoProblem> problems = [];

    public IReadOnlyList<PhotoProblem> Problems => problems;

    /// <summary>Whether it takes no more; then nobody need find words.</summary>
    public bool IsFull => problems.Count >= PhotoLimits.Problems;

    public void Add(ProblemKind kind, string where, string reason)
    {
        if (IsFull) return;
        var problem = new PhotoProblem(kind, where, reason);
        if (!problems.Contains(problem)) problems.Add(problem);
    }

    public void Truncated(string where) => Add(ProblemKind.Truncated, where, "ends before its own length.");

    public void TooLarge(string where, long limit) => Add(ProblemKind.TooLarge, where, $"is beyond the {limit} that are read.");
}
