using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Parts;

/// <summary>Names the content profiles that every edition begins with.</summary>
static class Profiles
{
    public static string Say(StringTable text, string key) => key switch
    {
        "news" => text.ProfileNews,
        "brief" => text.ProfileBrief,
        "analysis" => text.ProfileAnalysis,
        "pictures" => text.ProfilePictures,
        _ => key,
    };
}
