using Dateline.Ledger;
using Dateline.Platform.Data;
using Dateline.Platform.Files;
using Dateline.Web;
using Dateline.Wire;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
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
    public void Libraries_stand_alone() => Objections.AreNone(Walls.AroundLibraries([Codebase.Kernel, Codebase.NewsFormats]));

    [Fact]
    public void Names_say_what_a_thing_is() => Objections.AreNone(Naming.AgainstNames(Codebase.Types));

    [Fact]
    public void An_interface_has_two_implementations() => Objections.AreNone(Naming.AgainstLonelyInterfaces(Codebase.Types));

    [Fact]
    public void Every_act_has_one_public_Run() => Objections.AreNone(Naming.AgainstActs(Acts()));

    [Fact]
    public void Files_are_small_enough_to_read() => Objections.AreNone(Sources.AgainstLength(
        Codebase.Files("src", "*.cs").Concat(Codebase.Files("src", "*.razor"))));

    [Fact]
    public async Task Every_endpoint_says_who_may_use_it()
    {
        var folder = Directory.CreateTempSubdirectory("dateline-rules").FullName;
        try
        {
            await using var site = Site.Build(folder, DatabaseAddress.In(folder), "http://127.0.0.1:0", null);
            var endpoints = ((IEndpointRouteBuilder)site).DataSources.SelectMany(source => source.Endpoints).ToList();
            Assert.NotEmpty(endpoints);
            Objections.AreNone(Endpoints.AgainstSilence(endpoints));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Stylesheets_know_no_left_and_right() => Objections.AreNone(
        Codebase.Files("src/Dateline.Web/wwwroot", "*.css").SelectMany(file => Stylesheets.AgainstSides(Path.GetFileName(file.Path), file.Text)));

    [Fact]
    public void No_text_of_the_interface_stands_in_a_component() => Objections.AreNone(ComponentTexts.Against(Codebase.Types).Except(
        new Exemption("Dateline.Web.Reader.Parts.Blocks.TableView: col", "the scope of a header cell, as HTML calls it"),
        new Exemption("Dateline.Web.Reader.Parts.Blocks.TableView: row", "the scope of a header cell, as HTML calls it")));

    /// <summary>What the house offers its faces, without followers, and without these, which an act uses to do its work.</summary>
    static IEnumerable<Type> Acts()
    {
        Type[] tools =
        [
            typeof(Databases), typeof(IDbContextFactory<DatelineDb>), typeof(MediaFiles), typeof(TimeProvider),
            typeof(LedgerBell), typeof(LedgerWriter),
            typeof(ChooseEdition),   // answers a question
        ];
        return new ServiceCollection().AddDateline("data", DatabaseAddress.In("data"))
            .Select(offer => offer.ServiceType).Where(type => type != typeof(IFollower)).Except(tools);
    }
}
