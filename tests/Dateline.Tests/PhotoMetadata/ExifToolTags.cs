namespace Dateline.Tests.PhotoMetadata;

/// <summary>Tags of every kind, as ExifTool is told to write them.</summary>
static class ExifToolTags
{
    public static readonly string[] All =
    [
        "-charset", "utf8", "-IPTC:CodedCharacterSet=UTF8", "-IPTC:Caption-Abstract=Der Minister spricht in Köln", "-IPTC:By-line=Ann Müller", "-IPTC:By-line=Bob", "-IPTC:By-lineTitle=Staff",
        "-IPTC:Headline=Gipfel", "-IPTC:ObjectName=KOELN-1", "-IPTC:Keywords=Politik", "-IPTC:Keywords=Gipfel", "-IPTC:DateCreated=2015:04:02", "-IPTC:TimeCreated=09:00:00+01:00",
        "-IPTC:DigitalCreationDate=2015:04:01", "-IPTC:City=Köln", "-IPTC:Sub-location=Rathaus", "-IPTC:Province-State=NRW", "-IPTC:Country-PrimaryLocationName=Germany", "-IPTC:Country-PrimaryLocationCode=DEU",
        "-IPTC:OriginalTransmissionReference=0123", "-IPTC:Credit=dpa", "-IPTC:Source=dpa", "-IPTC:CopyrightNotice=(c) dpa", "-IPTC:SpecialInstructions=No sales", "-IPTC:Writer-Editor=xy", "-IPTC:Urgency=4",
        "-IPTC:Category=POL", "-IPTC:SupplementalCategories=FILE", "-IPTC:SupplementalCategories=GER",
        "-XMP-dc:Title=KOELN-1", "-XMP-dc:Title-fr=COLOGNE-1", "-XMP-dc:Creator=Ann Müller", "-XMP-dc:Creator=Bob", "-XMP-dc:Subject=Politik", "-XMP-dc:Subject=Gipfel",
        "-XMP-photoshop:AuthorsPosition=Staff", "-XMP-photoshop:Source=dpa Picture-Alliance", "-XMP-xmp:Rating=4", "-XMP-xmp:CreateDate=2015:04:01 10:00:00+02:00", "-XMP-xmp:ModifyDate=2016:01:01 10:00:00Z",
        "-XMP-xmpRights:UsageTerms=Editorial only", "-XMP-xmpRights:WebStatement=https://example.org/rights", "-XMP-xmpRights:Marked=True",
        "-XMP-iptcCore:AltTextAccessibility=A man at a desk", "-XMP-iptcCore:ExtDescrAccessibility=A man in a suit at a desk", "-XMP-iptcCore:Scene=011100", "-XMP-iptcCore:SubjectCode=11000000", "-XMP-iptcCore:IntellectualGenre=Current",
        "-XMP-iptcCore:CreatorContactInfo={CiAdrExtadr=Street 1,CiAdrCity=Köln,CiAdrPcode=50667,CiAdrCtry=Germany,CiTelWork=+49 1,CiEmailWork=a@example.org,CiUrlWork=https://example.org}",
        "-XMP-iptcExt:PersonInImage=Ann", "-XMP-iptcExt:PersonInImage=Bob", "-XMP-iptcExt:OrganisationInImageName=UN", "-XMP-iptcExt:OrganisationInImageCode=un", "-XMP-iptcExt:Event=Summit",
        "-XMP-iptcExt:LocationShown=[{Sublocation=Dom,City=Köln,ProvinceState=NRW,CountryName=Germany,CountryCode=DEU,WorldRegion=Europe},{City=Bonn}]", "-XMP-iptcExt:LocationCreated={City=Köln}",
        "-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture", "-XMP-iptcExt:DigitalImageGUID=guid-1", "-XMP-iptcExt:MaxAvailWidth=6000", "-XMP-iptcExt:MaxAvailHeight=4000",
        "-XMP-iptcExt:ModelAge=25", "-XMP-iptcExt:AdditionalModelInformation=more", "-XMP-iptcExt:AboutCvTerm={CvId=http://cv/1,CvTermId=http://cv/1/2,CvTermName=Name}",
        "-XMP-iptcExt:ArtworkOrObject={AOTitle=Statue,AOSource=Museum,AOCopyrightNotice=(c) M}", "-XMP-iptcExt:RegistryID={RegItemId=1,RegOrgId=2,RegEntryRole=3}",
        "-XMP-plus:Licensor=[{LicensorName=dpa,LicensorURL=https://example.org,LicensorEmail=a@example.org},{LicensorName=other}]", "-XMP-plus:CopyrightOwner={CopyrightOwnerName=dpa,CopyrightOwnerID=1}",
        "-XMP-plus:ImageCreator={ImageCreatorName=Ann}", "-XMP-plus:ImageSupplier={ImageSupplierName=dpa}", "-XMP-plus:ImageSupplierImageID=4711",
        "-XMP-plus:ModelReleaseStatus#=MR-NON", "-XMP-plus:ModelReleaseID=m1", "-XMP-plus:PropertyReleaseStatus#=PR-NAP", "-XMP-plus:PropertyReleaseID=p1", "-XMP-plus:MinorModelAgeDisclosure#=AG-A15",
        "-XMP-plus:ImageAlterationConstraints#=AL-CRP", "-XMP-plus:ImageDuplicationConstraints#=DP-LIC", "-XMP-plus:CreditLineRequired#=CR-CAI", "-XMP-plus:LicenseStartDate=2015:01:01", "-XMP-plus:LicenseEndDate=2016:01:01",
        "-XMP-plus:OtherConstraints=None",
        "-EXIF:DateTimeOriginal=2014:06:24 12:03:04", "-EXIF:SubSecTimeOriginal=056", "-EXIF:OffsetTimeOriginal=+05:45", "-EXIF:CreateDate=2014:06:24 12:03:05", "-EXIF:ModifyDate=2015:01:01 00:00:00",
        "-EXIF:Copyright=(c) dpa 2014", "-EXIF:Orientation#=1", "-EXIF:GPSLatitude=50.941278", "-EXIF:GPSLatitudeRef=N", "-EXIF:GPSLongitude=6.958281", "-EXIF:GPSLongitudeRef=W",
    ];
}
