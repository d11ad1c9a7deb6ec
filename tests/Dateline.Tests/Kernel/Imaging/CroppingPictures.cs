using Dateline.Kernel.Imaging;
using Xunit;

namespace Dateline.Tests.Kernel.Imaging;

public sealed class CroppingPictures
{
    [Theory]
    [InlineData("10_20_300_400", true)]
    [InlineData("0_0_1_1", true)]
    [InlineData("010_20_300_400", false)]
    [InlineData("10_20_0_400", false)]
    [InlineData("-1_20_300_400", false)]
    [InlineData("10_20_300", false)]
    [InlineData("10_20_300_400_5", false)]
    [InlineData("10_20_300_99999999999", false)]
    [InlineData("../../etc", false)]
    [InlineData("", false)]
    public void A_key_has_one_written_form(string key, bool isOne)
    {
        Assert.Equal(isOne, PictureCrop.TryParse(key, out var crop));
        if (isOne) Assert.Equal(key, crop.ToString());
    }

    [Fact]
    public void A_crop_lies_within_its_picture()
    {
        Assert.True(new PictureCrop(0, 0, 100, 50).FitsIn(100, 50));
        Assert.False(new PictureCrop(1, 0, 100, 50).FitsIn(100, 50));
        Assert.False(new PictureCrop(int.MaxValue, 0, int.MaxValue, 50).FitsIn(100, 50));
    }

    [Theory]
    [InlineData(6000, 4000)]
    [InlineData(4000, 6000)]
    [InlineData(1000, 1000)]
    [InlineData(7, 5)]
    [InlineData(1, 30000)]
    public void The_largest_part_of_a_form_has_that_form_and_its_focus(int width, int height)
    {
        foreach (var ratio in CropRatio.All)
        {
            foreach (var focus in (double[])[0, 0.3, 0.5, 1])
            {
                var crop = ratio.In(width, height, focus, focus);
                Assert.True(crop.FitsIn(width, height), $"{ratio.Name} {crop}");
                Assert.True(crop.Width == width || crop.Height == height);
                if (width > 500 && height > 500) Assert.Equal(ratio, CropRatio.Of(crop));
            }
        }
        Assert.Null(CropRatio.Of(new(0, 0, 1000, 333)));
    }

    [Fact]
    public void Previews_are_among_what_is_made_anyway_and_every_width_of_a_page_can_be_signed()
    {
        foreach (var width in (int[])[1, 100, 320, 500, 5000])
        {
            var all = RenditionLadder.For(width);
            var previews = RenditionLadder.PreviewsFor(width);
            Assert.NotEmpty(previews);
            Assert.All(previews, preview => Assert.Contains(preview.Width, all));
        }
        Assert.Empty(RenditionLadder.Widths.Except(RenditionLadder.Sizes));
    }
}
