using System.Globalization;
using Dateline.Kernel.Rights;
using Dateline.Kernel.Rights.Crediting;
using Xunit;

namespace Dateline.Tests.Pictures;

public sealed class RecognizingSuppliers
{
    static readonly KnownSuppliers suppliers = new([new("Meridian", [], CreditTemplate.Own), new("Northlight", ["Northlight Pictures"]), .. WorldAgencies.All]);

    [Theory]
    [InlineData("Credit=REUTERS|Byline=ADA LINTOTT", "Reuters · by Ada Lintott", "REUTERS/Ada Lintott")]
    [InlineData("Credit=REUTERS|Byline=ADA LINTOTT|Caption=A ship. REUTERS/Ada Lintott/File Photo", "Reuters · by Ada Lintott · file", "REUTERS/Ada Lintott/File Photo")]
    [InlineData("Credit=via REUTERS|Byline=HARBOUR MINISTRY|Caption=A ship. Harbour Ministry/Handout via REUTERS", "Reuters · handout · from Harbour Ministry · via Reuters", "Harbour Ministry/Handout via REUTERS")]
    [InlineData("Credit=AP|Byline=Ada Lintott|Caption=FILE - A ship. (AP Photo/Ada Lintott, File)", "AP · by Ada Lintott · file", "AP Photo/Ada Lintott, File Photo")]
    [InlineData("Credit=AP|Source=DPA|Byline=Jan Beispiel", "AP · of dpa · by Jan Beispiel", "dpa via AP Photo/Jan Beispiel")]
    [InlineData("Credit=REUTERS|Source=X00157|Byline=HARBOUR MINISTRY OF DEFENCE", "Reuters · handout · from Harbour Ministry of Defence", "Harbour Ministry of Defence/Handout via REUTERS")]
    [InlineData("Credit=AP|Source=Pool AFP|Byline=Ada Lintott", "AP · of AFP · by Ada Lintott · pool", "AFP via AP Photo/Ada Lintott")]
    [InlineData("Credit=AP|Source=FR159526 AP|Byline=Ada Lintott|BylineTitle=STF", "AP · by Ada Lintott", "AP Photo/Ada Lintott")]
    [InlineData("Credit=AFP|Byline=CHRISTOF BEISPIEL", "AFP · by Christof Beispiel", "Christof Beispiel / AFP")]
    [InlineData("Credit=AFP/Getty Images|Byline=Ada Lintott", "Getty Images · of AFP · by Ada Lintott", "Ada Lintott/AFP via Getty Images")]
    [InlineData("Credit=Getty Images|Source=Getty Images Europe|Byline=Ada Lintott", "Getty Images · of Getty Images Europe · by Ada Lintott", "Ada Lintott/Getty Images")]
    [InlineData("Credit=EPA|Source=EPA|Byline=ADA LINTOTT / POOL", "EPA · by Ada Lintott · pool", "EPA/Ada Lintott")]
    [InlineData("Credit=PA|Source=PA|Byline=Ada Lintott|Instructions=FILE PHOTO", "PA · by Ada Lintott · file", "Ada Lintott/PA/File Photo")]
    [InlineData("Credit=-|Source= |Copyright=© 2024 TASS|Byline=Ivan Primerov", "TASS · by Ivan Primerov · 2024", "Ivan Primerov/TASS")]
    [InlineData("Byline=Phil Example/Getty Images", "Getty Images · by Phil Example", "Phil Example/Getty Images")]
    [InlineData("Caption=A ship. (Photo by Phil Example/Getty Images)", "Getty Images · by Phil Example", "Phil Example/Getty Images")]
    [InlineData("Credit=Northlight Pictures|Byline=Ada Lintott", "Northlight · by Ada Lintott", "NORTHLIGHT/Ada Lintott")]
    [InlineData("Credit=Meridian|Byline=Ada Lintott;Jan Beispiel", "Meridian · by Ada Lintott & Jan Beispiel", "© Meridian / Ada Lintott, Jan Beispiel")]
    [InlineData("Credit=Harbour Gazette|Byline=Ada Lintott", "Harbour Gazette? · by Ada Lintott", "HARBOUR GAZETTE/Ada Lintott")]
    [InlineData("Credit=Ada Lintott|Byline=Ada Lintott", "by Ada Lintott", "Ada Lintott")]
    [InlineData("Byline=Ada Lintott", "by Ada Lintott", "Ada Lintott")]
    [InlineData("Credit=Demotix/Corbis|Source=Corbis|Byline=Ada Lintott", "Corbis · of Demotix · by Ada Lintott", "Ada Lintott/Demotix/Corbis")]
    [InlineData("Credit=Ada Lintott/Harbour Sports Pics Ltd|Byline=Ada Lintott", "Harbour Sports Pics Ltd? · by Ada Lintott", "HARBOUR SPORTS PICS LTD/Ada Lintott")]
    [InlineData("Credit=Handout|Byline=Harbour Museum", "handout · from Harbour Museum", "Harbour Museum")]
    [InlineData("Credit=XINHUA|Source=XINHUA|Byline=Li Mingming", "Xinhua · by Li Mingming", "Xinhua/Li Mingming")]
    [InlineData("Credit=AFP|Byline=ADA LINTOTT|Caption=A ship. AFP PHOTO / ADA LINTOTT (Photo credit should read ADA LINTOTT/AFP/Getty Images)", "AFP · by Ada Lintott", "Ada Lintott / AFP")]
    [InlineData("Credit=EPA-EFE|Byline=HARBOUR MINISTRY / HANDOUT|Instructions=HANDOUT EDITORIAL USE ONLY/NO SALES", "EPA · handout · from Harbour Ministry", "Harbour Ministry/Handout via EPA")]
    [InlineData("Credit=-|Byline=STRINGER", "", "")]
    public void Names_are_rules_of_themselves(string fields, string expected, string line)
    {
        var recognized = RecognizeSupplier.In(Stated(fields), [], suppliers);
        Assert.Equal(expected, recognized.Credit.ToString());
        Assert.Equal(line, recognized.Line("File Photo"));
        Assert.Null(recognized.Rule);
    }

