using System.Text;
using Dateline.Kernel.Body;
using Dateline.Wire.Html;
using Xunit;

namespace Dateline.Tests.Wire;

/// <summary>What the facts about HTML share: an item with two pictures and a related article.</summary>
static class HtmlReading
{
    internal static readonly HtmlReferences Item = new(
        "Flood in the valley",
        picture => (picture.AssociationName, picture.Uri, picture.Source) switch
        {
            ("one", _, _) or (_, "urn:one", _) or (_, _, "one.jpg") => 1,
            ("two", _, _) or (_, "urn:two", _) or (_, _, "two.jpg") => 2,
            _ => null,
        },
        name => name == "earlier" ? new Related(Uri: "urn:earlier") : null,
        "en-GB");

    internal static ConvertedBody Read(string html) => HtmlBody.Read(html, Item);

    /// <summary>The written form of the blocks, with single quotation marks, so that it can stand in a C# string.</summary>
    internal static string Written(ConvertedBody read)
    {
        var json = Encoding.UTF8.GetString(BodyWriter.Write(read.Body));
        return json["""{"blocks":[""".Length..^"""],"version":1}""".Length].Replace('"', '\'');
    }

    internal static void Becomes(string html, string blocks)
    {
        var read = Read(html);
        Assert.Equal(blocks, Written(read));
        IsValid(read);
    }

    internal static void IsValid(ConvertedBody read)
    {
        var again = BodyReader.Read(BodyWriter.Write(read.Body));
        Assert.True(again.Success, again.Success ? "" : again.Problem.ToString());
        Assert.Equal(read.Body, again.Value);
    }

    internal static void Says(ConvertedBody read, string problem) =>
        Assert.Contains(read.Problems, said => said.Contains(problem, StringComparison.Ordinal));
}
