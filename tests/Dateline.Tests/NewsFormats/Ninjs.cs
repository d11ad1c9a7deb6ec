using System.Text;
using Dateline.NewsFormats.Ninjs;
using Xunit;

namespace Dateline.Tests.NewsFormats;

/// <summary>Short words for reading items in tests.</summary>
static class Ninjs
{
    public static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);

    public static NinjsReading Read(string json, NinjsLimits? limits = null) => NinjsReader.Read(Bytes(json), limits);

    /// <summary>An item with the members and a uri.</summary>
    public static NinjsReading ReadWith(string members) => Read($$"""{"uri":"urn:test:1"{{(members.Length == 0 ? "" : ",")}}{{members}}}""");

    public static NinjsItem Item(string members)
    {
        var reading = ReadWith(members);
        Assert.True(reading.Success, reading.Refusal);
        return reading.Item;
    }

    public static NinjsProblem OnlyProblem(string members)
    {
        var reading = ReadWith(members);
        Assert.True(reading.Success, reading.Refusal);
        return Assert.Single(reading.Problems);
    }
}
