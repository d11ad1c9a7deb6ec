using System.Globalization;
using CsCheck;
using Dateline.Kernel.Localization;
using Dateline.Web.Strings;
using Xunit;

namespace Dateline.Tests.Localization;

public class WritingNumbers
{
    [Theory]
    [InlineData("en", 0, "0")]
    [InlineData("en", 999, "999")]
    [InlineData("en", 1000, "1,000")]
    [InlineData("en", -1234567, "−1,234,567")]
    [InlineData("ar", 1234567, "١٬٢٣٤٬٥٦٧")]
    [InlineData("ru", 1234567, "1\u00A0234\u00A0567")]
    public void Whole_numbers(string language, long number, string expected) =>
        Assert.Equal(expected, Format(language).Number(number));

    [Theory]
    [InlineData("en", "1234.50", null, "1,234.5")]
    [InlineData("en", "1234.5", 2, "1,234.50")]
    [InlineData("en", "0.005", 2, "0.01")]
    [InlineData("en", "-0.4", 0, "0")]
    [InlineData("ar", "1234.5", null, "١٬٢٣٤٫٥")]
    [InlineData("ru", "-0.25", null, "−0,25")]
    public void Numbers_with_a_fraction(string language, string number, int? decimals, string expected) =>
        Assert.Equal(expected, Format(language).Number(decimal.Parse(number, CultureInfo.InvariantCulture), decimals));

    [Fact]
    public void A_number_that_is_a_name_has_no_groups() => Assert.Equal("١٢٣٤", Format("ar").Ordinal(1234));

    [Fact]
    public void Digits_come_back_as_they_went() =>
        Gen.Select(Gen.String, Gen.Enum<Digits>()).Where((text, digits) => NativeDigits.Read(text, digits) == text).Sample((text, digits) =>
        {
            var written = NativeDigits.Write(text, digits);
            Assert.Equal(text, NativeDigits.Read(written, digits));
            Assert.True(digits == Digits.Latin || !written.Any(char.IsAsciiDigit));
        });

    [Fact]
    public void Every_number_comes_back_in_every_shape() =>
        Gen.Select(Gen.Long, Gen.Enum<Digits>()).Sample((number, digits) =>
        {
            var format = StringTables.En.Format(EditionStyles.English with { Digits = digits });
            var read = NativeDigits.Read(format.Number(number), digits).Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
            Assert.Equal(number, long.Parse(read, CultureInfo.InvariantCulture));
        });

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(1, "1 byte")]
    [InlineData(999, "999 bytes")]
    [InlineData(1000, "1 KB")]
    [InlineData(1250, "1.3 KB")]
    [InlineData(999_499, "999 KB")]
    [InlineData(999_500, "1 MB")]
    [InlineData(35_200_000, "35 MB")]
    [InlineData(2_100_000_000, "2.1 GB")]
    public void File_sizes(long bytes, string expected) =>
        Assert.Equal(expected, StringTables.En.FileSize(Format("en"), bytes));

    [Theory]
    [InlineData("en", "MOSCOW (Dateline) — ")]
    [InlineData("ar", "MOSCOW (Dateline) - ")]
    [InlineData("ru", "MOSCOW (Dateline) — ")]
    public void The_dateline_stands_before_the_first_sentence(string language, string expected) =>
        Assert.Equal(expected, Format(language).Dateline("MOSCOW", "Dateline"));

    static EditionFormat Format(string language) => StringTables.For(language).Format(EditionStyles.For(language));
}
