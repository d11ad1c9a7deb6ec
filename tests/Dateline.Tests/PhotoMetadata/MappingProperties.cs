using Dateline.PhotoMetadata.Iptc;
using Xunit;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>Every property of the standard has its place in the record.</summary>
public sealed class MappingProperties : PhotoTest
{
    [Theory]
    [InlineData("Iptc4xmpExt:AISystemUsed", nameof(IptcPhoto.AISystemUsed))]
    [InlineData("Iptc4xmpExt:AISystemVersionUsed", nameof(IptcPhoto.AISystemVersionUsed))]
    [InlineData("Iptc4xmpExt:AIPromptInformation", nameof(IptcPhoto.AIPromptInformation))]
    [InlineData("Iptc4xmpExt:AIPromptWriterName", nameof(IptcPhoto.AIPromptWriterName))]
    [InlineData("Iptc4xmpExt:DigitalSourceType", nameof(IptcPhoto.DigitalSourceType))]
    [InlineData("Iptc4xmpExt:DigitalSourcefileType", nameof(IptcPhoto.DigitalSourceType))]
    [InlineData("Iptc4xmpExt:DigImageGUID", nameof(IptcPhoto.ImageGuid))]
    [InlineData("Iptc4xmpExt:AddlModelInfo", nameof(IptcPhoto.ModelInformation))]
    [InlineData("Iptc4xmpCore:IntellectualGenre", nameof(IptcPhoto.IntellectualGenre))]
    [InlineData("photoshop:AuthorsPosition", nameof(IptcPhoto.CreatorJobTitle))]
    [InlineData("photoshop:CaptionWriter", nameof(IptcPhoto.CaptionWriter))]
    [InlineData("photoshop:Credit", nameof(IptcPhoto.CreditLine))]
    [InlineData("photoshop:Source", nameof(IptcPhoto.Source))]
    [InlineData("photoshop:Instructions", nameof(IptcPhoto.Instructions))]
    [InlineData("photoshop:TransmissionReference", nameof(IptcPhoto.JobId))]
    [InlineData("photoshop:Category", nameof(IptcPhoto.Category))]
    [InlineData("xmpRights:WebStatement", nameof(IptcPhoto.WebStatement))]
    [InlineData("xmpMM:DocumentID", nameof(IptcPhoto.DocumentId))]
    [InlineData("xmpMM:InstanceID", nameof(IptcPhoto.InstanceId))]
    [InlineData("plus:ImageSupplierImageID", nameof(IptcPhoto.SupplierImageId))]
    public void A_text_is_where_it_belongs(string property, string name) =>
        Assert.Equal("a text", typeof(IptcPhoto).GetProperty(name)!.GetValue(OfXmp($"<{property}>a text</{property}>")));

    [Theory]
    [InlineData("Iptc4xmpExt:PersonInImage", nameof(IptcPhoto.People))]
    [InlineData("Iptc4xmpExt:OrganisationInImageName", nameof(IptcPhoto.Organisations))]
    [InlineData("Iptc4xmpExt:OrganisationInImageCode", nameof(IptcPhoto.OrganisationCodes))]
    [InlineData("Iptc4xmpExt:EventId", nameof(IptcPhoto.EventIds))]
    [InlineData("Iptc4xmpCore:Scene", nameof(IptcPhoto.SceneCodes))]
    [InlineData("Iptc4xmpCore:SubjectCode", nameof(IptcPhoto.SubjectCodes))]
    [InlineData("photoshop:SupplementalCategories", nameof(IptcPhoto.SupplementalCategories))]
    [InlineData("plus:ModelReleaseID", nameof(IptcPhoto.ModelReleaseIds))]
    [InlineData("plus:PropertyReleaseID", nameof(IptcPhoto.PropertyReleaseIds))]
    public void A_list_is_where_it_belongs(string property, string name) =>
        Assert.Equal(["one", "two"], (IReadOnlyList<string>)typeof(IptcPhoto).GetProperty(name)!.GetValue(OfXmp(MadeXmp.Bag(property, "one", " ", "two")))!);