    static readonly SupplierRule[] rules =
    [
        new(StatedField.SupplierImageId, Comparison.IsThere, "", "Getty Images", null, [new(StatedField.Byline, Comparison.EndsWith, "/Getty Images", "")]),
        new(StatedField.Credit, Comparison.Pattern, "^invision for (.+)", "AP", "Invision for $1", []),
        new(StatedField.FileName, Comparison.BeginsWith, "NL_", "Northlight", null, []),
        new(StatedField.Copyright, Comparison.Contains, "harbour gazette", "Meridian", "Partners", [new(StatedField.Byline, Comparison.Pattern, @"^By (\w+) (\w+)$", "$2 $1")]),
        new(StatedField.Credit, Comparison.Is, "ap", "Northlight", null, []),
    ];

    [Theory]
    [InlineData("SupplierImageId=123|Credit=AFP|Byline=Ada Lintott/Getty Images", 0, "Getty Images · by Ada Lintott")]
    [InlineData("Credit=Invision for Quay|Byline=Ada Lintott", 1, "AP · of Invision for Quay · by Ada Lintott")]
    [InlineData("FileName=nl_00123.jpg", 2, "Northlight")]
    [InlineData("FileName=nl_00123.jpg|Credit=AP", 2, "Northlight")]
    [InlineData("Copyright=The Harbour Gazette Ltd|Byline=By Lintott Ada", 3, "Meridian · of Partners · by Ada Lintott")]
    [InlineData("Credit=AP", 4, "Northlight")]
    [InlineData("Credit=AP Photo", null, "AP")]
    public void The_first_rule_that_fits_is_followed(string fields, int? rule, string expected)
    {
        var recognized = RecognizeSupplier.In(Stated(fields), rules, suppliers);
        Assert.Equal((rule, expected), (recognized.Rule, recognized.Credit.ToString()));
    }

    [Theory]
    [InlineData(Comparison.Pattern, "^(a+)+$", true)]
    [InlineData(Comparison.Pattern, "(", false)]
    [InlineData(Comparison.Pattern, "(?=a)b", false)]
    [InlineData(Comparison.Pattern, @"(a)\1", false)]
    [InlineData(Comparison.Contains, "", false)]
    [InlineData(Comparison.IsThere, "", true)]
    public void A_rule_that_cannot_be_followed_is_refused(Comparison comparison, string value, bool isKept) =>
        Assert.Equal(isKept, SupplierRule.Of(new(StatedField.Credit, comparison, value, "AP", null, [])).Success);

