using Dateline.Fronts;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Xunit;

namespace Dateline.Tests.Storylines;

/// <summary>What was frozen before there were chapters, pins, spans, sizes and times must be written as it was: the ledger commits to these bytes.</summary>
public sealed class WritingRevisions
{
    const string Story = """{"keyEvents":[],"language":"en-GB","lead":{"blocks":[],"version":1},"slug":"the-flood","state":"active","title":"The flood","v":1}""";

    const string Told = """{"keyEvents":[{"headline":"A landslide","precision":"day","source":{"uri":"urn:x:1"},"text":"It slid.","time":"2026-03-01T00:00:00.000Z"},{"headline":"More rain","precision":"minute","time":"2026-03-02T08:15:00.000Z"}],"language":"ar","lead":{"blocks":[{"text":[{"text":"It rained."}],"type":"paragraph"}],"version":1},"picture":{"asset":7},"slug":"f","standfirst":"Rain.","state":"dormant","title":"F","v":1}""";

    [Theory]
    [InlineData(Story)]
    [InlineData(Told)]
    public void An_older_storyline_is_written_as_it_was(string document) => Assert.Equal(document, Documents.Write(Documents.Read<StorylineContent>(document)));

    [Theory]
    [InlineData("""{"slots":[],"v":1}""")]
    [InlineData("""{"slots":[{"article":{"uri":"urn:x:1"},"isLead":true},{"article":{"article":12},"isLead":false}],"v":1}""")]
    public void An_older_front_is_written_as_it_was(string document) => Assert.Equal(document, Documents.Write(Documents.Read<FrontContent>(document)));

    [Fact]
    public void What_was_arranged_and_cleared_again_leaves_no_trace()
    {
        var content = Documents.Read<StorylineContent>(Story);
        var arranged = content.AddChapter("One").Pin(4, 0).BringIn(5, isForeign: true).TakeOut(6, isForeign: false);
        Assert.NotEqual(Story, Documents.Write(arranged));
        Assert.Equal(Documents.Write(arranged), Documents.Write(Documents.Read<StorylineContent>(Documents.Write(arranged))));
        var cleared = arranged.DropChapter("One").PutInto(4, null, 0).TakeOut(5, isForeign: true).BringIn(6, isForeign: false);
        Assert.Equal(Story, Documents.Write(cleared));
    }
}
