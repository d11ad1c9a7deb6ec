using Dateline.Articles;
using Dateline.Editions;
using Dateline.Fronts;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Dateline.Platform.Files;
using Dateline.Storylines;
using Dateline.Wire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dateline;

/// <summary>Everything that the house does, for whichever face asks.</summary>
public static class DatelineSetup
{
    public static IServiceCollection AddDateline(this IServiceCollection services, string dataFolder, DatabaseAddress database)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new Databases(database));
        services.AddSingleton<IDbContextFactory<DatelineDb>>(s => s.GetRequiredService<Databases>());
        services.AddSingleton(new MediaFiles(dataFolder));
        services.AddSingleton<MigrateDatabase>();

        services.AddSingleton<LedgerBell>();
        services.AddSingleton<LedgerWriter>();
        services.AddSingleton<FollowLedger>();
        services.AddSingleton<IFollower, TrackAssetUses>();
        services.AddSingleton<IFollower, CollectItems>();
        services.AddSingleton<IFollower, ForgetRemovedItems>();

        services.AddSingleton<OpenEdition>();
        services.AddSingleton<MakeRenditions>();
        services.AddSingleton<TakeInPicture>();
        services.AddSingleton<PublishAsset>();
        services.AddSingleton<PublishDuePictures>();
        services.AddSingleton<RetractAsset>();
        services.AddSingleton<PublishArticle>();
        services.AddSingleton<RetractArticle>();
        services.AddSingleton<RemoveArticle>();
        services.AddSingleton<PublishDue>();
        services.AddSingleton<PublishStoryline>();
        services.AddSingleton<PublishToldStorylines>();
        services.AddSingleton<PublishFront>();
        services.AddSingleton<ChooseEdition>();
        services.AddSingleton<ImportItems>();
        return services;
    }
}
