using Dateline.Kernel;
using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Parts;

/// <summary>Says in the person's language why the house refused.</summary>
static class Refusals
{
    public static string Say(StringTable text, RefusedException refused) => refused.Reason switch
    {
        Refusal.SignedOut => text.RefusedSignedOut,
        Refusal.Forbidden => text.RefusedForbidden,
        Refusal.Missing => text.RefusedMissing,
        Refusal.Changed => text.RefusedChanged,
        Refusal.UnderEmbargo => text.RefusedUnderEmbargo,
        Refusal.NotNow => text.RefusedNotNow,
        Refusal.Incomplete => text.RefusedIncomplete,
        Refusal.Invalid => text.RefusedInvalid(refused.Message),
        _ => refused.Message,
    };
}
