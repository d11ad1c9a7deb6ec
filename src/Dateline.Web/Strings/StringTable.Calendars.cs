using Dateline.Kernel.Localization;

namespace Dateline.Web.Strings;

public sealed partial class StringTable
{
    /// <summary>How an edition with this table and style writes dates and numbers.</summary>
    public EditionFormat Format(EditionStyle style) => new(style, [.. Enum.GetValues<Calendar>().Select(Calendar)]);

    /// <summary>The months of a calendar and the days of the week.</summary>
    public CalendarNames Calendar(Calendar calendar) => calendar switch
    {
        Kernel.Localization.Calendar.Gregorian or Kernel.Localization.Calendar.Buddhist =>
            new(calendar, GregorianMonths, GregorianMonthsAlone, Weekdays),
        Kernel.Localization.Calendar.Persian => new(calendar, PersianMonths, PersianMonthsAlone, Weekdays),
        Kernel.Localization.Calendar.UmmAlQura => new(calendar, UmmAlQuraMonths, UmmAlQuraMonthsAlone, Weekdays),
        _ => throw new ArgumentOutOfRangeException(nameof(calendar), calendar, "No such calendar."),
    };

    string[] Weekdays =>
    [
        CalendarWeekdayMonday, CalendarWeekdayTuesday, CalendarWeekdayWednesday, CalendarWeekdayThursday,
        CalendarWeekdayFriday, CalendarWeekdaySaturday, CalendarWeekdaySunday,
    ];

    string[] GregorianMonths =>
    [
        CalendarGregorianJanuary, CalendarGregorianFebruary, CalendarGregorianMarch,
        CalendarGregorianApril, CalendarGregorianMay, CalendarGregorianJune,
        CalendarGregorianJuly, CalendarGregorianAugust, CalendarGregorianSeptember,
        CalendarGregorianOctober, CalendarGregorianNovember, CalendarGregorianDecember,
    ];

    string[] GregorianMonthsAlone =>
    [
        CalendarGregorianAloneJanuary, CalendarGregorianAloneFebruary, CalendarGregorianAloneMarch,
        CalendarGregorianAloneApril, CalendarGregorianAloneMay, CalendarGregorianAloneJune,
        CalendarGregorianAloneJuly, CalendarGregorianAloneAugust, CalendarGregorianAloneSeptember,
        CalendarGregorianAloneOctober, CalendarGregorianAloneNovember, CalendarGregorianAloneDecember,
    ];

    string[] UmmAlQuraMonths =>
    [
        CalendarUmmAlQuraMuharram, CalendarUmmAlQuraSafar, CalendarUmmAlQuraRabiAlAwwal,
        CalendarUmmAlQuraRabiAlThani, CalendarUmmAlQuraJumadaAlUla, CalendarUmmAlQuraJumadaAlAkhirah,
        CalendarUmmAlQuraRajab, CalendarUmmAlQuraShaaban, CalendarUmmAlQuraRamadan,
        CalendarUmmAlQuraShawwal, CalendarUmmAlQuraDhuAlQadah, CalendarUmmAlQuraDhuAlHijjah,
    ];

    string[] UmmAlQuraMonthsAlone =>
    [
        CalendarUmmAlQuraAloneMuharram, CalendarUmmAlQuraAloneSafar, CalendarUmmAlQuraAloneRabiAlAwwal,
        CalendarUmmAlQuraAloneRabiAlThani, CalendarUmmAlQuraAloneJumadaAlUla, CalendarUmmAlQuraAloneJumadaAlAkhirah,
        CalendarUmmAlQuraAloneRajab, CalendarUmmAlQuraAloneShaaban, CalendarUmmAlQuraAloneRamadan,
        CalendarUmmAlQuraAloneShawwal, CalendarUmmAlQuraAloneDhuAlQadah, CalendarUmmAlQuraAloneDhuAlHijjah,
    ];

    string[] PersianMonths =>
    [
        CalendarPersianFarvardin, CalendarPersianOrdibehesht, CalendarPersianKhordad,
        CalendarPersianTir, CalendarPersianMordad, CalendarPersianShahrivar,
        CalendarPersianMehr, CalendarPersianAban, CalendarPersianAzar,
        CalendarPersianDey, CalendarPersianBahman, CalendarPersianEsfand,
    ];

    string[] PersianMonthsAlone =>
    [
        CalendarPersianAloneFarvardin, CalendarPersianAloneOrdibehesht, CalendarPersianAloneKhordad,
        CalendarPersianAloneTir, CalendarPersianAloneMordad, CalendarPersianAloneShahrivar,
        CalendarPersianAloneMehr, CalendarPersianAloneAban, CalendarPersianAloneAzar,
        CalendarPersianAloneDey, CalendarPersianAloneBahman, CalendarPersianAloneEsfand,
    ];
}
