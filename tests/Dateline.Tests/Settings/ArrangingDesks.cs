using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Settings;

/// <summary>Desks, content profiles and templates of an edition.</summary>
public sealed class ArrangingDesks : DatabaseTest
{
    static readonly ProfileRules Strict = new([ArticlePart.Lead, ArticlePart.Standfirst], 60, 120, NeedsReview: true);

    Actor administrator, editor;
    long edition;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        edition = (await House.Edition()).Id;
        administrator = await House.Join("nora", Role.Administrator);
        editor = await House.Join("ines", new Grant(Role.Editor, edition));
    }

    [Fact]
    public async Task A_desk_is_opened_named_seated_and_closed()
    {
        var id = await Open("Night");
        await House.Get<ChangeDesk>().Run(administrator, id, new(" Night desk ", true, [editor.Account!.Value, administrator.Account!.Value]), seen: 0);
        Assert.Equal(("Night desk", true, 1), (await Known(id)) is var desk ? (desk.Name, desk.IsClosed, desk.Edits) : default);
        Assert.Equal(2, (await Members(id)).Count);

        await House.Get<ChangeDesk>().Run(administrator, id, new("Night desk", false, [editor.Account!.Value]), seen: 1);
        Assert.Equal([editor.Account!.Value], await Members(id));
    }

    [Fact]
    public async Task Nobody_sits_at_a_desk_of_an_edition_where_they_have_no_role()
    {
        var elsewhere = await House.Join("vera", new Grant(Role.Editor, (await House.Edition("ru")).Id));
        var id = await Open("Night");
        await Refused.For(Refusal.NotNow, () => House.Get<ChangeDesk>().Run(administrator, id, new("Night", false, [elsewhere.Account!.Value]), seen: 0));
    }

    [Fact]
    public async Task Desks_of_an_edition_have_names_of_their_own()
    {
        await Open("Night");
        await Refused.For(Refusal.Invalid, () => Open(" Night "));
        await Refused.For(Refusal.Invalid, () => Open(" "));
        var day = await Open("Day");
        await Refused.For(Refusal.Invalid, () => House.Get<ChangeDesk>().Run(administrator, day, new("Night", false, []), seen: 0));
    }

    [Fact]
    public async Task Whoever_saves_on_top_of_an_older_desk_is_told_so_and_seats_nobody()
    {
        var id = await Open("Night");
        await House.Get<ChangeDesk>().Run(administrator, id, new("Late", false, []), seen: 0);
        await Refused.For(Refusal.Changed, () => House.Get<ChangeDesk>().Run(administrator, id, new("Night", false, [editor.Account!.Value]), seen: 0));
        Assert.Empty(await Members(id));
    }

    [Fact]
    public async Task A_preset_is_changed_and_brought_back()
    {
        await Profile("news", null, Strict);
        Assert.Equal((1, Strict.HeadlineGuide), (await Profiles())["news"] is var own ? (own.Edits, own.Rules.HeadlineGuide) : default);
        await House.Get<DropContentProfile>().Run(administrator, edition, "news");
        Assert.Equal(ContentProfile.Presets["news"].Required, (await Profiles())["news"].Rules.Required);
    }

    [Fact]
    public async Task A_kind_of_its_own_is_kept_while_articles_have_it()
    {
        await Profile("recipe", "Recipe", Strict);
        Assert.Equal("Recipe", (await Profiles())["recipe"].Name);
        await House.Get<BeginArticle>().Run(editor, new Beginning(edition, "recipe"));
        await Refused.For(Refusal.NotNow, () => House.Get<DropContentProfile>().Run(administrator, edition, "recipe"));
    }

    [Fact]
    public async Task Profiles_that_cannot_be_are_refused()
    {
        await Refused.For(Refusal.Invalid, () => Profile("Recipe", "Recipe", Strict));
        await Refused.For(Refusal.Invalid, () => Profile("recipe", " ", Strict));
        await Refused.For(Refusal.Invalid, () => Profile("recipe", "Recipe", Strict with { HeadlineGuide = 0 }));
        await Profile("recipe", "Recipe", Strict);
        await Refused.For(Refusal.Changed, () => Profile("recipe", "Another", Strict));
    }

    [Fact]
    public async Task A_template_is_renamed_to_a_name_that_is_free()
    {
        var article = await House.Begin(editor);
        foreach (var name in (string[])["Morning", "Evening"]) await House.Get<SaveTemplate>().Run(editor, article, name);
        await using var db = House.Db();
        var id = await db.Set<ArticleTemplate>().Where(t => t.Name == "Morning").Select(t => t.Id).SingleAsync();
        await House.Get<RenameTemplate>().Run(editor, id, " First thing ");
        Assert.Equal(["Evening", "First thing"], await db.Set<ArticleTemplate>().OrderBy(t => t.Name).Select(t => t.Name).ToListAsync());
        await Refused.For(Refusal.Invalid, () => House.Get<RenameTemplate>().Run(editor, id, "Evening"));
        await Refused.For(Refusal.Forbidden, () => House.Get<RenameTemplate>().Run(administrator, id, "Mine"));
    }

    [Fact]
    public async Task Only_administrators_arrange_desks_and_profiles()
    {
        await Refused.For(Refusal.Forbidden, () => House.Get<OpenDesk>().Run(editor, edition, "Night"));
        await Refused.For(Refusal.Forbidden, () => House.Get<ChangeContentProfile>().Run(editor, edition, "news", null, Strict, 0));
        var id = await Open("Night");
        await Refused.For(Refusal.Forbidden, () => House.Get<ChangeDesk>().Run(editor, id, new("Mine", false, []), 0));
    }

    Task<long> Open(string name) => House.Get<OpenDesk>().Run(administrator, edition, name);

    Task Profile(string key, string? name, ProfileRules rules) => House.Get<ChangeContentProfile>().Run(administrator, edition, key, name, rules, seen: 0);

    async Task<NewsDesk> Known(long id)
    {
        await using var db = House.Db();
        return await db.Set<NewsDesk>().AsNoTracking().SingleAsync(d => d.Id == id);
    }

    async Task<List<long>> Members(long id)
    {
        await using var db = House.Db();
        return await db.Set<DeskMember>().Where(m => m.DeskId == id).Select(m => m.AccountId).ToListAsync();
    }

    async Task<Dictionary<string, ContentProfile>> Profiles()
    {
        await using var db = House.Db();
        return (await ContentProfiles.In(db, edition, default)).ToDictionary(p => p.Key);
    }
}