    [Theory]
    [InlineData("dc:title", nameof(IptcPhoto.Title))]
    [InlineData("dc:rights", nameof(IptcPhoto.CopyrightNotice))]
    [InlineData("xmpRights:UsageTerms", nameof(IptcPhoto.UsageTerms))]
    [InlineData("Iptc4xmpCore:AltTextAccessibility", nameof(IptcPhoto.AltText))]
    [InlineData("Iptc4xmpCore:ExtDescrAccessibility", nameof(IptcPhoto.ExtendedDescription))]
    [InlineData("Iptc4xmpExt:Event", nameof(IptcPhoto.EventName))]
    [InlineData("plus:OtherConstraints", nameof(IptcPhoto.OtherConstraints))]
    public void A_text_in_languages_is_where_it_belongs(string property, string name)
    {
        var texts = (LanguageTexts)typeof(IptcPhoto).GetProperty(name)!.GetValue(OfXmp(MadeXmp.Alternatives(property, ("x-default", "one"), ("ru", "два"))))!;
        Assert.Equal(("one", "два"), (texts.Default, texts["ru"]));
    }

    [Theory]
    [InlineData("plus:DataMining", nameof(IptcPhoto.DataMining))]
    [InlineData("plus:ModelReleaseStatus", nameof(IptcPhoto.ModelReleaseStatus))]
    [InlineData("plus:PropertyReleaseStatus", nameof(IptcPhoto.PropertyReleaseStatus))]
    [InlineData("plus:MinorModelAgeDisclosure", nameof(IptcPhoto.MinorModelAge))]
    [InlineData("plus:CreditLineRequired", nameof(IptcPhoto.CreditLineRequired))]
    [InlineData("plus:ImageDuplicationConstraints", nameof(IptcPhoto.DuplicationConstraints))]
    public void A_term_of_PLUS_is_its_address(string property, string name)
    {
        var found = typeof(IptcPhoto).GetProperty(name)!;
        Assert.Equal("http://ns.useplus.org/ldf/vocab/AB-CDE", found.GetValue(OfXmp($"<{property}>AB-CDE</{property}>")));
        Assert.Equal("http://ns.useplus.org/ldf/vocab/AB-CDE", found.GetValue(OfXmp($"<{property}>http://ns.useplus.org/ldf/vocab/AB-CDE</{property}>")));
    }

