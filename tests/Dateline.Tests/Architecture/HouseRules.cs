using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Editions;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.Mediabank.Clearing;
using Dateline.Platform.Data;
using Dateline.Platform.Files;
using Dateline.Platform.Imaging;
using Dateline.Storylines;
using Dateline.Web;
using Dateline.Wire;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dateline.Tests.Architecture;

/// <summary>The rules of the house, kept by the code as it is compiled and written. <see cref="BreakIns"/> shows that each of them can object.</summary>
public sealed class HouseRules
{
    [Fact]
    public void A_feature_uses_only_the_features_it_has_declared() => Objections.AreNone(FeatureArrows.Against(Codebase.Types));

    [Fact]
    public void Arrows_between_features_are_needed_and_never_turn_back() =>
        Objections.AreNone(FeatureArrows.AgainstCircles().Concat(FeatureArrows.AgainstUnusedArrows(Codebase.Types)));

    [Fact]
    public void The_reader_site_and_the_newsroom_do_not_know_each_other() => Objections.AreNone(Walls.BetweenReaderAndNewsroom(Codebase.Types));

    [Fact]
    public void Components_are_given_what_they_show() => Objections.AreNone(Walls.AroundComponents(Codebase.Types));

    [Fact]
    public void Entities_touch_neither_the_database_nor_the_clock()
    {
        Assert.NotEmpty(Codebase.Entities);
        Objections.AreNone(Walls.AroundEntities(Codebase.Entities));
    }

    [Fact]
    public void Readers_are_shown_only_what_is_published() => Objections.AreNone(Walls.AroundDrafts(Codebase.Types, Codebase.Entities));

    [Fact]
    public void Foreign_pixels_are_decoded_by_a_worker_alone() => Objections.AreNone(Walls.AroundPixels(Codebase.Types));

    [Fact]
    public void Libraries_stand_alone() => Objections.AreNone(Walls.AroundLibraries([Codebase.Kernel, Codebase.NewsFormats, Codebase.PhotoMetadata]));

    [Fact]
    public void Names_say_what_a_thing_is() => Objections.AreNone(Naming.AgainstNames(Codebase.Types));

    [Fact]
    public void An_interface_has_two_implementations() => Objections.AreNone(Naming.AgainstLonelyInterfaces(Codebase.Types));

    [Fact]
    public void Every_act_has_one_public_Run() => Objections.AreNone(Naming.AgainstActs(Acts()));

    [Fact]
    public void Every_act_is_done_in_somebodys_name() => Objections.AreNone(Actors.AgainstActsOfNobody(Acts()).Except(Nobodys));

    [Fact]
    public void Every_screen_says_who_may_open_it() => Objections.AreNone(Actors.AgainstOpenScreens(Codebase.Types));

    [Fact]
    public void Files_are_small_enough_to_read() => Objections.AreNone(Sources.AgainstLength(
        Codebase.Files("src", "*.cs").Concat(Codebase.Files("src", "*.razor"))));

