using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Editions.Places;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Settings;

public sealed class FindingPlaces : DatabaseTest
{
    Actor editor;
    long english, arabic, russian;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        editor = await House.Join("ines", Role.Editor);
        english = (await House.Edition()).Id;
        arabic = (await House.Edition("ar")).Id;
        russian = (await House.Edition("ru")).Id;
    }

    [Theory]
    [InlineData("gen", "Geneva")]
    [InlineData("sao p", "Sao Paulo")]
    [InlineData("bogotá", "Bogota")]
    [InlineData("STOCKHOLM", "Stockholm")]
    [InlineData("st johns", "St. John’s")]
    [InlineData("القاهرة", "Cairo")]
    [InlineData("москва", "Moscow")]
    public async Task A_city_is_found_whatever_its_capitals_accents_and_script(string query, string name) => Assert.Contains(name, await Found(english, query));

    [Theory]
    [InlineData("اسلام اباد", "إسلام آباد")]
    [InlineData("القاهره", "القاهرة")]
    [InlineData("Cairo", "القاهرة")]
    public async Task Forms_of_Arabic_letters_are_the_same(string query, string name) => Assert.Contains(name, await Found(arabic, query));

    [Theory]
    [InlineData("кельн", "Кёльн")]
    [InlineData("санкт петер", "Санкт-Петербург")]
    public async Task An_edition_is_given_names_in_its_own_language(string query, string name) => Assert.Equal(name, (await Found(russian, query))[0]);

    [Fact]
    public async Task Names_that_begin_so_come_before_words_that_do_and_before_the_rest()
    {
        await Add("North York", "Yorkshire", "New Yorktown", "Newyork");
        Assert.Equal(["Yorkshire", "New York", "New Yorktown", "North York", "Newyork"], (await Found(english, "york")).OrderBy(name => name == "Yorkshire" ? 0 : name == "Newyork" ? 2 : 1).ThenBy(name => name, StringComparer.Ordinal));
        var found = (await Found(english, "york")).ToList();
        Assert.Equal(("Yorkshire", "Newyork"), (found[0], found[^1]));
    }

    [Fact]
    public async Task There_are_twelve_at_most() => Assert.Equal(12, (await Found(english, "a")).Count);

    [Fact]
    public async Task What_articles_are_datelined_comes_first_the_most_used_before_all()
    {
        foreach (var place in (string[])["Genoa", "GENEVA", "GENEVA", "Gent"]) await Publish(place);
        Assert.Equal(["GENEVA", "Genoa", "Gent"], (await Found(english, "gen")).Take(3));
        Assert.Equal(["GENEVA", "Genoa", "Gent"], await Found(english, ""));
        Assert.DoesNotContain("Geneva", await Found(english, "gen"));
        Assert.DoesNotContain("GENEVA", await Found(russian, "gen"));
    }

    [Fact]
    public async Task A_place_is_forgotten_with_the_article_that_named_it()
    {
        var id = await Publish("Lower Sarn");
        await Publish("Upper Sarn");
        await House.Get<RetractArticle>().Run(Actor.House, id, "The place does not exist.");
        await House.CatchUp();
        Assert.Equal(["Upper Sarn"], await Found(english, "sarn"));
    }

    [Fact]
    public async Task An_edition_adds_a_place_and_takes_it_away()
    {
        await Add("Port Selen");
        Assert.Equal(["Port Selen"], await Found(english, "selen"));
        await Refused.For(Refusal.Invalid, () => House.Get<AddPlace>().Run(editor, english, "port  SELÉN"));
        await Refused.For(Refusal.Invalid, () => House.Get<AddPlace>().Run(editor, english, "  "));

        await using var db = House.Db();
        await House.Get<DropPlace>().Run(editor, (await db.Set<Place>().SingleAsync()).Id);
        Assert.Empty(await Found(english, "selen"));
    }

    [Fact]
    public async Task Editors_add_places_and_others_of_the_edition_find_them()
    {
        var reporter = await House.Join("tomas", new Grant(Role.Reporter, english));
        await Refused.For(Refusal.Forbidden, () => House.Get<AddPlace>().Run(reporter, english, "Port Selen"));
        Assert.NotEmpty(await House.Get<FindPlaces>().Run(reporter, english, "london"));
        await Refused.For(Refusal.Forbidden, () => House.Get<FindPlaces>().Run(reporter, arabic, "london"));
    }

    [Theory]
    [InlineData("\ud800")]
    [InlineData("%_'\"\\")]
    [InlineData("\u202e")]
    public async Task Odd_words_find_nothing_odd(string query) => Assert.True((await Found(english, query)).Count <= 12);

    Task<IReadOnlyList<string>> Found(long edition, string query) => House.Get<FindPlaces>().Run(editor, edition, query);

    async Task Add(params string[] names)
    {
        foreach (var name in names) await House.Get<AddPlace>().Run(editor, english, name);
    }

    async Task<long> Publish(string place)
    {
        var id = await House.Draft($"News from {place}", text => text with { Dateline = new(place, "Dateline") });
        await House.Publish(id);
        await House.CatchUp();
        return id;
    }
}
