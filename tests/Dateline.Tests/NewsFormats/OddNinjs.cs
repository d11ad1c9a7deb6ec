using Dateline.NewsFormats.Ninjs;
using Xunit;

namespace Dateline.Tests.NewsFormats;

/// <summary>What senders do to ninjs.</summary>
public class OddNinjs
{
    [Theory]
    [InlineData("\"urgency\":\"3\"", "/urgency", NinjsSeverity.Low)]
    [InlineData("\"urgency\":0", "/urgency", NinjsSeverity.High)]
    [InlineData("\"urgency\":3.5", "/urgency", NinjsSeverity.High)]
    [InlineData("\"urgency\":1e999", "/urgency", NinjsSeverity.High)]
    [InlineData("\"urgency\":true", "/urgency", NinjsSeverity.High)]
    [InlineData("\"version\":2", "/version", NinjsSeverity.Low)]
    [InlineData("\"by\":{}", "/by", NinjsSeverity.High)]
    [InlineData("\"by\":[\"a\"]", "/by", NinjsSeverity.High)]
    [InlineData("\"type\":\"liveblog\"", "/type", NinjsSeverity.High)]
    [InlineData("\"type\":\"text,audio\"", "/type", NinjsSeverity.High)]
    [InlineData("\"type\":\"1\"", "/type", NinjsSeverity.High)]
    [InlineData("\"type\":\"image\"", "/type", NinjsSeverity.Low)]
    [InlineData("\"headlines\":7", "/headlines", NinjsSeverity.High)]
    [InlineData("\"headlines\":[7]", "/headlines/0", NinjsSeverity.High)]
    [InlineData("\"headlines\":{\"value\":\"x\"}", "/headlines", NinjsSeverity.Low)]
    [InlineData("\"subjects\":[{}]", "/subjects/0", NinjsSeverity.Low)]
    [InlineData("\"subjects\":[{\"name\":\"a\",\"scheme\":1},{\"name\":\"b\",\"scheme\":1}]", "/subjects/0/scheme", NinjsSeverity.Low)]
    [InlineData("\"a/b~c\":1", "/a~1b~0c", NinjsSeverity.Low)]
    [InlineData("\"renditions\":[{\"name\":\"a\",\"width\":-1}]", "/renditions/0/width", NinjsSeverity.High)]
    [InlineData("\"renditions\":[{\"name\":\"a\",\"width\":99999999999}]", "/renditions/0/width", NinjsSeverity.High)]
    [InlineData("\"embargoedUntil\":\"2025-11-03T10:20:30\"", "/embargoedUntil", NinjsSeverity.High)]
    [InlineData("\"expires\":\"2025-11-03T10:20:30\"", "/expires", NinjsSeverity.Low)]
    [InlineData("\"rightsInfo\":\"mine\"", "/rightsInfo", NinjsSeverity.High)]
    [InlineData("\"title\":\"a\\u0000b\"", "/title", NinjsSeverity.Low)]
    [InlineData("\"title\":\"cut \\ud83d\"", "", NinjsSeverity.Low)]
    [InlineData("\"title\":\"a\",\"title\":\"b\"", "/title", NinjsSeverity.High)]
    [InlineData("\"title\":\"a\",\"Title\":\"b\"", "/Title", NinjsSeverity.Low)]
    public void An_odd_member_is_one_problem_at_its_place(string members, string place, NinjsSeverity severity)
    {
        var problem = Ninjs.OnlyProblem(members);
        Assert.Equal((place, severity), (problem.Pointer, problem.Severity));
        Assert.NotEmpty(problem.Message);
    }

    [Fact]
    public void Odd_values_are_read_where_that_is_harmless()
    {
        Assert.Equal(3, Ninjs.Item("\"urgency\":\" 3 \"").Urgency);
        Assert.Equal(3, Ninjs.Item("\"urgency\":3.0").Urgency);
        Assert.Equal("2", Ninjs.Item("\"version\":2").Version);
        Assert.Equal("pt-BR", Ninjs.Item("\"language\":\"pt_BR\"").Language);
        Assert.Equal("ab", Ninjs.Item("\"title\":\"a\\u0000b\"").Title);
        Assert.Equal("cut \uFFFD", Ninjs.Item("\"title\":\"cut \\uD83D\"").Title);
        Assert.Equal("\U0001F600 \\ud83d", Ninjs.Item("\"title\":\"\\ud83d\\ude00 \\\\ud83d\"").Title);
        Assert.Equal("b", Ninjs.Item("\"title\":\"a\",\"title\":\"b\"").Title);
        Assert.Equal("Weather", Assert.Single(Ninjs.Item("\"subjects\":[\"Weather\",null]").Subjects).Name);
        Assert.Equal((NinjsType.Other, NinjsType.Picture), (Ninjs.Item("\"type\":\"liveblog\"").Type, Ninjs.Item("\"type\":\"Picture\"").Type));
    }

    [Fact]
    public void Null_and_blank_are_absent_without_a_word()
    {
        var reading = Ninjs.ReadWith("\"title\":null,\"by\":\"  \",\"expires\":\"\",\"urgency\":\"\",\"headlines\":null,\"embargoedUntil\":null,\"pubStatus\":\"\"");
        Assert.Empty(reading.Problems);
        Assert.Equal((null, null, null, null, NinjsPubStatus.Usable),
            (reading.Item!.Title, reading.Item.By, reading.Item.Expires, reading.Item.Urgency, reading.Item.PubStatus));
    }

    [Theory]
    [InlineData("\"pubStatus\":\"killed\"", NinjsPubStatus.Withheld)]
    [InlineData("\"pubStatus\":1", NinjsPubStatus.Withheld)]
    [InlineData("\"pubStatus\":\"Cancelled\"", NinjsPubStatus.Canceled)]
    [InlineData("\"pubstatus\":\"canceled\"", NinjsPubStatus.Canceled)]
    [InlineData("\"embargoedUntil\":\"soon\"", NinjsPubStatus.Withheld)]
    [InlineData("\"embargoedUntil\":1700000000", NinjsPubStatus.Withheld)]
    [InlineData("\"embargoedUntil\":false", NinjsPubStatus.Withheld)]
    [InlineData("\"embargoed\":\"2025-02-30T00:00:00Z\"", NinjsPubStatus.Withheld)]
    [InlineData("\"embargoedUntil\":\"soon\",\"pubStatus\":\"canceled\"", NinjsPubStatus.Canceled)]
    [InlineData("\"expires\":\"soon\"", NinjsPubStatus.Usable)]
    public void An_item_is_held_when_its_stop_or_embargo_cannot_be_read(string members, NinjsPubStatus status) =>
        Assert.Equal(status, Ninjs.Item(members).PubStatus);

    [Fact]
    public void An_association_without_a_uri_gets_the_same_one_each_time()
    {
        var item = Ninjs.Item("\"associations\":[{\"name\":\"main picture\",\"type\":\"picture\"},{\"type\":\"picture\"},\"urn:test:9\"]");
        Assert.Equal(["urn:test:1#main%20picture", "urn:test:1#association-2", "urn:test:9"], item.Associations.Select(association => association.Item.Uri));
    }
}
