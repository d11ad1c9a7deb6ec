using System.Globalization;
using Dateline.Kernel.Localization;
using Xunit;

namespace Dateline.Tests.Localization;

/// <summary>The samples are those of CLDR's plurals.xml.</summary>
public class PluralForms
{
    [Theory]
    [InlineData("ar", PluralCategory.Zero, "0")]
    [InlineData("ar", PluralCategory.One, "1")]
    [InlineData("ar", PluralCategory.Two, "2")]
    [InlineData("ar", PluralCategory.Few, "3 4 10 103 110 1003")]
    [InlineData("ar", PluralCategory.Many, "11 26 99 111 1011")]
    [InlineData("ar", PluralCategory.Other, "100 101 102 200 202 1000 10000 1000000")]
    [InlineData("ru", PluralCategory.One, "1 21 31 101 1001")]
    [InlineData("ru", PluralCategory.Few, "2 3 4 22 24 102 1002")]
    [InlineData("ru", PluralCategory.Many, "0 5 11 12 14 19 20 100 111 112 1000 1000000")]
    [InlineData("uk", PluralCategory.One, "1 21 101")]
    [InlineData("uk", PluralCategory.Few, "2 4 22 102")]
    [InlineData("uk", PluralCategory.Many, "0 5 11 14 111 1000000")]
    [InlineData("pl", PluralCategory.One, "1")]
    [InlineData("pl", PluralCategory.Few, "2 4 22 24 102")]
    [InlineData("pl", PluralCategory.Many, "0 5 11 12 14 21 31 101 112 1000000")]
    [InlineData("en", PluralCategory.One, "1")]
    [InlineData("en", PluralCategory.Other, "0 2 11 21 100 1000000")]
    [InlineData("de", PluralCategory.One, "1")]
    [InlineData("de", PluralCategory.Other, "0 2 1000000")]
    [InlineData("tr", PluralCategory.One, "1")]
    [InlineData("tr", PluralCategory.Other, "0 2 1000000")]
    [InlineData("fr", PluralCategory.One, "0 1")]
    [InlineData("fr", PluralCategory.Many, "1000000 2000000")]
    [InlineData("fr", PluralCategory.Other, "2 17 100 1000 1000001")]
    [InlineData("es", PluralCategory.One, "1")]
    [InlineData("es", PluralCategory.Many, "1000000")]
    [InlineData("es", PluralCategory.Other, "0 2 1000")]
    [InlineData("it", PluralCategory.One, "1")]
    [InlineData("it", PluralCategory.Many, "1000000")]
    [InlineData("pt", PluralCategory.One, "0 1")]
    [InlineData("pt-PT", PluralCategory.One, "1")]
    [InlineData("pt-PT", PluralCategory.Other, "0 2")]
    [InlineData("fa", PluralCategory.One, "0 1")]
    [InlineData("fa", PluralCategory.Other, "2 100")]
    [InlineData("hi", PluralCategory.One, "0 1")]
    [InlineData("he", PluralCategory.One, "1")]
    [InlineData("he", PluralCategory.Two, "2")]
    [InlineData("he", PluralCategory.Other, "0 3 20 100 1000000")]
    [InlineData("zh", PluralCategory.Other, "0 1 2 100")]
    [InlineData("ja", PluralCategory.Other, "0 1 2 100")]
    [InlineData("ko", PluralCategory.Other, "0 1 2 100")]
    [InlineData("cs", PluralCategory.Few, "2 3 4")]
    [InlineData("cs", PluralCategory.Other, "0 5 22")]
    [InlineData("sr-Latn", PluralCategory.Other, "0 5 11 100")]
    [InlineData("ro", PluralCategory.Few, "0 2 19 101 119")]
    [InlineData("ro", PluralCategory.Other, "20 35 100 120")]
    public void A_number_has_the_form_of_its_language(string language, PluralCategory expected, string numbers)
    {
        foreach (var number in numbers.Split(' '))
            Assert.Equal((number, expected), (number, PluralRules.For(language)!.Of(long.Parse(number, CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("en", "One Other")]
    [InlineData("ar", "Zero One Two Few Many Other")]
    [InlineData("ru", "One Few Many")]
    [InlineData("pl", "One Few Many")]
    [InlineData("fr", "One Many Other")]
    [InlineData("he", "One Two Other")]
    [InlineData("ja", "Other")]
    public void A_language_has_the_categories_that_whole_numbers_need(string language, string expected) =>
        Assert.Equal(expected, string.Join(' ', PluralRules.For(language)!.Categories));

    [Fact]
    public void A_negative_number_has_the_form_of_its_amount()
    {
        Assert.Equal(PluralCategory.Few, PluralRules.For("ru")!.Of(-2));
        Assert.Equal(PluralCategory.Other, PluralRules.For("en")!.Of(long.MinValue));
    }

    [Fact]
    public void Russian_one_is_not_one_number_only()
    {
        Assert.False(PluralRules.For("ru")!.IsOneNumber(PluralCategory.One));
        Assert.True(PluralRules.For("ar")!.IsOneNumber(PluralCategory.Two));
        Assert.True(PluralRules.For("en")!.IsOneNumber(PluralCategory.One));
    }

    [Fact]
    public void An_unknown_language_has_no_rule() => Assert.Null(PluralRules.For("tlh"));
}