    [Fact]
    public void Structures_are_where_they_belong()
    {
        var photo = OfXmp(
            Structure("plus:Licensor", "plus:LicensorName", "plus:LicensorURL") + Structure("plus:CopyrightOwner", "plus:CopyrightOwnerName", "plus:CopyrightOwnerID")
            + Structure("plus:ImageCreator", "plus:ImageCreatorName", "plus:ImageCreatorID") + Structure("plus:ImageSupplier", "plus:ImageSupplierName", "plus:ImageSupplierID")
            + Structure("Iptc4xmpExt:RegistryId", "Iptc4xmpExt:RegItemId", "Iptc4xmpExt:RegOrgId") + Structure("Iptc4xmpExt:AboutCvTerm", "Iptc4xmpExt:CvTermId", "Iptc4xmpExt:CvTermName")
            + Structure("Iptc4xmpExt:Genre", "Iptc4xmpExt:CvTermId", "Iptc4xmpExt:CvTermName") + Structure("Iptc4xmpExt:ArtworkOrObject", "Iptc4xmpExt:AOTitle", "Iptc4xmpExt:AOSource")
            + Structure("Iptc4xmpExt:ProductInImage", "Iptc4xmpExt:ProductName", "Iptc4xmpExt:ProductGTIN") + Structure("Iptc4xmpExt:PersonInImageWDetails", "Iptc4xmpExt:PersonName", "Iptc4xmpExt:PersonId")
            + Structure("Iptc4xmpExt:Contributor", "Iptc4xmpExt:Name", "Iptc4xmpExt:Role") + Structure("Iptc4xmpExt:LinkedEncRightsExpr", "Iptc4xmpExt:LinkedRightsExpr", "Iptc4xmpExt:RightsExprEncType")
            + Structure("Iptc4xmpExt:EmbdEncRightsExpr", "Iptc4xmpExt:EncRightsExpr", "Iptc4xmpExt:RightsExprEncType"));
        Assert.Equal(("1", "2"), (photo.Licensors.Single().Name, photo.Licensors.Single().Url));
        Assert.Equal([new PhotoParty("1", "2"), new PhotoParty("1", "2"), new PhotoParty("1", "2")], photo.CopyrightOwners.Concat(photo.ImageCreators).Concat(photo.Suppliers));
        Assert.Equal(new PhotoRegistryEntry("1", "2", null), photo.RegistryEntries.Single());
        Assert.Equal(("1", "2", "1", "2"), (photo.Terms.Single().Id, photo.Terms.Single().Name?.Default, photo.Genres.Single().Id, photo.Genres.Single().Name?.Default));
        Assert.Equal(("1", "2", "1", "2"), (photo.Artworks.Single().Title?.Default, photo.Artworks.Single().Source, photo.Products.Single().Name?.Default, photo.Products.Single().Gtin));
        Assert.Equal(("1", "2", "1"), (photo.PersonDetails.Single().Name?.Default, photo.PersonDetails.Single().Ids.Single(), photo.People.Single()));
        Assert.Equal(("1", "2"), (photo.Contributors.Single().Name?.Default, photo.Contributors.Single().Roles.Single()));
        Assert.Equal((new PhotoRightsExpression("1", "2", null), new PhotoRightsExpression("1", "2", null)), (photo.LinkedRights.Single(), photo.EmbeddedRights.Single()));
    }

    [Fact]
    public void A_region_has_its_boundary()
    {
        var region = OfXmp("""
            <Iptc4xmpExt:ImageRegion><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:rId>r1</Iptc4xmpExt:rId>
            <Iptc4xmpExt:RegionBoundary rdf:parseType="Resource"><Iptc4xmpExt:rbShape>polygon</Iptc4xmpExt:rbShape><Iptc4xmpExt:rbUnit>relative</Iptc4xmpExt:rbUnit>
            <Iptc4xmpExt:rbVertices><rdf:Seq><rdf:li Iptc4xmpExt:rbX="0.1" Iptc4xmpExt:rbY="0.2"/></rdf:Seq></Iptc4xmpExt:rbVertices></Iptc4xmpExt:RegionBoundary></rdf:li></rdf:Bag></Iptc4xmpExt:ImageRegion>
            """).Regions.Single();
        Assert.Equal(("r1", "polygon", new PhotoCorner(0.1, 0.2)), (region.Id, region.Shape, region.Corners.Single()));
    }

    [Theory]
    [InlineData("3", 3.0)]
    [InlineData("-1", -1.0)]
    [InlineData("many", null)]
    public void A_rating_is_a_number(string text, double? rating) => Assert.Equal(rating, OfXmp("", $"xmp:Rating=\"{text}\"").Rating);

    [Fact]
    public void A_supplier_number_is_found_where_the_supplier_puts_it()
    {
        Assert.Equal("rtr1", OfIim((22, "rtr1")).SupplierImageId);
        Assert.Equal("epa1", OfIim((22, "rtr1"), (187, "epa1")).SupplierImageId);
    }

    static string Structure(string property, string first, string second) => $"<{property}><rdf:Bag><rdf:li rdf:parseType=\"Resource\"><{first}>1</{first}><{second}>2</{second}></rdf:li></rdf:Bag></{property}>";
}
