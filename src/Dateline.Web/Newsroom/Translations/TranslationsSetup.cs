namespace Dateline.Web.Newsroom.Translations;

/// <summary>What the translation desk asks of the database.</summary>
static class TranslationsSetup
{
    public static void AddTranslations(this IServiceCollection services)
    {
        services.AddSingleton<FindTranslations>();
        services.AddSingleton<FindToldStorylines>();
    }
}
