using Dateline.Platform.Mail;
using Dateline.Web.Newsroom.Accounts;
using Dateline.Web.Newsroom.Board;
using Dateline.Web.Newsroom.Fronts;
using Dateline.Web.Newsroom.Parts;
using Dateline.Web.Newsroom.Settings;
using Dateline.Web.Newsroom.Settings.People;
using Dateline.Web.Newsroom.Storylines;
using Dateline.Web.Newsroom.Translations;
using Dateline.Web.Newsroom.Writing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using MudBlazor.Services;

namespace Dateline.Web.Newsroom;

/// <summary>What the newsroom needs beside the house: who is who, and screens that live.</summary>
static class NewsroomSetup
{
    // A whole article fits in one message of a screen to the server.
    const int LongestMessage = 1 << 20;

    // Time enough to read two sentences, in milliseconds.
    const int MessageTime = 10_000;

    /// <param name="services">The house's.</param>
    /// <param name="dataFolder">Of the agency's files.</param>
    /// <param name="publicAddress">By which name people know the site; null for whichever they ask for.</param>
    /// <param name="setting">What the operator has set, by its name in the environment.</param>
    public static void AddNewsroom(this IServiceCollection services, string dataFolder, string? publicAddress, Func<string, string?> setting)
    {
        services.AddDataProtection().SetApplicationName("Dateline").PersistKeysToFileSystem(KeyFolder(dataFolder));
        services.AddAntiforgery(options => options.Cookie.Name = "dateline-forms");
        services.AddDoors(publicAddress, MailSettings.Read(setting), ProviderSettings.Read(setting));
        services.AddAuthorization(NewsroomPolicies.Set);
        services.AddSingleton<IAuthorizationHandler, NewsroomPolicies.Handler>();
        services.AddCascadingAuthenticationState();

        services.AddRazorComponents().AddInteractiveServerComponents(circuits => circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(10))
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LongestMessage);
        services.AddMudServices(parts =>
        {
            parts.SnackbarConfiguration.PositionClass = MudBlazor.Defaults.Classes.Position.BottomCenter;   // nothing to press lies there
            parts.SnackbarConfiguration.VisibleStateDuration = MessageTime;
        });
        services.AddScoped<AuthenticationStateProvider, KeepSignedIn>();
        services.AddSingleton<TakeSeat>();
        services.AddSingleton<AskMe>();
        services.AddSingleton<AskPeople>();
        services.AddSingleton<InvitationLetter>();
        services.AddWriting();
        services.AddTranslations();
        services.AddStorylineScreens();
        services.AddFrontScreens();
        services.AddSettingsScreens();
        services.AddBoard();
    }

    static DirectoryInfo KeyFolder(string dataFolder)
    {
        var folder = Directory.CreateDirectory(Path.Combine(dataFolder, "keys"));
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        return folder;
    }
}
