using System.Globalization;
using Dateline.PhotoMetadata.Exif;
using Dateline.PhotoMetadata.Iim;
using Dateline.PhotoMetadata.Xmp;
using static Dateline.PhotoMetadata.Xmp.XmpNamespaces;

namespace Dateline.PhotoMetadata.Iptc;

/// <summary>Makes the canonical record of the layers. Which property comes from where is in docs/contracts/photo-metadata.md.</summary>
static partial class PhotoMapping
{
    public static IptcPhoto Of(RawMetadata raw, ProblemList problems)
    {
        var layers = new Layers(raw, problems);
        return WithRights(WithPlaces(WithOrigin(WithContent(new IptcPhoto(), layers), layers), layers), layers);
    }

    static IptcPhoto WithContent(IptcPhoto photo, Layers layers)
    {
        var xmp = layers.Xmp;
        var details = xmp.Find(IptcExt, "PersonInImageWDetails").Structures().Select(Person).ToList();
        return photo with
        {
            Caption = layers.ChooseTexts(Dc, "description", IimField.Caption, layers.Exif.Text(ExifNames.ImageDescription)),
            Headline = layers.Choose(Photoshop, "Headline", IimField.Headline),
            Title = layers.ChooseTexts(Dc, "title", IimField.Title),
            AltText = xmp.Find(IptcCore, "AltTextAccessibility").Languages(),
            ExtendedDescription = xmp.Find(IptcCore, "ExtDescrAccessibility").Languages(),
            Keywords = Or(layers.ChooseList(Dc, "subject", IimField.Keyword), [.. layers.Exif.XpKeywords.Select(word => Texts.Clean(word)!).Where(word => word is not null)]),
            People = Or(xmp.Find(IptcExt, "PersonInImage").TextList(), [.. details.Where(person => person.Name is not null).Select(person => person.Name!.Default)], xmp.Find(Getty, "Personality").TextList()),
            PersonDetails = details,
            Organisations = xmp.Find(IptcExt, "OrganisationInImageName").TextList(),
            OrganisationCodes = xmp.Find(IptcExt, "OrganisationInImageCode").TextList(),
            EventName = xmp.Find(IptcExt, "Event").Languages(),
            EventIds = xmp.Find(IptcExt, "EventId").TextList(),
            Products = [.. xmp.Find(IptcExt, "ProductInImage").Structures().Select(node =>
                new PhotoProduct(node.Field("ProductName").Languages(), node.FieldText("ProductGTIN"), node.Field("ProductDescription").Languages(), node.FieldText("ProductId")))],
            Artworks = [.. xmp.Find(IptcExt, "ArtworkOrObject").Structures().Select(node => Artwork(node, layers))],
            Regions = [.. xmp.Find(IptcExt, "ImageRegion").Structures().Select(Region)],
            SubjectCodes = [.. layers.ChooseList(IptcCore, "SubjectCode", IimField.Subject).Select(SubjectCode)],
            SceneCodes = xmp.Find(IptcCore, "Scene").TextList(),
            Terms = Terms(xmp.Find(IptcExt, "AboutCvTerm")),
            Genres = Terms(xmp.Find(IptcExt, "Genre")),
            IntellectualGenre = layers.Choose(IptcCore, "IntellectualGenre", IimField.IntellectualGenre) is { } genre ? WithoutNumber(genre) : null,
            Category = layers.Choose(Photoshop, "Category", IimField.Category),
            SupplementalCategories = layers.ChooseList(Photoshop, "SupplementalCategories", IimField.SupplementalCategory),
            Urgency = Whole(layers.Choose(Photoshop, "Urgency", IimField.Urgency)),
        };
    }

    static IptcPhoto WithOrigin(IptcPhoto photo, Layers layers)
    {
        var xmp = layers.Xmp;
        var created = layers.ChooseDate(Photoshop, "DateCreated", IimField.DateCreated, IimField.TimeCreated);
        return photo with
        {
            Creators = Or(StringList.Split(Texts.Clean(layers.Exif.Text(ExifNames.Artist))), layers.ChooseList(Dc, "creator", IimField.Creator)),
            CreatorJobTitle = layers.Choose(Photoshop, "AuthorsPosition", IimField.JobTitle),
            CreatorContact = xmp.Find(IptcCore, "CreatorContactInfo").Structures().Select(Contact).FirstOrDefault(),
            ImageCreators = Parties(xmp.Find(Plus, "ImageCreator"), "ImageCreator"),
            Contributors = [.. xmp.Find(IptcExt, "Contributor").Structures().Select(node => new PhotoContributor(node.Field("Name").Languages(), node.Field("Identifier").TextList(), node.Field("Role").TextList()))],
            CaptionWriter = layers.Choose(Photoshop, "CaptionWriter", IimField.CaptionWriter),
            DateTaken = layers.ExifDate(ExifNames.DateTimeOriginal, ExifNames.SubSecTimeOriginal, ExifNames.OffsetTimeOriginal) ?? created
                ?? layers.Date(xmp.Find(XmpNamespaces.Exif, "DateTimeOriginal").Text(), "xmp DateTimeOriginal"),
            DateCreated = created,
            DateDigitized = layers.ExifDate(ExifNames.CreateDate, ExifNames.SubSecTimeDigitized, ExifNames.OffsetTimeDigitized)
                ?? layers.ChooseDate(XmpNamespaces.Xmp, "CreateDate", IimField.DigitizedDate, IimField.DigitizedTime),
            DateModified = layers.ExifDate(ExifNames.ModifyDate, ExifNames.SubSecTime, ExifNames.OffsetTime) ?? layers.Date(xmp.Find(XmpNamespaces.Xmp, "ModifyDate").Text(), "xmp ModifyDate"),
            DateReleased = layers.IimDate(IimField.ReleaseDate, IimField.ReleaseTime),
            DateExpires = layers.IimDate(IimField.ExpirationDate, IimField.ExpirationTime),
            DigitalSourceType = xmp.Find(IptcExt, "DigitalSourceType").Text() ?? xmp.Find(IptcExt, "DigitalSourcefileType").Text() ?? xmp.Find(IptcExt, "DigitalSourceFileType").Text(),
            AISystemUsed = xmp.Find(IptcExt, "AISystemUsed").Text(),
            AISystemVersionUsed = xmp.Find(IptcExt, "AISystemVersionUsed").Text(),
            AIPromptInformation = xmp.Find(IptcExt, "AIPromptInformation").Text(),
            AIPromptWriterName = xmp.Find(IptcExt, "AIPromptWriterName").Text(),
            Rating = Number(xmp.Find(XmpNamespaces.Xmp, "Rating").Text()),
        };
    }

    static IReadOnlyList<string> Or(params ReadOnlySpan<IReadOnlyList<string>> lists)
    {
        foreach (var list in lists)
            if (list.Count > 0) return list;
        return [];
    }

    // IIM has the code among names and provider: IPTC:04016012:Sport:Boxing:.
    static string SubjectCode(string subject) =>
        subject.Split(':', 3) is [_, { Length: 8 } code, ..] && code.All(char.IsAsciiDigit) ? code : subject;

    // IIM has a number in front: 001:Current.
    static string WithoutNumber(string genre) => genre.Length > 4 && genre[3] == ':' && genre[..3].All(char.IsAsciiDigit) ? genre[4..] : genre;

    static double? Number(string? text)
    {
        if (text?.Split('/') is [var over, var under] && Number(over) is { } up && Number(under) is { } down) return down == 0 ? null : up / down;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }

    static int? Whole(string? text) => Number(text) is { } number && number == Math.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : null;
}
