using Dateline.Web.Newsroom.Activities;
using Dateline.Web.Newsroom.Notices;

namespace Dateline.Web.Newsroom.Board;

/// <summary>What the board, the notices and the log ask of the database.</summary>
static class BoardSetup
{
    public static void AddBoard(this IServiceCollection services)
    {
        services.AddSingleton<AskBoard>();
        services.AddSingleton<FindBoardChoices>();
        services.AddSingleton<FindBeginnings>();
        services.AddSingleton<FindFilters>();
        services.AddSingleton<FindNotices>();
        services.AddSingleton<FindActivities>();
    }
}
