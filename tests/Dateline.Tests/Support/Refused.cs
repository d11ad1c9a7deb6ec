using Dateline.Kernel;
using Xunit;

namespace Dateline.Tests.Support;

/// <summary>Asks that an act be refused for a reason.</summary>
static class Refused
{
    public static async Task<RefusedException> For(Refusal reason, Func<Task> act)
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(act);
        Assert.True(reason == refused.Reason, $"{refused.Reason} and not {reason}: {refused.Message}");
        return refused;
    }
}
