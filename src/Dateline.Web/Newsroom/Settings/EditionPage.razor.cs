using Dateline.Editions;
using Dateline.Kernel.Localization;
using Dateline.Web.Strings;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>How an edition is called and writes, with every form shown as readers would see it now.</summary>
public sealed partial class EditionPage : SettingsScreen
{
    const string AllDigits = "0123456789";
    const string Offset = "{offset}";
    const string Both = "{primary} {secondary}";
    const string PlaceAndAgency = "{place} {agency}";
    static readonly string[] PatternFields = ["{weekday}", "{d}", "{dd}", "{month}", "{monthAlone}", "{M}", "{MM}", "{yyyy}", "{H}", "{HH}", "{mm}", "{zone}"];
    static readonly Lazy<IReadOnlyList<string>> AllZones = new(() =>
        [.. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).Select(zone => zone.Id).Append("Etc/UTC").Distinct().Order(StringComparer.Ordinal)]);

    EditionSettings? edition;
    EditionForm form = null!;
    EditionFormat format = null!;
    IReadOnlyList<EditionField> faults = [];
    DateTimeOffset now;

    [Inject] AskEdition Ask { get; set; } = null!;
    [Inject] ChangeEdition Change { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    [Parameter] public long Id { get; set; }

    static IReadOnlyList<string> Zones => AllZones.Value;

    /// <summary>The edition's own texts.</summary>
    StringTable Text => StringTables.For(edition!.Description.Style.LanguageTag);

    IEnumerable<Calendar> Calendars => Enum.GetValues<Calendar>().OrderBy(calendar => calendar != edition!.Description.Style.Calendar);

    protected override void OnInitialized() => Follow(subject => subject == EditionAddress.Subject(Id));

    protected override async Task OnParametersSetAsync()
    {
        if (edition?.Id != Id) await Begin();
    }

    protected override async Task Load()
    {
        edition = await Ask.Run(Seat.Actor, Id);
        form = new(edition.Description);
        Look();
    }

    void Write()
    {
        Touch();
        Look();
    }

    void Look()
    {
        now = Clock.GetUtcNow();
        faults = form.Description.Faults;
        format = Text.Format(form.Understood(faults));
    }

    async Task SaveIt()
    {
        Look();
        if (faults.Count == 0 && await Save(() => Change.Run(Seat.Actor, Id, form.Description, edition!.Edits))) await Try(Load);
    }

    async Task SaveOver()
    {
        if (!await Try(async () => edition = edition! with { Edits = (await Ask.Run(Seat.Actor, Id)).Edits })) return;
        await SaveIt();
    }

    string? Flaw(EditionField field, string? parts = null) =>
        !faults.Contains(field) ? null
        : field is EditionField.Name or EditionField.AgencyName ? Seat.Text.EditionNameFlaw
        : field == EditionField.TimeZone ? Seat.Text.EditionZoneFlaw
        : Seat.Text.EditionPatternFlaw(parts ?? string.Join(' ', PatternFields));

    // Not by what stands in the form: a key that was just pressed shows before it is checked.
    string Sample(string field) => Text.Format(format.Style with { LongDate = field }).LongDate(now);

    string CalendarName(Calendar calendar) => calendar == edition!.Description.Style.Calendar ? Seat.Text.EditionSecondNone : calendar switch
    {
        Calendar.Gregorian => Seat.Text.CalendarsGregorian,
        Calendar.Buddhist => Seat.Text.CalendarsBuddhist,
        Calendar.Persian => Seat.Text.CalendarsPersian,
        Calendar.UmmAlQura => Seat.Text.CalendarsUmmAlQura,
        _ => throw new InvalidOperationException($"Calendar {calendar}"),
    };
}
