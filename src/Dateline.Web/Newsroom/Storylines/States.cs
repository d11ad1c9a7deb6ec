using Dateline.Storylines;
using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>How the states of storylines are called and coloured.</summary>
static class States
{
    public static string Say(StringTable text, StorylineState state) => state switch
    {
        StorylineState.Active => text.StorydeskActive,
        StorylineState.Dormant => text.StorydeskDormant,
        _ => text.StorydeskClosed,
    };

    public static string Colour(StorylineState state) => state switch
    {
        StorylineState.Active => "good",
        StorylineState.Dormant => "warn",
        _ => "",
    };
}
