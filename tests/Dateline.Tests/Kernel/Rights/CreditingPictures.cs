using Dateline.Kernel.Rights;
using Xunit;

namespace Dateline.Tests.Kernel;

public sealed class CreditingPictures
{
    const string Own = CreditTemplate.Own, Foreign = CreditTemplate.Foreign;

    [Theory]
    [InlineData(Own, "Meridian", "Ada Lintott", null, "Go to the mediabank", "© Meridian / Ada Lintott / [Go to the mediabank]")]
    [InlineData(Own, "Meridian", null, null, "Go to the mediabank", "© Meridian / [Go to the mediabank]")]
    [InlineData(Own, "Meridian", " ", "File photo", null, "© Meridian / File photo")]
    [InlineData(Foreign, "Northlight", "Jane Doe", "File Photo", null, "NORTHLIGHT/Jane Doe/File Photo")]
    [InlineData(Foreign, "Northlight", null, null, "never", "NORTHLIGHT")]
    [InlineData("{supplier} Photo{/creator}{, file}", "AP", "Name", "File", null, "AP Photo/Name, File")]
    [InlineData("no field", "AP", "Name", null, null, "no field")]
    public void A_part_without_a_value_takes_its_signs_with_it(string template, string supplier, string? creator, string? file, string? bank, string expected) =>
        Assert.Equal(expected, string.Concat(CreditTemplate.Parse(template).ValueOrThrow.Render(new(supplier, creator, file, bank))
            .Select(part => part.LeadsToBank ? $"[{part.Text}]" : part.Text)));

    [Theory]
    [InlineData("{supplier")]
    [InlineData("{photographer}")]
    [InlineData("{}")]
    public void A_template_that_is_not_understood_is_refused(string template) => Assert.False(CreditTemplate.Parse(template).Success);
}
