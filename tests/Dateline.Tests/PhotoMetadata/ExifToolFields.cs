using System.Text.Json;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>The canonical fields as ExifTool's tags have them, chosen by its own composites where it has one, and by the same rule elsewhere.</summary>
sealed class ExifToolFields(JsonElement tags, JsonElement composites)
{
    const string Shown = "XMP-iptcExt:LocationShown";

    public Dictionary<string, string?> All() => new()
    {
        ["caption"] = Mwg("Description", "XMP-dc:Description", "IPTC:Caption-Abstract"),
        ["creators"] = Mwg("Creator", "XMP-dc:Creator", "IPTC:By-line"),
        ["copyrightNotice"] = Mwg("Copyright", "XMP-dc:Rights", "IPTC:CopyrightNotice"),
        ["keywords"] = Mwg("Keywords", "XMP-dc:Subject", "IPTC:Keywords"),
        ["dateTaken"] = Date(Composite("DateTimeOriginal")) ?? DateCreated,
        ["dateDigitized"] = Date(Composite("CreateDate")) ?? Date(Choose(Text("XMP-xmp:CreateDate"), IimDate("DigitalCreation"))),
        ["dateModified"] = Date(Composite("ModifyDate")) ?? Date(Text("XMP-xmp:ModifyDate")),
        ["dateCreated"] = DateCreated,
        ["city"] = Place("City", "City", "XMP-photoshop:City", "IPTC:City"),
        ["provinceState"] = Place("State", "ProvinceState", "XMP-photoshop:State", "IPTC:Province-State"),
        ["countryName"] = Place("Country", "CountryName", "XMP-photoshop:Country", "IPTC:Country-PrimaryLocationName"),
        ["sublocation"] = Place("Location", "Sublocation", "XMP-iptcCore:Location", "IPTC:Sub-location"),
        ["countryCode"] = Choose(Field(Shown, "CountryCode") ?? Text("XMP-iptcCore:CountryCode"), Text("IPTC:Country-PrimaryLocationCode")),
        ["headline"] = Choose(Text("XMP-photoshop:Headline"), Text("IPTC:Headline")),
        ["title"] = Choose(Text("XMP-dc:Title"), Text("IPTC:ObjectName")),
        ["creatorJobTitle"] = Choose(Text("XMP-photoshop:AuthorsPosition"), Text("IPTC:By-lineTitle")),
        ["captionWriter"] = Choose(Text("XMP-photoshop:CaptionWriter"), Text("IPTC:Writer-Editor")),
        ["creditLine"] = Choose(Text("XMP-photoshop:Credit"), Text("IPTC:Credit")),
        ["source"] = Choose(Text("XMP-photoshop:Source"), Text("IPTC:Source")),
        ["instructions"] = Choose(Text("XMP-photoshop:Instructions"), Text("IPTC:SpecialInstructions")),
        ["jobId"] = Choose(Text("XMP-photoshop:TransmissionReference"), Text("IPTC:OriginalTransmissionReference")),
        ["category"] = Choose(Text("XMP-photoshop:Category"), Text("IPTC:Category")),
        ["supplementalCategories"] = Choose(Text("XMP-photoshop:SupplementalCategories"), Text("IPTC:SupplementalCategories")),
        ["urgency"] = Choose(Text("XMP-photoshop:Urgency"), Text("IPTC:Urgency")),
        ["altText"] = Text("XMP-iptcCore:AltTextAccessibility"),
        ["extendedDescription"] = Text("XMP-iptcCore:ExtDescrAccessibility"),
        ["sceneCodes"] = Text("XMP-iptcCore:Scene"),
        ["usageTerms"] = Text("XMP-xmpRights:UsageTerms"),
        ["webStatement"] = Text("XMP-xmpRights:WebStatement"),
        ["isMarked"] = Text("XMP-xmpRights:Marked")?.ToLowerInvariant(),
        ["rating"] = Text("XMP-xmp:Rating"),
        ["organisations"] = Text("XMP-iptcExt:OrganisationInImageName"),
        ["organisationCodes"] = Text("XMP-iptcExt:OrganisationInImageCode"),
        ["personInImage"] = Text("XMP-iptcExt:PersonInImage"),
        ["eventName"] = Text("XMP-iptcExt:Event"),
        ["digitalSourceType"] = Text("XMP-iptcExt:DigitalSourceType") ?? Text("XMP-iptcExt:DigitalSourceFileType"),
        ["digitalImageGuid"] = Text("XMP-iptcExt:DigitalImageGUID"),
        ["aiSystemUsed"] = Text("XMP-iptcExt:AISystemUsed"),
        ["aiPromptInformation"] = Text("XMP-iptcExt:AIPromptInformation"),
        ["modelInformation"] = Text("XMP-iptcExt:AdditionalModelInformation"),
        ["modelAges"] = Text("XMP-iptcExt:ModelAge"),
        ["maxAvailableWidth"] = Text("XMP-iptcExt:MaxAvailWidth"),
        ["maxAvailableHeight"] = Text("XMP-iptcExt:MaxAvailHeight"),
        ["modelReleaseStatus"] = Text("XMP-plus:ModelReleaseStatus"),
        ["modelReleaseIds"] = Text("XMP-plus:ModelReleaseID"),
        ["propertyReleaseStatus"] = Text("XMP-plus:PropertyReleaseStatus"),
        ["propertyReleaseIds"] = Text("XMP-plus:PropertyReleaseID"),
        ["minorModelAge"] = Text("XMP-plus:MinorModelAgeDisclosure"),
        ["alterationConstraints"] = Text("XMP-plus:ImageAlterationConstraints"),
        ["fileConstraints"] = Text("XMP-plus:ImageFileConstraints"),
        ["duplicationConstraints"] = Text("XMP-plus:ImageDuplicationConstraints"),
        ["creditLineRequired"] = Text("XMP-plus:CreditLineRequired"),
        ["dataMining"] = Text("XMP-plus:DataMining"),
        ["otherConstraints"] = Text("XMP-plus:OtherConstraints"),
        ["licenseStart"] = Date(Text("XMP-plus:LicenseStartDate")),
        ["licenseEnd"] = Date(Text("XMP-plus:LicenseEndDate")),
        ["supplierImageIdOfPlus"] = Text("XMP-plus:ImageSupplierImageID"),
        ["licensors"] = Fields("XMP-plus:Licensor", "LicensorName", "LicensorURL", "LicensorEmail"),
        ["copyrightOwners"] = Fields("XMP-plus:CopyrightOwner", "CopyrightOwnerName", "CopyrightOwnerID"),
        ["imageCreators"] = Fields("XMP-plus:ImageCreator", "ImageCreatorName", "ImageCreatorID"),
        ["suppliers"] = Fields("XMP-plus:ImageSupplier", "ImageSupplierName", "ImageSupplierID"),
        ["creatorContact"] = Fields("XMP-iptcCore:CreatorContactInfo", "CiAdrExtadr", "CiAdrCity", "CiAdrPcode", "CiAdrCtry", "CiTelWork", "CiEmailWork", "CiUrlWork"),
        ["locationsShown"] = Fields(Shown, "Sublocation", "City", "ProvinceState", "CountryName", "CountryCode", "WorldRegion"),
        ["locationsCreated"] = Fields("XMP-iptcExt:LocationCreated", "Sublocation", "City", "ProvinceState", "CountryName", "CountryCode", "WorldRegion"),
        ["artworks"] = Fields("XMP-iptcExt:ArtworkOrObject", "AOTitle", "AOSource", "AOCopyrightNotice"),
        ["terms"] = Fields("XMP-iptcExt:AboutCvTerm", "CvId", "CvTermId", "CvTermName"),
        ["registryEntries"] = Fields("XMP-iptcExt:RegistryID", "RegItemId", "RegOrgId", "RegEntryRole"),
        ["latitude"] = Degrees("Composite:GPSLatitude") ?? Degrees("XMP-exif:GPSLatitude"),
        ["longitude"] = Degrees("Composite:GPSLongitude") ?? Degrees("XMP-exif:GPSLongitude"),
        ["orientation"] = Text("IFD0:Orientation"),
        ["colorProfile"] = Text("ICC_Profile:ProfileDescription"),
    };