    [Fact]
    public async Task Every_endpoint_says_who_may_use_it_and_the_newsrooms_are_for_the_staff()
    {
        var folder = Directory.CreateTempSubdirectory("dateline-rules").FullName;
        try
        {
            await using var site = Site.Build(folder, DatabaseAddress.In(folder), "http://127.0.0.1:0", null);
            var endpoints = ((IEndpointRouteBuilder)site).DataSources.SelectMany(source => source.Endpoints).ToList();
            Assert.NotEmpty(endpoints);
            Objections.AreNone(Endpoints.AgainstSilence(endpoints));
            Objections.AreNone((await Endpoints.AgainstOpenNewsroom(endpoints, site.Services.GetRequiredService<IAuthorizationPolicyProvider>())).Except(Doors));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Stylesheets_know_no_left_and_right() => Objections.AreNone(
        Codebase.Files("src/Dateline.Web/wwwroot", "*.css").Concat(Codebase.Files("src/Dateline.Web/Newsroom/Writing/Editor/css", "*.css")).SelectMany(file => Stylesheets.AgainstSides(Path.GetFileName(file.Path), file.Text)));

    [Fact]
    public void No_text_of_the_interface_stands_in_a_component() => Objections.AreNone(ComponentTexts.Against(Codebase.Types).Except(
        new Exemption("Dateline.Web.Newsroom.Settings.EditionPage: {primary} {secondary}", "a pattern's parts, as they are typed"),
        new Exemption("Dateline.Web.Newsroom.Settings.EditionPage: {place} {agency}", "a pattern's parts, as they are typed"),
        new Exemption("Dateline.Web.Newsroom.Settings.EditionPage: {offset}", "a pattern's part, as it is typed"),
        new Exemption("Dateline.Web.Newsroom.Settings.SupplierPage: {supplier} {creator} {file} {bankLink}", "a credit's parts, as they are typed"),
        new Exemption("Dateline.Web.Reader.Parts.Blocks.TableView: col", "the scope of a header cell, as HTML calls it"),
        new Exemption("Dateline.Web.Reader.Parts.Blocks.TableView: row", "the scope of a header cell, as HTML calls it")));

    /// <summary>What the house offers its faces, without followers, and without these, which an act uses to do its work.</summary>
    internal static IEnumerable<Type> Acts()
    {
        Type[] tools =
        [
            typeof(Databases), typeof(DatelineDb), typeof(MediaFiles), typeof(ImagingLimits), typeof(ImagingWorkers), typeof(RenditionKeys), typeof(LedgerBell), typeof(NewsroomBell), typeof(LedgerWriter),
            typeof(ChooseEdition),   // answers a question
        ];
        return new ServiceCollection().AddDateline("data", DatabaseAddress.In("data"))
            .Select(offer => offer.ServiceType).Where(type => type.Assembly == Codebase.House && type != typeof(IFollower)).Except(tools);
    }

    /// <summary>What is done by nobody of the staff: before somebody is known, by the program itself, or in the wake of an act that has asked.</summary>
    static readonly Exemption[] Nobodys =
    [
        Without<MigrateDatabase>("the program, at its start"),
        Without<FollowLedger>("the program, in the wake of a publication"),
        Without<PublishDue>("the schedule, which somebody with the right has filled"),
        Without<PublishDuePictures>("the schedule"),
        Without<SettleRights>("the schedule"),
        Without<PublishToldStorylines>("the schedule"),
        Without<MailNotices>("the program, every few seconds"),
        Without<ImportItems>("the operator's command line"),
        Without<OpenEdition>("the import, which brings editions along"),
        Without<TakeInPicture>("the import"),
        Without<MakeRenditions>("a picture that comes in"),
        Without<MakeSizedRendition>("a reader with a signed address"),
        Without<PublishAsset>("the import"),
        Without<RetractAsset>("the import"),
        Without<SetUpAgency>("whoever has the operator's code, when there is nobody yet"),
        Without<CheckPassword>("whoever says who they are"),
        Without<CheckSecondStep>("whoever says who they are"),
        Without<RecognizePerson>("the identity provider says who they are"),
        Without<ForgetPassword>("whoever cannot sign in"),
        Without<ResetPassword>("whoever has the link that was sent to them"),
        Without<AcceptInvitation>("whoever has the link that was sent to them"),
    ];

    /// <summary>Where whoever is not signed in may come to in the newsroom.</summary>
    internal static readonly Exemption[] Doors =
    [
        new("/newsroom/set-up", "nobody can sign in yet"),
        new("/newsroom/sign-in", "the door"),
        new("/newsroom/sign-in/code", "the door"),
        new("/newsroom/sign-in/passkey", "the door"),
        new("/newsroom/sign-in/passkey/options", "the door"),
        new("/newsroom/sign-out", "signing out twice is no fault"),
        new("/newsroom/forbidden", "says no to whoever has no right at all"),
        new("/newsroom/forgotten", "for whoever cannot sign in"),
        new("/newsroom/password/{token}", "the link is the key"),
        new("/newsroom/invitation/{token}", "the link is the key"),
        new("/newsroom/shared/{token}", "the link is the key"),
        new("/newsroom/shared/{token}/page", "the link is the key"),
        new("/newsroom/shared/{token}/media/{start:length(2)}/{sha256:length(64)}/{file}", "the link is the key"),
        new("/newsroom/preview/reader.css", "the reader site's own style sheet, which a shared preview needs"),
    ];

    static Exemption Without<T>(string why) => new(typeof(T).FullName!, why);
}
