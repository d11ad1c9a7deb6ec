using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Editions;
using Dateline.Editions.Places;
using Dateline.Fronts;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.Mediabank.Clearing;
using Dateline.Platform.Data;
using Dateline.Platform.Files;
using Dateline.Platform.Imaging;
using Dateline.Storylines;
using Dateline.Wire;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
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
        services.AddSingleton(ImagingLimits.Usual);
        services.AddSingleton<ImagingWorkers>();
        services.AddSingleton<MigrateDatabase>();

        services.AddScoped(s => s.GetRequiredService<Databases>().CreateDbContext());   // for ASP.NET Core Identity's store alone
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = Passwords.Rounds);
        services.AddIdentityCore<Account>(AccountRules.Set).AddUserStore<UserOnlyStore<Account, DatelineDb, long>>();
        services.AddSingleton<NewsroomBell>();
        services.AddSingleton<KeepFilter>();
        services.AddSingleton<PreferFilter>();
        services.AddSingleton<ForgetFilter>();
        services.AddSingleton<ReadNotices>();

        services.AddSingleton<LedgerBell>();
        services.AddSingleton<LedgerWriter>();
        services.AddSingleton<FollowLedger>();
        services.AddSingleton<IFollower, TrackAssetUses>();
        services.AddSingleton<IFollower, CollectItems>();
        services.AddSingleton<IFollower, ForgetRemovedItems>();
        services.AddSingleton<IFollower, TrackPlaces>();

        services.AddSingleton<OpenEdition>();
        services.AddSettings();
        services.AddSingleton(new RenditionKeys(dataFolder));
        services.AddSingleton<MakeRenditions>();
        services.AddSingleton<MakeSizedRendition>();
        services.AddSingleton<TakeInPicture>();
        services.AddSingleton<PublishAsset>();
        services.AddSingleton<PublishDuePictures>();
        services.AddSingleton<SettleRights>();
        services.AddSingleton<RetractAsset>();
        services.AddSingleton<PublishArticle>();
        services.AddSingleton<RetractArticle>();
        services.AddSingleton<RemoveArticle>();
        services.AddSingleton<PublishDue>();
        services.AddDesks();
        services.AddPeople();
        services.AddSingleton<PublishToldStorylines>();
        services.AddStorylineDesk();
        services.AddSingleton<ChooseEdition>();
        services.AddSingleton<ImportItems>();
        return services;
    }

    static void AddDesks(this IServiceCollection services)
    {
        services.AddSingleton<BeginArticle>();
        services.AddSingleton<SaveText>();
        services.AddSingleton<DescribeArticle>();
        services.AddSingleton<StayPresent>();
        services.AddSingleton<TakePen>();
        services.AddSingleton<AskForPen>();
        services.AddSingleton<PassPen>();
        services.AddSingleton<KeepVersion>();
        services.AddSingleton<RestoreVersion>();
        services.AddSingleton<CommentOnArticle>();
        services.AddSingleton<ResolveComment>();
        services.AddSingleton<AssignArticle>();
        services.AddSingleton<TakeArticle>();
        services.AddSingleton<SubmitArticle>();
        services.AddSingleton<ApproveArticle>();
        services.AddSingleton<SendBackArticle>();
        services.AddSingleton<FindObstacles>();
        services.AddSingleton<ScheduleArticle>();
        services.AddSingleton<UnscheduleArticle>();
        services.AddSingleton<SetEmbargo>();
        services.AddSingleton<SpikeArticle>();
        services.AddSingleton<ReviveArticle>();
        services.AddSingleton<TranslateArticle>();
        services.AddSingleton<AcceptOriginal>();
        services.AddSingleton<SharePreview>();
        services.AddSingleton<EndPreview>();
        services.AddSingleton<SaveTemplate>();
        services.AddSingleton<DeleteTemplate>();
    }

    static void AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<CheckPassword>();
        services.AddSingleton<CheckSecondStep>();
        services.AddSingleton<RecognizePerson>();
        services.AddSingleton<ForgetPassword>();
        services.AddSingleton<ResetPassword>();
        services.AddSingleton<InvitePerson>();
        services.AddSingleton<ResendInvitation>();
        services.AddSingleton<WithdrawInvitation>();
        services.AddSingleton<AcceptInvitation>();
        services.AddSingleton<ChangeProfile>();
        services.AddSingleton<ChangePassword>();
        services.AddSingleton<TurnOnSecondStep>();
        services.AddSingleton<TurnOffSecondStep>();
        services.AddSingleton<RenewRecoveryCodes>();
        services.AddSingleton<AddPasskey>();
        services.AddSingleton<RemovePasskey>();
        services.AddSingleton<EndSession>();
        services.AddSingleton<EndOtherSessions>();
        services.AddSingleton<ChangeRoles>();
        services.AddSingleton<SuspendPerson>();
        services.AddSingleton<ReinstatePerson>();
        services.AddSingleton<ResetSecondStep>();
        services.AddSingleton<MailNotices>();
        services.AddSingleton<SetUpAgency>();
    }

    static void AddSettings(this IServiceCollection services)
    {
        services.AddSingleton<AddEdition>();
        services.AddSingleton<ChangeEdition>();
        services.AddSingleton<OrderEditions>();
        services.AddSingleton<ChangeSections>();
        services.AddSingleton<FindPlaces>();
        services.AddSingleton<AddPlace>();
        services.AddSingleton<DropPlace>();
        services.AddSingleton<ChangeSupplier>();
        services.AddSingleton<OpenDesk>();
        services.AddSingleton<ChangeDesk>();
        services.AddSingleton<ChangeContentProfile>();
        services.AddSingleton<DropContentProfile>();
        services.AddSingleton<RenameTemplate>();
    }

    static void AddStorylineDesk(this IServiceCollection services)
    {
        services.AddSingleton<OpenStoryline>();
        services.AddSingleton<TellStoryline>();
        services.AddSingleton<RewriteStoryline>();
        services.AddSingleton<SaveStorylineText>();
        services.AddSingleton<PublishStoryline>();
        services.AddSingleton<SetStorylineState>();
        services.AddSingleton<RetractStoryline>();
        services.AddSingleton<MergeStorylines>();
        services.AddSingleton<SplitStoryline>();
        services.AddSingleton<ArrangeFront>();
        services.AddSingleton<PublishFront>();
    }
}
