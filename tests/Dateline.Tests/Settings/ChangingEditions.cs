using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Localization;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Settings;

public sealed class ChangingEditions : DatabaseTest
{
    Actor administrator;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        administrator = await House.Join("nora", Role.Administrator);
    }

    [Fact]
    public async Task An_edition_is_called_and_writes_as_it_is_told()
    {
        var edition = await House.Edition();
        await Change(edition, Of(edition) with { Name = " Northlight International ", Style = edition.Style with { TimeZone = "Asia/Tokyo", SecondaryCalendar = Calendar.Persian, Dateline = "{agency}, {place}: " } });
        var changed = await House.Edition();
        Assert.Equal(("Northlight International", "Asia/Tokyo", Calendar.Persian, "{agency}, {place}: "), (changed.Name, changed.Style.TimeZone, changed.Style.SecondaryCalendar, changed.Style.Dateline));

        await using var db = House.Db();
        var line = await db.Set<Activity>().SingleAsync(a => a.Kind == ActivityKind.ChangeEdition);
        Assert.Equal((EditionAddress.Subject(edition.Id), "nora"), (line.Subject, line.Name));
    }

    public static TheoryData<EditionField, Func<EditionDescription, EditionDescription>> Wrong => new()
    {
        { EditionField.Name, d => d with { Name = " " } },
        { EditionField.AgencyName, d => d with { AgencyName = new string('a', 101) } },
        { EditionField.Tagline, d => d with { Tagline = new string('a', 201) } },
        { EditionField.TimeZone, d => d with { Style = d.Style with { TimeZone = "Mars/Olympus" } } },
        { EditionField.TimeZone, d => d with { Style = d.Style with { TimeZone = "Tokyo Standard Time" } } },
        { EditionField.LongDate, d => d with { Style = d.Style with { LongDate = "{day}" } } },
        { EditionField.ShortDate, d => d with { Style = d.Style with { ShortDate = "{d" } } },
        { EditionField.DateTime, d => d with { Style = d.Style with { DateTime = "" } } },
        { EditionField.Time, d => d with { Style = d.Style with { Time = "HH}" } } },
        { EditionField.Dateline, d => d with { Style = d.Style with { Dateline = "{place} - " } } },
        { EditionField.Dateline, d => d with { Style = d.Style with { Dateline = "{place} ({agency}, {agency}) - " } } },
        { EditionField.DualDate, d => d with { Style = d.Style with { DualDate = "{primary} {third}" } } },
        { EditionField.ZoneElsewhere, d => d with { Style = d.Style with { ZoneElsewhere = "MSK" } } },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Wrong))]
    public async Task What_readers_could_not_be_shown_is_refused(EditionField field, Func<EditionDescription, EditionDescription> change)
    {
        var edition = await House.Edition();
        Assert.Equal([field], change(Of(edition)).Faults);
        await Refused.For(Refusal.Invalid, () => Change(edition, change(Of(edition))));
        Assert.Equal(edition.Edits, (await House.Edition()).Edits);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("ru")]
    public async Task What_editions_begin_with_can_be_saved(string key) => Assert.Empty(Of(await House.Edition(key)).Faults);

    [Fact]
    public async Task Whoever_saves_on_top_of_an_older_edition_is_told_so()
    {
        var edition = await House.Edition();
        await Change(edition, Of(edition) with { Tagline = "First" });
        await Refused.For(Refusal.Changed, () => Change(edition, Of(edition) with { Tagline = "Second" }));
        Assert.Equal("First", (await House.Edition()).Tagline);
    }

    [Fact]
    public async Task An_editions_administrator_changes_that_edition_alone()
    {
        var (english, russian) = (await House.Edition(), await House.Edition("ru"));
        var own = await House.Join("olga", new Grant(Role.Administrator, russian.Id));
        await House.Get<ChangeEdition>().Run(own, russian.Id, Of(russian), russian.Edits);
        await Refused.For(Refusal.Forbidden, () => House.Get<ChangeEdition>().Run(own, english.Id, Of(english), english.Edits));
        await Refused.For(Refusal.Forbidden, () => House.Get<OrderEditions>().Run(own, [russian.Id, english.Id]));
        await Refused.For(Refusal.Forbidden, () => House.Get<AddEdition>().Run(own, "ar"));
    }

    [Fact]
    public async Task Editions_stand_in_the_order_they_are_put_in()
    {
        long[] ids = [(await House.Edition()).Id, (await House.Edition("ar")).Id, (await House.Edition("ru")).Id];
        await House.Get<OrderEditions>().Run(administrator, [ids[2], ids[0], ids[1]]);
        await using var db = House.Db();
        Assert.Equal(["ru", "en", "ar"], await db.Set<Edition>().OrderBy(e => e.Order).Select(e => e.Key).ToListAsync());
        await Refused.For(Refusal.Changed, () => House.Get<OrderEditions>().Run(administrator, [ids[0], ids[1]]));
        await Refused.For(Refusal.Changed, () => House.Get<OrderEditions>().Run(administrator, [ids[0], ids[1], ids[1]]));
    }

    [Fact]
    public async Task Another_edition_is_opened_once()
    {
        await House.Edition();
        var id = await House.Get<AddEdition>().Run(administrator, "ar");
        var opened = await House.Edition("ar");
        Assert.Equal((id, 1), (opened.Id, opened.Order));
        await Refused.For(Refusal.NotNow, () => House.Get<AddEdition>().Run(administrator, "ar"));
        await Refused.For(Refusal.Invalid, () => House.Get<AddEdition>().Run(administrator, "tlh"));
        await Refused.For(Refusal.Invalid, () => House.Get<AddEdition>().Run(administrator, "ru-RU"));
    }

    Task Change(Edition seen, EditionDescription description) => House.Get<ChangeEdition>().Run(administrator, seen.Id, description, seen.Edits);

    static EditionDescription Of(Edition edition) => new(edition.Name, edition.AgencyName, edition.Tagline, edition.Style);
}