    [Fact]
    public void A_patterns_time_is_bounded()
    {
        SupplierRule rule = new(StatedField.Caption, Comparison.Pattern, "^(a+)+$", "AP", null, []);
        Assert.False(rule.Fits(Stated("Caption=" + new string('a', 3_000) + "b")));
        Assert.False(SupplierRule.Of(rule with { Value = new string('a', SupplierRule.LongestPattern + 1) }).Success);
        Assert.False(SupplierRule.Of(rule with { Rewrites = [new(StatedField.Byline, Comparison.Pattern, "(", "")] }).Success);
    }

    [Theory]
    [InlineData("Instructions=FILE PHOTO", true)]
    [InlineData("Instructions=EDS NOTE:A FILE PHOTO", true)]
    [InlineData("Instructions=Please file the picture", false)]
    [InlineData("Caption=(FILE PHOTO) A ship", true)]
    [InlineData("Caption=(FILES) A ship", true)]
    [InlineData("Caption=FILE PHOTO: A ship", true)]
    [InlineData("Caption=FILE - A ship", true)]
    [InlineData("Caption=FILE – In this photo", true)]
    [InlineData("Caption=File photo dated 24/06/2014 of a ship", true)]
    [InlineData("Caption=File cabinets in a hall", false)]
    [InlineData("Caption=Filed papers", false)]
    [InlineData("Caption=Archive workers in a hall", false)]
    [InlineData("Caption=ARCHIV - Ein Schiff", true)]
    [InlineData("Caption=Архивное фото. Корабль", true)]
    [InlineData("Caption=(АРХИВ) Корабль", true)]
    [InlineData("Caption=صورة أرشيفية لسفينة", true)]
    [InlineData("Caption=资料图：一艘船", true)]
    [InlineData("Categories=LOC;FILE", true)]
    [InlineData("Categories=PROFILE", false)]
    [InlineData("Credit=AP Photo/Ada Lintott, File", true)]
    public void A_picture_from_the_files_is_known(string fields, bool expected) =>
        Assert.Equal(expected, RecognizeSupplier.In(Stated(fields), [], suppliers).Credit.IsFilePhoto);

    [Theory]
    [InlineData("AFP", "© AFP 2023 / Ada De Lintott", "© {supplier}{ year}{ / creator}", "© AFP 2023 / Ada De Lintott")]
    [InlineData("Sputnik", "Ada Lintott/Sputnik via REUTERS", "{creator/}{collection/}{via}", "Ada Lintott/Sputnik/Reuters")]
    public void A_template_prints_year_collection_and_way(string supplier, string credit, string template, string expected)
    {
        var recognized = RecognizeSupplier.In(Stated("Credit=" + credit), [], suppliers) with { Template = template };
        Assert.Equal(expected, recognized.Line("File Photo"));
        Assert.NotNull(suppliers.Find(supplier));
    }

    [Theory]
    [InlineData("REUTERS/Handout", UsageCategory.Handout)]
    [InlineData("AP Photo/Ada Lintott, Pool", UsageCategory.Pool)]
    [InlineData("Telegram/Handout via REUTERS", UsageCategory.SocialMedia)]
    [InlineData("Ada Lintott/TASS", UsageCategory.Agency)]
    [InlineData("Ada Lintott", UsageCategory.None)]
    public void A_credit_speaks_for_a_category(string credit, UsageCategory expected) => Assert.Equal(expected, CreditReader.Read(credit, suppliers).Category);

    [Fact]
    public void Every_agency_asks_for_a_credit_that_can_be_printed() =>
        Assert.All(WorldAgencies.All, agency => Assert.True(CreditTemplate.Parse(Assert.IsType<string>(agency.Template)).Success, agency.Name));

    [Theory]
    [InlineData("", null)]
    [InlineData(" - ", null)]
    [InlineData("©", null)]
    [InlineData("Copyright,", null)]
    [InlineData("N/A", null)]
    [InlineData(" AFP ", "AFP")]
    public void What_only_fills_a_field_is_absent(string value, string? expected) => Assert.Equal(expected, StatedText.Clean(value));

    static StatedCredit Stated(string fields) => new(fields.Split('|').Select(field => field.Split('=', 2))
        .Select(field => KeyValuePair.Create(Enum.Parse<StatedField>(field[0]), (string?)field[1].ToString(CultureInfo.InvariantCulture))));
}
