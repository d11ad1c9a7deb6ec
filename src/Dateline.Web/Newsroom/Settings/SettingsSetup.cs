namespace Dateline.Web.Newsroom.Settings;

/// <summary>What the screens of the settings ask.</summary>
static class SettingsSetup
{
    public static void AddSettingsScreens(this IServiceCollection services)
    {
        services.AddSingleton<AskEditions>();
        services.AddSingleton<AskEdition>();
        services.AddSingleton<AskSuppliers>();
        services.AddSingleton<AskDesks>();
        services.AddSingleton<AskDesk>();
        services.AddSingleton<AskProfiles>();
        services.AddSingleton<AskTemplates>();
        services.AddSingleton<AskPlaces>();
    }
}
