namespace Dateline.Web.Newsroom.Fronts;

/// <summary>What the front desk needs beside its screens.</summary>
static class FrontScreens
{
    public static void AddFrontScreens(this IServiceCollection services)
    {
        services.AddSingleton<LookAtFront>();
        services.AddSingleton<FindCandidates>();
    }
}
