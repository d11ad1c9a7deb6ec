using System.Text.Json;
using CsCheck;
using Dateline.Articles;
using Dateline.Kernel.Body;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Xunit;

namespace Dateline.Tests.Kernel;

/// <summary>A picture's use outside a body, in the documents that revisions freeze.</summary>
public sealed class FreezingPictures
{
    [Fact]
    public void The_lead_is_frozen_and_read_with_its_focal_point() => SomeBodies.AnyUse.Sample(use =>
    {
        var written = Documents.Write(Article(use));
        Assert.Equal(use, Documents.Read<ArticleContent>(written).Lead);
        Assert.Equal(written, Documents.Write(Documents.Read<ArticleContent>(written)));
    });

    [Fact]
    public void A_storylines_picture_keeps_its_focal_point()
    {
        var content = new StorylineContent { Title = "T", Lead = ArticleBody.Empty, Slug = "t", Language = "en", Picture = new(7, Focus: new(20, 80)) };
        Assert.Equal(new FocalPoint(20, 80), Documents.Read<StorylineContent>(Documents.Write(content)).Picture?.Focus);
    }

    // The ledger has committed to these bytes: a picture without a focal point is written as it always was.
    [Theory]
    [InlineData("""{"body":{"blocks":[{"asset":8,"type":"picture"}],"version":1},"headline":"H","language":"en","lead":{"alt":"","asset":7,"caption":[{"text":"c"}]},"related":[],"slug":"h","subjects":[],"v":1}""")]
    [InlineData("""{"body":{"blocks":[{"pictures":[{"alt":"a","asset":8}],"type":"gallery"}],"version":1},"headline":"H","language":"en","lead":{"asset":7},"related":[],"slug":"h","subjects":[],"v":1}""")]
    [InlineData("""{"body":{"blocks":[],"version":1},"headline":"H","language":"en","related":[],"slug":"h","subjects":[],"v":1}""")]
    public void What_was_frozen_without_one_keeps_its_bytes(string frozen) =>
        Assert.Equal(frozen, Documents.Write(Documents.Read<ArticleContent>(frozen)));

    [Fact]
    public void It_is_frozen_as_two_numbers() =>
        Assert.Contains("\"lead\":{\"asset\":7,\"focus\":[0,100]}", Documents.Write(Article(new(7, Focus: new(0, 100)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("[1]")]
    [InlineData("[1,2,3]")]
    [InlineData("[1,101]")]
    [InlineData("[-1,0]")]
    [InlineData("[1,0.5]")]
    [InlineData("[\"1\",2]")]
    [InlineData("{\"x\":1,\"y\":2}")]
    [InlineData("50")]
    public void Anything_else_is_refused(string focus) =>
        Assert.Throws<JsonException>(() => Documents.Read<PictureUse>($$"""{"asset":7,"focus":{{focus}}}"""));

    static ArticleContent Article(PictureUse? lead) => new() { Headline = "H", Slug = "h", Language = "en", Body = ArticleBody.Empty, Lead = lead };
}
