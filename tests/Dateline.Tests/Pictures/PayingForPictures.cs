using Dateline.Kernel.Rights;
using Xunit;

namespace Dateline.Tests.Pictures;

public sealed class PayingForPictures
{
    [Theory]
    [InlineData("none", Cost.Pay)]
    [InlineData("chargeable", Cost.Pay)]
    [InlineData("agency", Cost.Pay)]
    [InlineData("commissioned-agency", Cost.Free)]
    [InlineData("pr-image", Cost.Conditional)]
    [InlineData("handout", Cost.Conditional)]
    [InlineData("screengrab", Cost.Free)]
    [InlineData("reader-pictures", Cost.Free)]
    [InlineData("original-source", Cost.Free)]
    [InlineData("social-media", Cost.Conditional)]
    [InlineData("bylines", Cost.Free)]
    [InlineData("obituary", Cost.Free)]
    [InlineData("staff-photographer", Cost.Free)]
    [InlineData("contract-photographer", Cost.Free)]
    [InlineData("commissioned-photographer", Cost.Free)]
    [InlineData("pool", Cost.Conditional)]
    [InlineData("crown-copyright", Cost.Free)]
    [InlineData("staff-illustrator", Cost.Free)]
    [InlineData("contract-illustrator", Cost.Free)]
    [InlineData("commissioned-illustrator", Cost.Free)]
    [InlineData("creative-commons", Cost.Free)]
    [InlineData("composite", Cost.Free)]
    [InlineData("public-domain", Cost.Free)]
    [InlineData("program-promotional", Cost.Pay)]
    [InlineData("programmes-organisation-owned", Cost.Free)]
    [InlineData("programmes-independents", Cost.Free)]
    [InlineData("programmes-acquisitions", Cost.Free)]
    public void A_category_says_what_its_pictures_cost(string name, Cost cost)
    {
        var category = Assert.NotNull(UsageCategories.Find(name));
        Assert.Equal(name, category.Name());
        Assert.Equal(cost, CostRule.Of(new() { Category = category }, SupplierTerms.None));
        Assert.Equal(Cost.Conditional, CostRule.Of(new() { Category = category, Restrictions = "Not on covers" }, SupplierTerms.None));
    }

    [Fact]
    public void There_are_twenty_six_categories_and_none()
    {
        Assert.Equal(27, Enum.GetValues<UsageCategory>().Length);
        Assert.Null(UsageCategories.Find("free-for-all"));
    }

    [Theory]
    [InlineData(null, 0, null, Cost.Free)]
    [InlineData("Sports", 0, null, Cost.Free)]
    [InlineData("CONTOUR", 0, null, Cost.Pay)]
    [InlineData(null, 9, 10, Cost.Free)]
    [InlineData(null, 10, 10, Cost.OverQuota)]
    [InlineData("Contour", 10, 10, Cost.Pay)]
    public void An_agencys_terms_say_what_its_pictures_cost(string? collection, int used, int? limit, Cost cost) =>
        Assert.Equal(cost, CostRule.Of(new() { Category = UsageCategory.Agency, Collection = collection, Restrictions = " " },
            new() { IsFree = true, ExcludedCollections = ["Contour"], QuotaUsed = used, QuotaLimit = limit }));

    static readonly DateTimeOffset noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(SyndicationStatus.Unsuitable, false, true, 0, "allow-syndication 0")]
    [InlineData(SyndicationStatus.Sent, true, true, 0, "allow-syndication 0")]
    [InlineData(SyndicationStatus.Queued, true, false, 0, "allow-syndication 0")]
    [InlineData(SyndicationStatus.Queued, true, false, -1, "allow-syndication -1")]
    [InlineData(SyndicationStatus.Waiting, true, false, 1, "allow-syndication 0")]
    [InlineData(SyndicationStatus.Waiting, true, false, 0, "allow-syndication 1")]
    [InlineData(SyndicationStatus.Blocked, true, false, 0, "deny-syndication 1")]
    [InlineData(SyndicationStatus.Blocked, true, true, 0, "deny-syndication 1")]
    [InlineData(SyndicationStatus.Review, true, false, 0, "deny-syndication 0")]
    [InlineData(SyndicationStatus.Review, true, false, 0, "")]
    public void A_picture_goes_to_partners_when_the_desk_has_said_so(SyndicationStatus expected, bool acquired, bool sent, int publishedIn, string lease)
    {
        var hours = lease.Length == 0 ? 0 : int.Parse(lease.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        Lease[] leases = lease.Length == 0 ? [] : lease[0] == 'a' ? [new(LeaseAccess.AllowSyndication, noon.AddHours(hours))] : [new(LeaseAccess.DenySyndication, null, noon.AddHours(hours))];
        PictureFacts picture = new() { Rights = new() { Category = UsageCategory.StaffPhotographer }, Leases = leases, MayPassOn = acquired };
        Assert.Equal(expected, Syndication.StatusAt(picture, sent, noon.AddHours(publishedIn), noon));
    }

    [Theory]
    [InlineData("germany", null)]
    [InlineData("DEU", "DE")]
    [InlineData("de", "DE")]
    [InlineData("150", "europe")]
    [InlineData("Eastern Europe", "eastern-europe")]
    [InlineData("EU", "european-union")]
    [InlineData("World", "world")]
    public void Territories_have_one_written_form(string stated, string? expected) => Assert.Equal(expected, WorldRegions.Find(stated));

    [Fact]
    public void The_world_has_all_countries()
    {
        Assert.Equal(249, WorldRegions.CountriesOf("world").Count);
        Assert.Equal(27, WorldRegions.CountriesOf("EU").Count);
        Assert.Contains("DE", WorldRegions.CountriesOf("155"));
    }
}
