using Dateline.NewsFormats.Ninjs;
using Xunit;

namespace Dateline.Tests.NewsFormats;

/// <summary>Every member of ninjs 3 that we read.</summary>
public class ReadingNinjs
{
    const string Whole = """
        {
          "uri": "urn:x:1", "type": "picture", "profile": "photo", "version": "7", "representationType": "full",
          "firstCreated": "2025-11-01T10:00:00Z", "versionCreated": "2025-11-02T12:30:00+02:00", "contentCreated": "2025-10-31T23:59:59.25Z",
          "embargoedUntil": "2025-11-03T00:00:00-05:00", "expires": "2026-01-01T00:00:00Z", "pubStatus": "withheld", "urgency": 3, "language": "ar",
          "by": "Jane Doe/Meridian", "slugline": "flood", "title": "Flood", "located": "Oslo", "edNote": "Check names",
          "copyrightHolder": "Meridian", "copyrightNotice": "(c) Meridian", "usageTerms": "Editorial use",
          "rightsInfo": { "langId": "http://l", "linkedRights": "http://r" },
          "digitalSourceType": { "name": "camera", "uri": "http://d", "literal": "digitalCapture" },
          "headlines": [{ "role": "main", "contentType": "text/plain", "value": "Flood in the valley" }],
          "bodies": [{ "role": "html", "contentType": "text/html", "charCount": 3, "wordCount": 1, "value": "<p>Rain.</p>" }],
          "descriptions": [{ "role": "caption", "value": "Water" }],
          "subjects": [{ "name": "Weather", "rel": "about", "uri": "http://s", "literal": "17", "creator": "x", "relevance": 3, "confidence": 9 }],
          "events": [{ "id": "e9", "name": "The storm" }],
          "places": [{ "name": "Oslo", "geoJSON": { "type": "Point", "coordinates": [10, 59] }, "contactInfo": [] }],
          "people": [{ "name": "Jane Doe", "rel": "photographer" }],
          "organisations": [{ "name": "Red Cross", "symbols": [] }],
          "objects": [{ "name": "Bridge", "rel": "source", "uri": "urn:x:0" }],
          "infoSources": [{ "name": "DHA", "role": "supplier" }],
          "genres": [{ "name": "File photo", "literal": "file-photo" }],
          "altIds": [{ "role": "translationSet", "value": "t1" }],
          "renditions": [{ "name": "main", "href": "a/b.jpg", "contentType": "image/jpeg", "width": 3000, "height": 2000, "sizeInBytes": 5000000000,
                           "title": "Full", "poi": { "x": 5, "y": 6 }, "format": "JPEG" }],
          "associations": [{ "name": "lead", "rel": "related", "uri": "urn:x:2", "type": "text", "headlines": [{ "value": "Earlier" }] }],
          "standard": { "name": "ninjs" }, "trustIndicators": [], "$schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
        }
        """;

    static NinjsItem Read()
    {
        var reading = Ninjs.Read(Whole);
        Assert.True(reading.Success, reading.Refusal);
        Assert.Empty(reading.Problems);
        return reading.Item;
    }

    [Fact]
    public void Identity_and_state_are_read()
    {
        var item = Read();
        Assert.Equal(("urn:x:1", NinjsType.Picture, "photo", "7", "full"), (item.Uri, item.Type, item.Profile, item.Version, item.RepresentationType));
        Assert.Equal((NinjsPubStatus.Withheld, 3, "ar"), (item.PubStatus, item.Urgency, item.Language));
        Assert.Equal([new("translationSet", "t1")], item.AltIds);
    }

