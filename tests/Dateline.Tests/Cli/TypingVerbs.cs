using Xunit;

namespace Dateline.Tests.Cli;

public sealed class TypingVerbs : CommandLineTest
{
    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("help", "import")]
    [InlineData("import", "--help")]
    public async Task Help_explains_and_is_no_fault(params string[] typed)
    {
        var (exit, output, errors) = await Type(typed);
        Assert.Equal((0, ""), (exit, errors));
        Assert.Contains("import", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_are_renewed_and_a_worker_is_nothing_to_type()
    {
        Assert.Equal((0, "Key 2 signs from now on.\n", ""), await Run("renew-keys"));
        Assert.Equal((0, "Key 3 signs from now on.\n", ""), await Run("renew-keys"));
        Assert.DoesNotContain("imaging", (await Type("help")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_one_line()
    {
        var (exit, output, errors) = await Type("version");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Matches(@"^dateline \d+\.\d+\.\d+\S*\n$", output);
    }

    [Theory]
    [InlineData("pubish")]
    [InlineData("import")]
    [InlineData("backup", "a.zip", "--colour")]
    public async Task What_is_not_understood_is_one_line_and_exit_code_2(params string[] typed)
    {
        var (exit, output, errors) = await Type(typed);
        Assert.Equal((2, ""), (exit, output));
        IsOneLine(errors);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_one_line_and_exit_code_1()
    {
        var (exit, output, errors) = await Run("import", Path.Combine(House.Folder, "nothing"));
        Assert.Equal((1, ""), (exit, output));
        IsOneLine(errors);
    }

    [Fact]
    public async Task A_refused_item_is_exit_code_3_and_the_others_come_in()
    {
        Put("good.json", Item("urn:x:1"));
        var folder = Path.GetDirectoryName(Put("bad.json", Item("urn:x:2", "video")))!;
        var (exit, output, errors) = await Run("import", folder);
        Assert.Equal((3, ""), (exit, errors));
        Assert.Contains("1 created, 1 refused", output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("import", Path.Combine(folder, "good.json"))).Exit);
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_one_line_and_exit_code_1()
    {
        var (exit, _, errors) = await Type("import", Put("good.json", Item("urn:x:1")), "--data", House.Folder, "--database", "postgresql://nobody@127.0.0.1:1/none");
        Assert.Equal(1, exit);
        IsOneLine(errors);
    }
}
