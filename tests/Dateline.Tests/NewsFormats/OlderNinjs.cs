using Dateline.NewsFormats.Ninjs;
using Xunit;

namespace Dateline.Tests.NewsFormats;

/// <summary>ninjs 1 and 2, and Superdesk's own.</summary>
public class OlderNinjs
{
    const string First = """
        {
          "uri": "urn:x:1", "type": "text", "mimetype": "text/html", "representationtype": "complete", "pubstatus": "withheld",
          "versioncreated": "2013-07-09T10:37:00Z", "firstcreated": "2013-07-08T10:37:00Z", "embargoed": "2013-07-10T00:00:00Z",
          "byline": "Paulo", "headline": "Captain on trial", "headline_short": "Trial", "description_text": "Short.", "body_html": "<p>Long.</p>",
          "body_text": "Long.", "body_nitf": "<nitf/>", "copyrightholder": "AP", "copyrightnotice": "(c)", "usageterms": "None", "ednote": "N",
          "subject": [{ "code": "02001000", "name": "Crime", "scheme": "http://s" }], "place": [{ "name": "Italy", "qcode": "ITA" }],
          "person": [{ "name": "A", "rel": "author" }], "organisation": [{ "name": "O" }], "event": [{ "name": "E" }], "object": [{ "name": "T" }],
          "infosource": [{ "name": "S" }], "genre": [{ "name": "G" }], "altids": { "systemid": "9" },
          "renditions": { "main": { "href": "a.jpg", "mimetype": "image/jpeg", "width": 10, "height": 5, "sizeinbytes": 7 } },
          "associations": { "featuremedia": { "guid": "urn:x:2", "type": "picture", "renditions": {} }, "none": null }
        }
        """;

    [Fact]
    public void The_shapes_of_ninjs_1_are_read_and_reported()
    {
        var reading = Ninjs.Read(First);
        var item = reading.Item!;
        Assert.Equal((NinjsPubStatus.Withheld, "Paulo", "AP", "(c)", "None", "N"),
            (item.PubStatus, item.By, item.CopyrightHolder, item.CopyrightNotice, item.UsageTerms, item.EdNote));
        Assert.Equal((9, 8, 10), (item.VersionCreated!.Value.Day, item.FirstCreated!.Value.Day, item.EmbargoedUntil!.Value.Day));
        Assert.Equal([new(null, null, "Captain on trial"), new("short", null, "Trial")], item.Headlines);
        Assert.Equal([new("html", "text/html", "<p>Long.</p>"), new("text", "text/plain", "Long."), new("nitf", null, "<nitf/>")], item.Bodies);
        Assert.Equal("Short.", item.Standfirst());
        Assert.Equal(("02001000", "ITA"), (item.Subjects[0].Literal, item.Places[0].Literal));
        Assert.All([item.People, item.Organisations, item.Events, item.Objects, item.InfoSources, item.Genres], list => Assert.Single(list));
        Assert.Equal("9", item.AltId("systemId"));
        Assert.Equal([new("main", "a.jpg", "image/jpeg", 10, 5, 7)], item.Renditions);
        Assert.Equal("urn:x:2", item.LeadPicture()!.Item.Uri);
        Assert.All(reading.Problems, problem => Assert.Equal(NinjsSeverity.Low, problem.Severity));
        Assert.Contains(reading.Problems, problem => problem.Pointer == "/versioncreated");
        Assert.Contains(reading.Problems, problem => problem.Pointer == "/body_html");
    }

    [Fact]
    public void The_newer_name_wins_over_the_older()
    {
        var item = Ninjs.Item("\"byline\":\"old\",\"by\":\"new\",\"embargoed\":\"2020-01-01T00:00:00Z\",\"embargoedUntil\":\"2021-01-01T00:00:00Z\"");
        Assert.Equal(("new", 2021), (item.By, item.EmbargoedUntil!.Value.Year));
    }

    [Fact]
    public void An_item_of_Superdesk_has_a_guid() => Assert.Equal("tag:1", Ninjs.Read("""{"guid":"tag:1"}""").Item?.Uri);
}