    // Where the digest differs and IIM has nothing, ExifTool's composites have nothing; we go on with XMP.
    string? Mwg(string composite, string xmp, string iim) => Composite(composite) is { } chosen ? Whole(chosen, Text(xmp)) : Choose(Text(xmp), Text(iim));

    string? Composite(string name) => composites.TryGetProperty($"MWG:{name}", out var value) ? FieldText.Of(value) : null;

    string? Choose(string? xmp, string? iim)
    {
        if (xmp is null || iim is null) return xmp ?? iim;
        var isIimFirst = Text("Photoshop:IPTCDigest") is { } digest && Text("File:CurrentIPTCDigest") is { } current && digest != current;
        return isIimFirst ? Whole(iim, xmp) : xmp;
    }

    // It compares with the limit in bytes of its own; a text of Windows-1252 has fewer.
    static string Whole(string chosen, string? xmp)
    {
        var wholes = xmp?.Split('|') ?? [];
        return string.Join('|', chosen.Split('|').Select((text, index) => index < wholes.Length && IsCut(text, wholes[index]) ? wholes[index] : text));
    }

    static bool IsCut(string iim, string xmp) => System.Text.Encoding.UTF8.GetByteCount(iim) >= 29 && xmp.StartsWith(iim, StringComparison.Ordinal);

