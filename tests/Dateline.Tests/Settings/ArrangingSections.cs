using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Settings;

public sealed class ArrangingSections : DatabaseTest
{
    Actor administrator;
    Edition edition = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        administrator = await House.Join("nora", Role.Administrator);
        edition = await House.Edition();
    }

    [Fact]
    public async Task Sections_are_named_ordered_closed_and_added()
    {
        var lines = Lines();
        lines.Reverse();
        lines[0] = lines[0] with { Name = " Arts " };
        lines[1] = lines[1] with { IsClosed = true };
        lines.Add(new("sport", "Sport", IsClosed: false));
        await Arrange(lines);

        var sections = (await House.Edition()).Sections.OrderBy(s => s.Order).ToList();
        Assert.Equal(["culture", "society", "science", "economy", "politics", "world", "sport"], sections.Select(s => s.Key));
        Assert.Equal(("Arts", true, "Sport"), (sections[0].Name, sections[1].IsClosed, sections[^1].Name));
        Assert.Equal(["society"], sections.Where(s => s.IsClosed).Select(s => s.Key));
    }

    [Theory]
    [InlineData("world", "World again")]
    [InlineData("newsroom", "Newsroom")]
    [InlineData("Sport", "Sport")]
    [InlineData("", "Sport")]
    [InlineData("sport", " ")]
    public async Task A_section_that_cannot_be_is_refused_and_nothing_is_done(string key, string name)
    {
        await Assert.ThrowsAsync<RefusedException>(() => Arrange([.. Lines(), new(key, name, IsClosed: false)]));
        Assert.Equal(6, (await House.Edition()).Sections.Count);
    }

    [Fact]
    public async Task No_section_is_taken_away() => await Refused.For(Refusal.Invalid, () => Arrange([.. Lines().Skip(1)]));

    [Fact]
    public async Task Whoever_saves_on_top_of_an_older_order_is_told_so()
    {
        await Arrange(Lines());
        await Refused.For(Refusal.Changed, () => Arrange(Lines()));
    }

    [Fact]
    public async Task Only_administrators_arrange_sections()
    {
        var editor = await House.Join("ines", Role.ChiefEditor);
        await Refused.For(Refusal.Forbidden, () => House.Get<ChangeSections>().Run(editor, edition.Id, Lines(), edition.Edits));
    }

    List<SectionLine> Lines() => [.. edition.Sections.OrderBy(s => s.Order).Select(s => new SectionLine(s.Key, s.Name, s.IsClosed))];

    Task Arrange(IReadOnlyList<SectionLine> lines) => House.Get<ChangeSections>().Run(administrator, edition.Id, lines, edition.Edits);
}
