using Dateline.PhotoMetadata.Exif;
using Dateline.PhotoMetadata.Iim;
using Dateline.PhotoMetadata.Xmp;
using static Dateline.PhotoMetadata.Xmp.XmpNamespaces;

namespace Dateline.PhotoMetadata.Iptc;

static partial class PhotoMapping
{
    static IptcPhoto WithPlaces(IptcPhoto photo, Layers layers)
    {
        var shown = Locations(layers.Xmp.Find(IptcExt, "LocationShown"));
        var place = new PhotoPlace
        {
            Sublocation = Part(shown, location => location.Sublocation, IptcCore, "Location", IimField.Sublocation, layers),
            City = Part(shown, location => location.City, Photoshop, "City", IimField.City, layers),
            ProvinceState = Part(shown, location => location.ProvinceState, Photoshop, "State", IimField.ProvinceState, layers),
            CountryName = Part(shown, location => location.CountryName, Photoshop, "Country", IimField.CountryName, layers),
            CountryCode = Part(shown, location => location.CountryCode, IptcCore, "CountryCode", IimField.CountryCode, layers),
        };
        return photo with
        {
            Place = place.IsEmpty ? null : place,
            LocationsCreated = Locations(layers.Xmp.Find(IptcExt, "LocationCreated")),
            LocationsShown = shown.Count > 0 || place.IsEmpty ? shown : [place],
            Position = ExifPosition(layers) ?? XmpPosition(name => layers.Xmp.Find(XmpNamespaces.Exif, name).Text()),
        };
    }

    static string? Part(List<PhotoPlace> shown, Func<PhotoPlace, string?> part, string space, string name, IimField field, Layers layers) =>
        layers.Choose(shown.Select(part).FirstOrDefault(text => text is not null) ?? layers.Xmp.Find(space, name).Text(), field);

    static List<PhotoPlace> Locations(XmpNode? node) => [.. node.Structures().Select(location => new PhotoPlace
    {
        Name = location.Field("LocationName").Languages(),
        Sublocation = location.FieldText("Sublocation"),
        City = location.FieldText("City"),
        ProvinceState = location.FieldText("ProvinceState"),
        CountryName = location.FieldText("CountryName"),
        CountryCode = location.FieldText("CountryCode"),
        WorldRegion = location.FieldText("WorldRegion"),
        Ids = location.Field("LocationId").TextList(),
        Position = XmpPosition(location.FieldText),
    }).Where(location => !location.IsEmpty)];

    static PhotoPosition? ExifPosition(Layers layers)
    {
        var latitude = Degrees(layers, ExifNames.GpsLatitude, ExifNames.GpsLatitudeRef, 'S');
        var longitude = Degrees(layers, ExifNames.GpsLongitude, ExifNames.GpsLongitudeRef, 'W');
        if (latitude is null || longitude is null) return null;
        var position = Position(latitude, longitude, Altitude(layers));
        if (position is null) layers.Problems.Add(ProblemKind.BadValue, "exif GPS", "is no position on the earth.");
        return position;
    }

    static double? Degrees(Layers layers, int id, int side, char negative)
    {
        if (layers.Exif.Find(id, ExifDirectory.Gps)?.Numbers is not [var degrees, ..] numbers || !double.IsFinite(degrees)) return null;
        var minutes = numbers.Count > 1 && double.IsFinite(numbers[1]) ? numbers[1] : 0;
        var seconds = numbers.Count > 2 && double.IsFinite(numbers[2]) ? numbers[2] : 0;
        var sum = degrees + (minutes + seconds / 60) / 60;
        return layers.Exif.Find(side, ExifDirectory.Gps)?.Text?.TrimStart() is [var letter, ..] && char.ToUpperInvariant(letter) == negative ? -sum : sum;
    }

    static double? Altitude(Layers layers)
    {
        if (layers.Exif.Find(ExifNames.GpsAltitude, ExifDirectory.Gps)?.Numbers is not [var meters, ..] || !double.IsFinite(meters)) return null;
        return layers.Exif.Find(ExifNames.GpsAltitudeRef, ExifDirectory.Gps) is { } side && side.Bytes.Span is [1 or (byte)'1', ..] ? -meters : meters;
    }

    // 51,30.5N or 51,30,30N, as XMP writes EXIF's degrees; some write a decimal number.
    static PhotoPosition? XmpPosition(Func<string, string?> text)
    {
        var altitude = Number(text("GPSAltitude"));
        return Position(Degrees(text("GPSLatitude")), Degrees(text("GPSLongitude")), text("GPSAltitudeRef") == "1" ? -altitude : altitude);
    }

    static double? Degrees(string? text)
    {
        if (text is null or "") return null;
        var side = char.ToUpperInvariant(text[^1]);
        var parts = (char.IsLetter(side) ? text[..^1] : text).Split(',', ' ').Select(part => Number(part)).ToList();
        if (parts.Count is 0 or > 3 || parts.Any(part => part is null)) return null;
        var sum = Math.Abs(parts[0]!.Value) + (parts.ElementAtOrDefault(1) ?? 0) / 60 + (parts.ElementAtOrDefault(2) ?? 0) / 3600;
        return side is 'S' or 'W' || text.StartsWith('-') ? -sum : sum;
    }

    static PhotoPosition? Position(double? latitude, double? longitude, double? altitude) =>
        latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 ? new PhotoPosition(latitude.Value, longitude.Value, altitude) : null;
}