    string? Text(string name) => tags.TryGetProperty(name, out var value) ? FieldText.Of(value) : null;

    string? Field(string name, string field) =>
        tags.TryGetProperty(name, out var value) && (value.ValueKind == JsonValueKind.Array ? value[0] : value) is { ValueKind: JsonValueKind.Object } first && first.TryGetProperty(field, out var text) ? FieldText.Of(text) : null;

    string? Fields(string name, params string[] fields)
    {
        if (!tags.TryGetProperty(name, out var value)) return null;
        var structures = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        return FieldText.Rows(structures.Where(row => row.ValueKind == JsonValueKind.Object).Select(row => fields.Select(field => row.TryGetProperty(field, out var text) ? FieldText.Of(text) : null)));
    }

    string? Degrees(string name) => tags.TryGetProperty(name, out var value) && value.TryGetDouble(out var degrees) ? FieldText.Degrees(degrees) : null;

    string? DateCreated => Date(Choose(Text("XMP-photoshop:DateCreated"), IimDate("")));

    string? IimDate(string kind) =>
        Text(kind.Length > 0 ? $"IPTC:{kind}Date" : "IPTC:DateCreated") is { } day && Date(day) is not null ? $"{day} {Text(kind.Length > 0 ? $"IPTC:{kind}Time" : "IPTC:TimeCreated")}".TrimEnd() : null;

    // Of several places shown the first.
    string? Place(string composite, string field, string xmp, string iim) => PlaceOf(Composite(composite)?.Split('|')[0], Field(Shown, field) ?? Text(xmp), Text(iim));

    string? PlaceOf(string? composite, string? xmp, string? iim) => composite is null ? Choose(xmp, iim) : Whole(composite, xmp);

    // 2014:06:24 12:03:04Z
    static string? Date(string? date)
    {
        if (date is null || !date.AsSpan().ContainsAnyExcept("0:- ") || date.StartsWith("0000", StringComparison.Ordinal)) return null;
        // Blanks for a date, with an offset behind them.
        if (date.TrimStart().StartsWith(':')) return null;
        var parts = date.Trim().Split(' ', 2);
        var day = parts[0].Replace(':', '-');
        // A month or day of 00 is one that is not known.
        if (day.IndexOf("-00", StringComparison.Ordinal) is > 0 and var unknown) return day[..unknown];
        return day + (parts.Length > 1 ? "T" + parts[1].Replace("Z", "+00:00", StringComparison.Ordinal) : "");
    }
}
