using Dateline.Accounts;
using Dateline.Kernel.Localization;
using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Parts;

/// <summary>Who sits before a screen of the newsroom, and how it speaks to them. Every screen is given it as a cascading value.</summary>
/// <param name="Actor">In whose name its acts are done.</param>
/// <param name="Person">With what they may do, as of when the screen was opened; acts ask again.</param>
/// <param name="Text">Every string, in their language.</param>
/// <param name="Editions">Those that they have a role in, in the agency's order.</param>
public sealed record Seat(Actor Actor, Person Person, StringTable Text, IReadOnlyList<EditionSeat> Editions)
{
    public long Account => Person.Id!.Value;

    /// <summary>How dates and numbers are written where no edition says so: in the first edition of their language, else in their first.</summary>
    public EditionFormat Format => (Editions.FirstOrDefault(e => e.Style.LanguageTag.Split('-')[0] == Text.LanguageTag) ?? Editions[0]).Format;

    /// <summary>Whether their language is written from right to left.</summary>
    public bool IsRightToLeft => EditionStyles.For(Text.LanguageTag).Direction == Direction.Rtl;

    /// <summary>Times by an edition's own clock, written as they read them.</summary>
    public EditionFormat ClockOf(EditionSeat edition) => EditionFormats.Of(Format.Style with { TimeZone = edition.Style.TimeZone });

    public EditionSeat Edition(long id) => Editions.Single(edition => edition.Id == id);

    public bool May(Right right, long? edition) => Person.May(right, edition);
}

/// <summary>An edition, as the newsroom needs it.</summary>
/// <param name="Format">Its own dates and numbers, in its own language.</param>
/// <param name="Sections">In its order.</param>
public sealed record EditionSeat(long Id, string Key, string Name, string AgencyName, EditionStyle Style, EditionFormat Format, IReadOnlyList<SectionSeat> Sections);

/// <summary>A section of an edition.</summary>
public sealed record SectionSeat(string Key, string Name);
