using CsCheck;
using Dateline.Kernel.Rights;
using Xunit;

namespace Dateline.Tests.Pictures;

public sealed class AskingForPictures
{
    static readonly DateTimeOffset noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    static readonly PictureFacts own = new() { Rights = new() { Category = UsageCategory.StaffPhotographer }, MayPassOn = true };
    static readonly PictureUse page = new(Channel.Site);

    [Fact]
    public void The_houses_own_picture_may_be_used_and_passed_on()
    {
        Assert.All(Enum.GetValues<Channel>(), channel => Assert.Empty(own.MayUse(new(channel), noon).Hindrances));
        Assert.Null(own.ChangesAt(page, noon));
        Assert.Null(own.MayUse(page, noon).MayOverride);
    }

    [Fact]
    public void A_picture_without_rights_is_used_by_word_of_the_picture_desk()
    {
        var picture = own with { Rights = new() };
        Assert.Equal([Reason.NoRights], picture.MayUse(page, noon).Stopping);
        Assert.Equal(Overrider.PictureDesk, picture.MayUse(page, noon).MayOverride);
        Assert.True(picture.MayUse(page, noon, Reason.NoRights).MayBeUsed);
        Assert.True(Leased(picture, LeaseAccess.AllowUse).MayUse(page, noon).MayBeUsed);
    }

    [Fact]
    public void A_lease_pays_and_agrees_but_breaks_no_stop()
    {
        var stopped = Leased(own, LeaseAccess.AllowUse, LeaseAccess.DenyUse) with
        {
            IsWithdrawn = true, HasCaption = false, HasCredit = false,
            Rights = own.Rights with { Category = UsageCategory.Chargeable, EmbargoUntil = noon.AddHours(1), Expires = noon, Restrictions = "Not on fronts" },
        };
        var answer = stopped.MayUse(page, noon, Enum.GetValues<Reason>());
        Assert.Equal([Reason.Withdrawn, Reason.Denied, Reason.UnderEmbargo, Reason.Expired, Reason.MissingCredit, Reason.MissingCaption], answer.Stopping);
        Assert.Equal(Overrider.Nobody, answer.MayOverride);
        Assert.False(answer.MayBeSeen);
    }

    [Fact]
    public void Restrictions_are_the_writers_to_read()
    {
        var handout = own with { Rights = new() { Category = UsageCategory.Handout, Restrictions = "Only on the day of the launch" } };
        var answer = handout.MayUse(page, noon);
        Assert.Equal([new Hindrance(Reason.Restricted, false, "Only on the day of the launch")], answer.Hindrances);
        Assert.Equal((false, true, Overrider.Writer), (answer.MayBeUsed, answer.MayBeSeen, answer.MayOverride));
        Assert.True(handout.MayUse(page, noon, Reason.Restricted).MayBeUsed);
    }