    [Fact]
    public void Times_are_read_as_UTC()
    {
        var item = Read();
        Assert.Equal(new(2025, 11, 1, 10, 0, 0, TimeSpan.Zero), item.FirstCreated);
        Assert.Equal(new(2025, 11, 2, 10, 30, 0, TimeSpan.Zero), item.VersionCreated);
        Assert.Equal(new(2025, 10, 31, 23, 59, 59, 250, TimeSpan.Zero), item.ContentCreated);
        Assert.Equal(new(2025, 11, 3, 5, 0, 0, TimeSpan.Zero), item.EmbargoedUntil);
        Assert.Equal(TimeSpan.Zero, item.EmbargoedUntil!.Value.Offset);
        Assert.Equal(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), item.Expires);
    }

    [Fact]
    public void Words_are_read()
    {
        var item = Read();
        Assert.Equal(("Jane Doe/Meridian", "flood", "Flood", "Oslo", "Check names"), (item.By, item.Slugline, item.Title, item.Located, item.EdNote));
        Assert.Equal(("Meridian", "(c) Meridian", "Editorial use"), (item.CopyrightHolder, item.CopyrightNotice, item.UsageTerms));
        Assert.Equal(new NinjsRights("http://l", "http://r", null), item.Rights);
        Assert.Equal(new NinjsConcept("camera", null, "http://d", "digitalCapture"), item.DigitalSourceType);
        Assert.Equal([new("main", "text/plain", "Flood in the valley")], item.Headlines);
        Assert.Equal([new("html", "text/html", "<p>Rain.</p>")], item.Bodies);
        Assert.Equal([new("caption", null, "Water")], item.Descriptions);
    }

    [Fact]
    public void Concepts_are_read()
    {
        var item = Read();
        Assert.Equal([new("Weather", "about", "http://s", "17")], item.Subjects);
        Assert.Equal([new("The storm", Literal: "e9")], item.Events);
        Assert.Equal([new("Oslo")], item.Places);
        Assert.Equal([new("Jane Doe", "photographer")], item.People);
        Assert.Equal([new("Red Cross")], item.Organisations);
        Assert.Equal([new("Bridge", "source", "urn:x:0")], item.Objects);
        Assert.Equal([new("DHA", Role: "supplier")], item.InfoSources);
        Assert.Equal([new("File photo", Literal: "file-photo")], item.Genres);
    }

    [Fact]
    public void Files_and_associations_are_read()
    {
        var item = Read();
        Assert.Equal([new("main", "a/b.jpg", "image/jpeg", 3000, 2000, 5_000_000_000, "Full", new(5, 6))], item.Renditions);
        var association = Assert.Single(item.Associations);
        Assert.Equal(("lead", "related", "urn:x:2", NinjsType.Text), (association.Name, association.Rel, association.Item.Uri, association.Item.Type));
        Assert.Equal("Earlier", association.Item.MainHeadline());
    }

    [Fact]
    public void An_item_of_nothing_but_a_uri_is_an_item()
    {
        var item = Ninjs.Item("");
        Assert.Equal(NinjsPubStatus.Usable, item.PubStatus);
        Assert.Null(item.Type);
        Assert.Empty(item.Associations);
    }

    [Fact]
    public void Several_items_are_read_each_for_itself()
    {
        var array = NinjsReader.ReadAll(Ninjs.Bytes("""[{"uri":"a"},{"title":"no uri"},7,{"uri":"b","urgency":10}]"""));
        Assert.Equal([true, false, false, true], array.Select(reading => reading.Success));
        Assert.Contains("/1", array[1].Refusal);
        Assert.Equal("/3/urgency", Assert.Single(array[3].Problems).Pointer);

        var container = NinjsReader.ReadAll(Ninjs.Bytes("""{"total":1,"items":[{"uri":"a","urgency":10}]}"""));
        Assert.Equal("/items/0/urgency", Assert.Single(Assert.Single(container).Problems).Pointer);
        Assert.Empty(NinjsReader.ReadAll("[]"u8.ToArray()));
        Assert.Equal("a", NinjsReader.Read("""[{"uri":"a"}]"""u8.ToArray()).Item?.Uri);
        Assert.False(NinjsReader.Read("""[{"uri":"a"},{"uri":"b"}]"""u8.ToArray()).Success);
    }
}
