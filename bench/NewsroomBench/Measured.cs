namespace Dateline.Bench.Newsroom;

/// <summary>What was measured, in milliseconds.</summary>
sealed class Measured
{
    readonly List<double> values = [];

    public int Count => values.Count;

    public void Add(IEnumerable<double> found) => values.AddRange(found);

    /// <summary>The value below which that share of all lies, to a tenth.</summary>
    public double At(double share)
    {
        values.Sort();
        return Math.Round(values[Math.Clamp((int)Math.Ceiling(share * values.Count) - 1, 0, values.Count - 1)], 1);
    }
}