    [Theory]
    [InlineData("", "JP", "JP", "JP")]
    [InlineData("", "JP", "asia", "JP")]
    [InlineData("", "europe", "DE US", "DE")]
    [InlineData("", "JP", "DE", null)]
    [InlineData("EU", "DE", "FR", null)]
    [InlineData("EU", "DE", "FR DE", "DE")]
    [InlineData("western-europe", "", "FR PL", "PL")]
    [InlineData("gbr", "", "uk", null)]
    public void A_picture_stays_in_its_territories(string allow, string deny, string market, string? outside)
    {
        var territories = Territories.Of(allow.Split(' ', StringSplitOptions.RemoveEmptyEntries), deny.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ValueOrThrow;
        var answer = (own with { Rights = own.Rights with { Territories = territories } }).MayUse(new(Channel.Site, market.Split(' ')), noon);
        Assert.Equal(outside is null ? [] : [new Hindrance(Reason.OutsideTerritory, false, outside)], answer.Hindrances);
    }

    [Fact]
    public void A_site_of_the_world_is_warned_of_denied_countries_and_stopped_where_few_are_allowed()
    {
        Assert.True(Ask(Territories.Of([], ["JP"])).MayBeUsed);
        Assert.Equal(Reason.TerritoryUnknown, Assert.Single(Ask(Territories.Of([], ["JP"])).Hindrances).Reason);
        Assert.Equal([Reason.OutsideTerritory], Ask(Territories.Of(["JP"], [])).Stopping);
        Assert.False(Territories.Of(["Atlantis"], []).Success);

        static UseAnswer Ask(Dateline.Kernel.ParseResult<Territories> territories) =>
            (own with { Rights = own.Rights with { Territories = territories.ValueOrThrow } }).MayUse(page, noon);
    }

    [Fact]
    public void What_it_is_used_for_counts()
    {
        Assert.Equal([Reason.KindOfUse, Reason.NoRelease], own.MayUse(page with { Kind = KindsOfUse.Commercial }, noon).Stopping);
        var signed = own.Rights with { Kinds = KindsOfUse.Editorial | KindsOfUse.Commercial, ModelRelease = ReleaseStatus.Unlimited, PropertyRelease = ReleaseStatus.NotApplicable };
        Assert.True((own with { Rights = signed }).MayUse(page with { Kind = KindsOfUse.Commercial }, noon).MayBeUsed);
        Assert.Equal([Reason.AlterationForbidden, Reason.CreditNotShown],
            (own with { Rights = own.Rights with { AlterationAllowed = false } }).MayUse(page with { IsAltered = true, ShowsCredit = false }, noon).Stopping);
    }

    [Fact]
    public void Passing_on_is_a_right_of_its_own()
    {
        var bought = own with { Rights = new() { Category = UsageCategory.Agency }, Terms = new() { IsFree = true }, MayPassOn = false };
        Assert.True(bought.MayUse(page, noon).MayBeUsed);
        Assert.Equal([Reason.NotAcquired], bought.MayUse(new(Channel.Wire), noon).Stopping);
        Assert.Equal([Reason.SyndicationDenied], Leased(own, LeaseAccess.DenySyndication).MayUse(new(Channel.Bank), noon).Stopping);
        var later = own with { Leases = [new(LeaseAccess.AllowSyndication, noon.AddDays(1), noon.AddDays(-9))] };
        Assert.Equal([Reason.SyndicationLater], later.MayUse(new(Channel.Wire), noon).Stopping);
        Assert.Equal(noon.AddDays(1), later.ChangesAt(new(Channel.Wire), noon));
        Assert.Null(later.ChangesAt(page, noon));
    }

    [Fact]
    public void A_picture_goes_when_its_right_ends_and_comes_back_when_it_begins()
    {
        var bought = own with
        {
            Rights = new() { Category = UsageCategory.Chargeable, EmbargoUntil = noon.AddDays(-1) },
            Leases = [new(LeaseAccess.AllowUse, null, noon), new(LeaseAccess.AllowUse, noon.AddDays(2), noon.AddDays(3))],
        };
        List<(int Hours, bool Seen)> turns = [];
        for (DateTimeOffset? at = noon.AddDays(-2); at is { } moment; at = bought.ChangesAt(page, moment))
            turns.Add(((int)(moment - noon).TotalHours, bought.MayUse(page, moment).MayBeSeen));
        Assert.Equal([(-48, false), (-24, true), (0, false), (48, true), (72, false)], turns);
    }

    [Fact]
    public void What_may_not_be_archived_goes_after_thirty_days()
    {
        var picture = own with { Rights = own.Rights with { ArchiveAllowed = false }, Received = noon };
        Assert.Equal(noon.AddDays(30), picture.ChangesAt(page, noon));
        Assert.Equal([Reason.ArchiveForbidden], picture.MayUse(page, noon.AddDays(30)).Stopping);
        Assert.True(Leased(picture, LeaseAccess.AllowUse).MayUse(page, noon.AddDays(31)).MayBeSeen);
    }

    [Fact]
    public void Between_two_changes_the_answer_is_the_same() =>
        Gen.Select(Pictures, Uses, Moments, Moments).Sample((picture, use, one, other) =>
        {
            var (from, to) = one < other ? (one, other) : (other, one);
            var next = picture.ChangesAt(use, from);
            var (before, after) = (picture.MayUse(use, from), picture.MayUse(use, to));
            if (next is null || to < next) Assert.Equal(before, after);
            if (next is { } moment) Assert.NotEqual(before, picture.MayUse(use, moment));
        }, iter: 20_000);

    [Fact]
    public void What_nobody_may_override_always_counts() =>
        Gen.Select(Pictures, Uses, Moments).Sample((picture, use, at) =>
        {
            var (plain, pressed) = (picture.MayUse(use, at), picture.MayUse(use, at, Enum.GetValues<Reason>()));
            Assert.Equal(plain.Hindrances.Select(h => h.Reason), pressed.Hindrances.Select(h => h.Reason));
            Assert.Equal(plain.Stopping.Where(reason => reason.MayOverride() == Overrider.Nobody), pressed.Stopping);
        });

    static readonly Gen<DateTimeOffset> Moments = Gen.Int[-40, 40].Select(hours => noon.AddHours(hours));

    static readonly Gen<DateTimeOffset?> MaybeMoments = Gen.Int[-60, 40].Select(hours => hours < -40 ? (DateTimeOffset?)null : noon.AddHours(hours));

    static readonly Gen<Lease> Leases = Gen.Select(Gen.Enum<LeaseAccess>(), MaybeMoments, MaybeMoments, (access, start, end) => new Lease(access, start, end));

    static readonly Gen<PictureFacts> Pictures =
        Gen.Select(Gen.Enum<UsageCategory>(), MaybeMoments, MaybeMoments, MaybeMoments, Leases.List[0, 4], Gen.Bool, Gen.Bool).Select((category, embargo, expires, received, leases, yes, isFree) => new PictureFacts
        {
            Rights = new() { Category = category, EmbargoUntil = embargo, Expires = expires, ArchiveAllowed = yes, AlterationAllowed = isFree },
            Leases = leases, MayPassOn = yes, Received = received - PictureRights.ArchiveTime, HasCaption = isFree,
            Terms = new() { IsFree = isFree, QuotaLimit = yes ? 0 : null },
        });

    static readonly Gen<PictureUse> Uses = Gen.Select(Gen.Enum<Channel>(), Gen.Bool, (channel, isAltered) => new PictureUse(channel, "FR") { IsAltered = isAltered });

    static PictureFacts Leased(PictureFacts picture, params LeaseAccess[] leases) => picture with { Leases = [.. leases.Select(access => new Lease(access))] };
}
