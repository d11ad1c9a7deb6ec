namespace Dateline.Web.Newsroom;

/// <summary>The newsroom's addresses.</summary>
static class NewsroomAddress
{
    public const string Home = "/newsroom";
    public const string SignIn = "/newsroom/sign-in";
    public const string SignOut = "/newsroom/sign-out";
    public const string Forbidden = "/newsroom/forbidden";
    public const string SetUp = "/newsroom/set-up";
    public const string Me = "/newsroom/me";
    public const string Storylines = "/newsroom/storylines";
    public const string Fronts = "/newsroom/fronts";
    public const string Translations = "/newsroom/translations";
    public const string Activity = "/newsroom/activity";
    public const string Settings = "/newsroom/settings";
    public const string People = "/newsroom/settings/people";

    public static string Article(long id) => $"/newsroom/articles/{id}";

    /// <summary>A draft as readers will see it, for the staff.</summary>
    public static string Preview(long article) => $"/newsroom/preview/{article}";

    /// <summary>A draft as readers will see it, for whoever has the link.</summary>
    public static string Shared(string token) => $"/newsroom/shared/{token}";

    public static string Storyline(long id) => $"/newsroom/storylines/{id}";

    /// <summary>Where a subject of the activity log or of a notice is looked at, as <c>article/12</c>; null when nowhere.</summary>
    public static string? Of(string? subject) => subject?.Split('/') switch
    {
        ["article", var id] => $"/newsroom/articles/{id}",
        ["storyline", var id, ..] => $"/newsroom/storylines/{id}",
        ["front", var edition] => $"{Fronts}/{edition}",
        ["front", var edition, var section] => $"{Fronts}/{edition}/{section}",
        _ => null,
    };
}
