using System.Globalization;
using System.Text.Json;
using Dateline.PhotoMetadata.Iptc;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>Fields as one text each, so that two readings can be laid side by side.</summary>
static class FieldText
{
    const string Plus = "http://ns.useplus.org/ldf/vocab/";

    public static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => List(value.EnumerateArray().Select(Of)),
        JsonValueKind.Object => value.TryGetProperty("x-default", out var text) ? Of(text) : null,
        JsonValueKind.String => Clean(value.GetString()),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => Clean(value.GetRawText()),
    };

    public static string? List(IEnumerable<string?> texts) => texts.Where(text => text is not null).ToList() is { Count: > 0 } list ? string.Join('|', list) : null;

    public static string? Rows(IEnumerable<IEnumerable<string?>> rows) =>
        List(rows.Select(row => row.ToList()).Where(row => row.Any(text => text is not null)).Select(row => string.Join(';', row)));

    public static string Degrees(double degrees) => degrees.ToString("F5", CultureInfo.InvariantCulture);

    // Written down once more, so that the reader's own rule is not what it is measured by.
    public static string? Clean(string? text)
    {
        text = text?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim(' ', '\n', '\t', '\0');
        if (text is null or "" or "-" or "Copyright,") return null;
        return text.StartsWith(Plus, StringComparison.Ordinal) ? text[Plus.Length..] : text;
    }

    public static Dictionary<string, string?> All(Dateline.PhotoMetadata.PhotoMetadata read)
    {
        var photo = read.Photo;
        return new()
        {
            ["caption"] = photo.Caption?.Default, ["creators"] = List(photo.Creators), ["copyrightNotice"] = photo.CopyrightNotice?.Default, ["keywords"] = List(photo.Keywords),
            ["dateTaken"] = photo.DateTaken?.ToString(), ["dateDigitized"] = photo.DateDigitized?.ToString(), ["dateModified"] = photo.DateModified?.ToString(), ["dateCreated"] = photo.DateCreated?.ToString(),
            ["city"] = photo.Place?.City, ["provinceState"] = photo.Place?.ProvinceState, ["countryName"] = photo.Place?.CountryName, ["sublocation"] = photo.Place?.Sublocation, ["countryCode"] = photo.Place?.CountryCode,
            ["headline"] = photo.Headline, ["title"] = photo.Title?.Default, ["creatorJobTitle"] = photo.CreatorJobTitle, ["captionWriter"] = photo.CaptionWriter, ["creditLine"] = photo.CreditLine,
            ["source"] = photo.Source, ["instructions"] = photo.Instructions, ["jobId"] = photo.JobId, ["category"] = photo.Category, ["supplementalCategories"] = List(photo.SupplementalCategories),
            ["urgency"] = photo.Urgency?.ToString(CultureInfo.InvariantCulture), ["altText"] = photo.AltText?.Default, ["extendedDescription"] = photo.ExtendedDescription?.Default, ["sceneCodes"] = List(photo.SceneCodes),
            ["usageTerms"] = photo.UsageTerms?.Default, ["webStatement"] = photo.WebStatement, ["isMarked"] = photo.IsMarked?.ToString().ToLowerInvariant(), ["rating"] = photo.Rating?.ToString(CultureInfo.InvariantCulture),
            ["organisations"] = List(photo.Organisations), ["organisationCodes"] = List(photo.OrganisationCodes), ["eventName"] = photo.EventName?.Default, ["digitalSourceType"] = photo.DigitalSourceType,
            ["aiSystemUsed"] = photo.AISystemUsed, ["aiPromptInformation"] = photo.AIPromptInformation, ["modelInformation"] = photo.ModelInformation, ["modelAges"] = List(photo.ModelAges.Select(age => $"{age}")),
            ["maxAvailableWidth"] = photo.MaxAvailableWidth?.ToString(CultureInfo.InvariantCulture), ["maxAvailableHeight"] = photo.MaxAvailableHeight?.ToString(CultureInfo.InvariantCulture),
            ["modelReleaseStatus"] = Clean(photo.ModelReleaseStatus), ["modelReleaseIds"] = List(photo.ModelReleaseIds), ["propertyReleaseStatus"] = Clean(photo.PropertyReleaseStatus), ["propertyReleaseIds"] = List(photo.PropertyReleaseIds),
            ["minorModelAge"] = Clean(photo.MinorModelAge), ["alterationConstraints"] = List(photo.AlterationConstraints.Select(Clean)), ["fileConstraints"] = List(photo.FileConstraints.Select(Clean)),
            ["duplicationConstraints"] = Clean(photo.DuplicationConstraints), ["creditLineRequired"] = Clean(photo.CreditLineRequired), ["dataMining"] = Clean(photo.DataMining), ["otherConstraints"] = photo.OtherConstraints?.Default,
            ["licenseStart"] = photo.LicenseStart?.ToString(), ["licenseEnd"] = photo.LicenseEnd?.ToString(),
            ["licensors"] = Rows(photo.Licensors.Select(licensor => new[] { licensor.Name, licensor.Url, licensor.Email })),
            ["copyrightOwners"] = Parties(photo.CopyrightOwners), ["imageCreators"] = Parties(photo.ImageCreators), ["suppliers"] = Parties(photo.Suppliers),
            ["creatorContact"] = photo.CreatorContact is { } contact ? Rows([[contact.Address, contact.City, contact.PostalCode, contact.Country, contact.Phone, contact.Email, contact.Url]]) : null,
            ["locationsShown"] = Places(photo.LocationsShown), ["locationsCreated"] = Places(photo.LocationsCreated),
            ["artworks"] = Rows(photo.Artworks.Select(work => new[] { work.Title?.Default, work.Source, work.CopyrightNotice })),
            ["terms"] = Rows(photo.Terms.Select(term => new[] { term.VocabularyId, term.Id, term.Name?.Default })),
            ["registryEntries"] = Rows(photo.RegistryEntries.Select(entry => new[] { entry.ItemId, entry.OrganisationId, entry.Role })),
            ["latitude"] = photo.Position is { } north ? Degrees(north.Latitude) : null, ["longitude"] = photo.Position is { } east ? Degrees(east.Longitude) : null,
            ["orientation"] = read.Raw.Orientation?.ToString(CultureInfo.InvariantCulture), ["colorProfile"] = read.Raw.ColorProfile,
        };
    }

    static string? Parties(IEnumerable<PhotoParty> parties) => Rows(parties.Select(party => new[] { party.Name, party.Id }));

    static string? Places(IEnumerable<PhotoPlace> places) =>
        Rows(places.Select(place => new[] { place.Sublocation, place.City, place.ProvinceState, place.CountryName, place.CountryCode, place.WorldRegion }));
}
