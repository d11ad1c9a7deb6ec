using System.Runtime.CompilerServices;
using Dateline.NewsFormats.Ninjs;
using Dateline.NewsFormats;
using Xunit;

namespace Dateline.Tests.NewsFormats;

/// <summary>The examples of IPTC, which stand beside the repository and not in it.</summary>
public class NinjsSamples
{
    static NinjsItem Read(string name)
    {
        var path = Path.Combine(Folder(), name + ".json");
        if (!File.Exists(path)) Assert.Skip($"The samples of IPTC are not here: {path}");
        var reading = NinjsReader.Read(File.ReadAllBytes(path));
        Assert.True(reading.Success, reading.Refusal);
        Assert.DoesNotContain(reading.Problems, problem => problem.Severity == NinjsSeverity.High);
        return reading.Item;
    }

    static string Folder([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Dateline.slnx")))
                return Path.GetFullPath(Path.Combine(folder, "..", "shared", "samples", "ninjs"));

        return "";
    }

    [Fact]
    public void The_simple_text_has_its_dateline()
    {
        var item = Read("ninjsExSimpleText_3");
        Assert.Equal("Captain of wrecked cruise ship on trial in Italy", item.MainHeadline());
        Assert.True(item.BestBody()!.IsHtml);
        var found = DatelineText.Split(item.Bodies[0].Value);
        Assert.Equal(("GROSSETO, Italy", "AP"), (found?.Place, found?.Agency));
        Assert.StartsWith("The trial of the captain", found?.Rest, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_NTB_is_read()
    {
        var item = Read("ntb_text");
        Assert.Equal(("6", 5, "nb-NO", "NTB", null), (item.Version, item.Urgency, item.Language, item.By, item.CopyrightNotice));
        Assert.StartsWith("IT-giganten Google", item.Standfirst(), StringComparison.Ordinal);
        Assert.Null(item.BestBody());
    }

    [Fact]
    public void The_text_of_dpa_is_read()
    {
        var item = Read("dpa_text");
        Assert.Equal(new(2019, 5, 10, 14, 2, 28, TimeSpan.Zero), item.VersionCreated);
        Assert.True(item.BestBody()!.IsHtml);
    }

    [Fact]
    public void The_picture_of_AP_is_a_file_photo()
    {
        var item = Read("ap_image");
        Assert.True(item.IsFilePhoto());
        Assert.Equal(("DHA", "ASSOCIATED PRESS"), (item.SupplierName(), item.CreditLine()));
        Assert.Equal("main", item.RenditionsLargestFirst().First().Name);
    }

    [Fact]
    public void The_picture_of_SIPA_is_no_file_photo()
    {
        var item = Read("SIPA_image_3");
        Assert.False(item.IsFilePhoto());
        Assert.Equal(("Rome", "SIPA USA", NinjsType.Picture), (item.PlaceName(), item.SupplierName(), item.Type));
        Assert.Equal("sipa-20201027-153349-sipausa_11111111.jpg", Assert.Single(item.Objects.WithRel("suppliedAs")).Name);
    }

    [Fact]
    public void The_text_of_TT_brings_its_picture()
    {
        var item = Read("tt_text_image_3");
        Assert.Equal("a0f2d045-1058-46d1-9f9a-ad80ed1bc86f", item.AltId("originalTransmissionReference"));
        var picture = item.Pictures().First();
        Assert.Equal(("a001", "Karl Melander", "TT"), (picture.Name, picture.Item.Photographer(), picture.Item.SupplierName()));
        Assert.Equal("r00", picture.Item.RenditionsLargestFirst().First().Name);
    }
}
