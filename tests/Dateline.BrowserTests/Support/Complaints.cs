using Xunit;

namespace Dateline.BrowserTests.Support;

static class Complaints
{
    /// <summary>Fails with every complaint, a line each, in full.</summary>
    public static void MustBeNone(params IEnumerable<string> complaints)
    {
        var all = complaints.Distinct().ToList();
        if (all.Count > 0) Assert.Fail(string.Join('\n', all));
    }
}
