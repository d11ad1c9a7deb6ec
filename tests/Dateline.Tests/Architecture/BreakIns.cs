using Dateline.Web.Newsroom;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Options;
using Xunit;

namespace Dateline.Tests.Architecture;

/// <summary>Attempts to break the rules of the house, each of which must be stopped; and their honest neighbours, which must not.</summary>
public sealed class BreakIns
{
    [Theory]
    [InlineData("a lambda in an async method", """
        class Sneak { public async Task<int> Run() { await Task.Yield(); return new[] { 1 }.Count(id => Dateline.Storylines.StorylineAddress.Of("en", "x", id).Length > 3); } }
        """)]
    [InlineData("a closure", """
        class Sneak { public Func<string> Run(long id) { Func<string> say = () => Dateline.Storylines.StorylineAddress.Of("en", "x", id); return say; } }
        """)]
    [InlineData("an iterator", """
        class Sneak { public IEnumerable<long> Run() { var item = new Dateline.Storylines.StorylineItem(); yield return item.ArticleId; } }
        """)]
    [InlineData("a local function", """
        class Sneak { public object Run() { return Make(); static object Make() => new Dateline.Storylines.StorylineItem(); } }
        """)]
    [InlineData("a generic argument", """
        class Sneak { public int Run() => new List<Dateline.Storylines.Storyline[]>().Count; }
        """)]
    [InlineData("a generic method's argument", """
        class Sneak { public object Run() => Array.Empty<Dateline.Storylines.Storyline>(); }
        """)]
    [InlineData("a constraint", """
        class Sneak<T> where T : IEnumerable<Dateline.Storylines.StorylineItem>;
        """)]
    [InlineData("a base", """
        class Sneak : List<Dateline.Storylines.KeyEvent>;
        """)]
    [InlineData("a member", """
        class Sneak { public Dateline.Storylines.Storyline? Told { get; set; } }
        """)]
    [InlineData("an attribute", """
        [System.ComponentModel.TypeConverter(typeof(Dateline.Storylines.Storyline))] class Sneak;
        """)]
    [InlineData("a type test", """
        class Sneak { public bool Run(object given) => given is Dateline.Storylines.Storyline; }
        """)]
    [InlineData("a value passed on unnamed", """
        class Sneak { public int Run() => Middle.Give()!.GetHashCode(); } static class Middle { public static Dateline.Storylines.Storyline? Give() => null; }
        """)]
    [InlineData("a nested type", """
        class Sneak { sealed record Inner(Dateline.Storylines.StorylineState State); }
        """)]
    public void An_article_uses_a_storyline_in(string place, string code)
    {
        var objections = FeatureArrows.Against(Snippet.Types($"namespace Dateline.Articles; {code}")).ToList();
        Assert.True(objections.Any(objection => objection.Subject.StartsWith("Dateline.Articles.Sneak", StringComparison.Ordinal) && objection.Reason.Contains("Storylines", StringComparison.Ordinal)), place);
    }

    [Fact]
    public void A_feature_comes_from_nowhere() =>
        Stopped(FeatureArrows.Against(Snippet.Types("namespace Dateline.Horoscopes; class Horoscope;")), "Dateline.Horoscopes.Horoscope");

    [Fact]
    public void A_storyline_may_use_an_article() =>
        Objections.AreNone(FeatureArrows.Against(Snippet.Types("namespace Dateline.Storylines; class Honest { public object? Run() => new Dateline.Articles.PublishedArticle(); }")));

    [Fact]
    public void A_reader_page_shows_a_newsroom_component() => Stopped(Walls.BetweenReaderAndNewsroom(Snippet.Types("""
        namespace Dateline.Web.Newsroom { public class Toolbar : Microsoft.AspNetCore.Components.ComponentBase; }
        namespace Dateline.Web.Reader.Articles
        {
            public class Page : Microsoft.AspNetCore.Components.ComponentBase
            {
                protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
                {
                    builder.OpenComponent<Dateline.Web.Newsroom.Toolbar>(0);
                    builder.CloseComponent();
                }
            }
        }
        """)), "Dateline.Web.Reader.Articles.Page");

    [Fact]
    public void A_newsroom_screen_uses_a_part_of_the_reader_site() => Stopped(Walls.BetweenReaderAndNewsroom(Snippet.Types("""
        namespace Dateline.Web.Newsroom.Articles; class Desk { public object Run() => Dateline.Web.Reader.Parts.ShownPages.Alone; }
        """)), "Dateline.Web.Newsroom.Articles.Desk");

    [Theory]
    [InlineData("Reader", "Dateline.Web.Preview.PreviewLook")]
    [InlineData("Delivery", "Dateline.Web.Preview.PreviewLook")]
    [InlineData("Newsroom", "Dateline.Web.Preview.PreviewLook")]
    public void Only_the_preview_stands_in_both_rooms(string face, string used) =>
        Stopped(Walls.BetweenReaderAndNewsroom(Snippet.Types($"namespace Dateline.Web.{face}; class Peep {{ public {used}? Look; }}")), $"Dateline.Web.{face}.Peep");

    [Fact]
    public void A_preview_may_know_a_draft_and_the_page_that_it_becomes() => Objections.AreNone(Walls.BetweenReaderAndNewsroom(Snippet.Types(
        "namespace Dateline.Web.Preview; class Peep { public Dateline.Articles.Article? Draft; public object Run() => Dateline.Web.Reader.Parts.ShownPages.Alone; }")));

    [Theory]
    [InlineData("Reader", "[Inject] public Microsoft.EntityFrameworkCore.IDbContextFactory<Dateline.Platform.Data.DatelineDb>? Dbs { get; set; }")]
    [InlineData("Reader", "[Inject] Dateline.Articles.PublishArticle? Publish { get; set; }")]
    [InlineData("Reader", "public Page(Dateline.Articles.PublishArticle publish) { }")]
    [InlineData("Reader", "public Page(IServiceProvider house) { }")]
    [InlineData("Reader", "async Task Look(IServiceProvider house) { await Task.Yield(); Func<object?> open = () => house.GetService(typeof(Dateline.Platform.Data.DatelineDb)); open(); }")]
    [InlineData("Newsroom", "[Inject] public Microsoft.EntityFrameworkCore.IDbContextFactory<Dateline.Platform.Data.DatelineDb>? Dbs { get; set; }")]
    [InlineData("Newsroom", "public Page(Dateline.Platform.Data.SqliteDatelineDb db) { }")]
    public void A_component_asks_for_more_than_it_is_given(string face, string member) =>
        Stopped(Walls.AroundComponents(Component(face, member)), $"Dateline.Web.{face}.Page");

    [Theory]
    [InlineData("Reader", "[Parameter] public string? Headline { get; set; }")]
    [InlineData("Newsroom", "[Inject] Dateline.Articles.PublishArticle? Publish { get; set; }")]
    public void A_component_may_be_given_what_is_its_own(string face, string member) => Objections.AreNone(Walls.AroundComponents(Component(face, member)));

    [Theory]
    [InlineData("public bool IsDue() => new[] { 1 }.Any(_ => TimeProvider.System.GetUtcNow() > default(DateTimeOffset));")]
    [InlineData("public object Options() => new Microsoft.EntityFrameworkCore.DbContextOptionsBuilder().Options;")]
    [InlineData("public void Save(Dateline.Platform.Data.DatelineDb db) => db.Add(this);")]
    [InlineData("[Microsoft.EntityFrameworkCore.Keyless] sealed class Part;")]
    public void An_entity_touches_database_or_clock(string member) =>
        Stopped(Walls.AroundEntities(Snippet.Types($"namespace Dateline.Articles; class Comment {{ {member} }}")), "Dateline.Articles.Comment");

    [Theory]
    [InlineData("Reader", "public object? Run(Dateline.Platform.Data.DatelineDb db) => db.Set<Dateline.Articles.Article>().Select(a => a.Draft).FirstOrDefault();")]
    [InlineData("Reader", "public object? Run(Dateline.Platform.Data.DatelineDb db) => db.Set<Dateline.Storylines.Storyline>().FirstOrDefault();")]
    [InlineData("Delivery", "public async Task<object?> Run(Dateline.Platform.Data.DatelineDb db) { await Task.Yield(); return db.Find<Dateline.Mediabank.Asset>(1L); }")]
    [InlineData("Delivery", "public IQueryable<string?> Run(Dateline.Platform.Data.DatelineDb db) => from r in db.Set<Dateline.Ledger.Revision>() select r.Document;")]
    public void A_reader_is_shown_a_draft(string face, string member) =>
        Stopped(Walls.AroundDrafts(Snippet.Types($"namespace Dateline.Web.{face}; class Peep {{ {member} }}"), Codebase.Entities), $"Dateline.Web.{face}.Peep");

    [Fact]
    public void A_library_leans_on_another() => Stopped(
        Walls.AroundLibraries([Snippet.Compile("namespace Dateline.Kernel; class Law { public object Run() => new Microsoft.EntityFrameworkCore.DbContextOptionsBuilder(); }")]), "snippet");

    [Theory]
    [InlineData("class ArticleManager;", "ArticleManager")]
    [InlineData("record ArticleDto;", "ArticleDto")]
    [InlineData("class List { struct ItemInfo; }", "List+ItemInfo")]
    [InlineData("class PoolHelper<T>;", "PoolHelper`1")]
    public void A_name_says_nothing(string code, string name) => Stopped(Naming.AgainstNames(Snippet.Types(code)), name);

    [Theory]
    [InlineData("interface IStore; class Store : IStore;", "IStore")]
    [InlineData("interface IStore<T>; class Store : IStore<int>;", "IStore`1")]
    public void An_interface_stands_before_one_class(string code, string name) => Stopped(Naming.AgainstLonelyInterfaces(Snippet.Types(code)), name);

    [Fact]
    public void An_interface_may_stand_before_two() => Objections.AreNone(Naming.AgainstLonelyInterfaces(Snippet.Types("interface IStore<T>; class Files : IStore<int>; class Objects : IStore<int>;")));

    [Theory]
    [InlineData("class PublishNews { public void Run() { } public void Retract() { } }")]
    [InlineData("class PublishNews { public void Run() { } public void Run(int id) { } }")]
    [InlineData("class PublishNews { public void Execute() { } }")]
    [InlineData("class PublishNews { }")]
    public void An_act_does_not_just_run(string code) => Stopped(Naming.AgainstActs(Snippet.Types(code)), "PublishNews");

    [Fact]
    public void An_act_may_be_a_part_of_another_and_be_disposed_of() => Objections.AreNone(Naming.AgainstActs(Snippet.Types(
        "class PublishNews : IDisposable { public void Run() { } public static void Within() { } public void Dispose() { } int Count => 1; }")));

    [Theory]
    [InlineData("class PublishNews { public void Run(long id) { } }")]
    [InlineData("class PublishNews { public void Run(long id, Dateline.Accounts.Actor by) { } }")]
    [InlineData("class PublishNews { public void Run() { } }")]
    public void An_act_does_not_say_in_whose_name(string code) => Stopped(Actors.AgainstActsOfNobody(Snippet.Types(code)), "PublishNews");

    [Fact]
    public void An_act_may_be_somebodys() => Objections.AreNone(Actors.AgainstActsOfNobody(Snippet.Types("class PublishNews { public void Run(Dateline.Accounts.Actor by, long id) { } }")));

    [Theory]
    [InlineData("[Microsoft.AspNetCore.Components.Route(\"/newsroom/secrets\")] class Secrets;")]
    [InlineData("[Microsoft.AspNetCore.Components.Route(\"/newsroom/secrets\"), Microsoft.AspNetCore.Authorization.Authorize, Microsoft.AspNetCore.Authorization.AllowAnonymous] class Secrets;")]
    public void A_screen_is_for_everyone(string code) => Stopped(Actors.AgainstOpenScreens(Snippet.Types(code)), "Secrets");

    [Fact]
    public void A_screen_may_be_for_the_staff() => Objections.AreNone(Actors.AgainstOpenScreens(Snippet.Types(
        "[Microsoft.AspNetCore.Components.Route(\"/newsroom/secrets\"), Microsoft.AspNetCore.Authorization.Authorize(Policy = \"Administer\")] class Secrets;")));

    [Theory]
    [InlineData("/newsroom/secrets", false)]
    [InlineData("/newsroom/secrets", true, "Read")]
    [InlineData("/newsroom/secrets", false, "Visitors")]
    [InlineData("/_blazor", false)]
    public async Task An_endpoint_of_the_newsroom_is_for_everyone(string path, bool isOpen, string? policy = null)
    {
        var metadata = new object?[] { isOpen ? new AllowAnonymousAttribute() : null, policy is null ? null : new AuthorizeAttribute(policy) }.OfType<object>().ToArray();
        Stopped(await Endpoints.AgainstOpenNewsroom([At(path, metadata)], Policies()), path);
    }

    [Fact]
    public async Task An_endpoint_of_the_newsroom_may_ask_for_a_right() =>
        Objections.AreNone(await Endpoints.AgainstOpenNewsroom([At("/newsroom/secrets", new AuthorizeAttribute("Read")), At("/en", new AllowAnonymousAttribute())], Policies()));

    [Theory]
    [InlineData("src/Long.cs", 401)]
    [InlineData("src/Long.razor", 151)]
    public void A_file_is_too_long(string path, int lines) => Stopped(Sources.AgainstLength([(path, new string('\n', lines))]), path);

    [Fact]
    public void A_migration_may_be_long() => Objections.AreNone(Sources.AgainstLength([("src/Data/Migrations/Sqlite/First.cs", new string('\n', 5000))]));

    [Fact]
    public void An_endpoint_is_silent() => Stopped(Endpoints.AgainstSilence([An("/drafts")]), "/drafts");

    [Fact]
    public void An_endpoint_may_be_open_or_guarded_when_it_says_so() =>
        Objections.AreNone(Endpoints.AgainstSilence([An("/", new AllowAnonymousAttribute()), An("/desk", new AuthorizeAttribute("Desk"))]));

    [Theory]
    [InlineData("margin-left: 1rem")]
    [InlineData("padding-right:0")]
    [InlineData("border-left: 1px solid red")]
    [InlineData("border-top-right-radius: 2px")]
    [InlineData("left: 0")]
    [InlineData("text-align: right")]
    [InlineData("float: left")]
    [InlineData("clear: right")]
    [InlineData("background: linear-gradient(to right, #000, #fff)")]
    [InlineData("transform: translateX(-100%)")]
    [InlineData("padding: 0.5rem 1.25rem 0.5rem 0")]
    [InlineData("margin: 0 calc(1rem + 2px) 0 var(--gap)")]
    [InlineData("border-radius: 3px 0")]
    [InlineData("border-radius: 3px 0 0 3px")]
    [InlineData("--edge: right")]
    public void A_stylesheet_knows_a_side(string declaration)
    {
        Assert.Single(Stylesheets.AgainstSides("a.css", $$"""@media print { a:hover, p { color: red; {{declaration}} } }"""));
        Assert.Single(Stylesheets.AgainstSides("a.css", $$"""p { {{declaration}}; }"""));
    }

    [Theory]
    [InlineData("margin-inline-start: 1rem")]
    [InlineData("float: inline-start")]
    [InlineData("text-align: end")]
    [InlineData("margin: 1rem calc(-1 * var(--gap)) 0")]
    [InlineData("padding: 0 calc(1rem + 2px) 1px calc(1rem + 2px)")]
    [InlineData("border-radius: 3px 3px 0 0")]
    [InlineData("color: red /* on the left */")]
    [InlineData("content: \"left: 0; \"")]
    [InlineData("text-wrap: bright")]
    [InlineData("grid-area: 1 / 2 / 3 / 4")]
    public void A_stylesheet_may_know_beginning_and_end(string declaration) =>
        Objections.AreNone(Stylesheets.AgainstSides("a.css", $$""".left:hover { {{declaration}}; } .right { color: red }"""));

    [Theory]
    [InlineData("""builder.AddContent(0, "Read more");""")]
    [InlineData("""builder.AddContent(0, Is ? "Yes" : "No");""")]
    [InlineData("""builder.AddMarkupContent(0, "<p class=\"all\">Читать</p>");""")]
    [InlineData("""builder.AddMarkupContent(0, "<img alt=\"A lake\" src=\"x.jpg\">");""")]
    [InlineData("""builder.AddAttribute(0, "aria-label", "Sections");""")]
    [InlineData("""builder.AddAttribute(0, "title", Is ? "Open" : null);""")]
    [InlineData("""builder.AddComponentParameter(0, "Empty", "Nothing here.");""")]
    [InlineData("""builder.AddAttribute(0, "ChildContent", (RenderFragment)(inner => inner.AddContent(1, "صفحة")));""")]
    public void A_component_speaks_for_itself(string line) => Stopped(ComponentTexts.Against(Speaking(line)), "Dateline.Web.Reader.Page");

    [Theory]
    [InlineData("""builder.AddContent(0, " · ");""")]
    [InlineData("""builder.AddMarkupContent(0, "<meta name=\"viewport\" content=\"width=device-width\">&nbsp;&middot;");""")]
    [InlineData("""builder.AddAttribute(0, "class", Is ? "card wide" : "card");""")]
    [InlineData("""builder.AddComponentParameter(0, "Class", "lead");""")]
    [InlineData("""builder.AddComponentParameter(0, "Zone", "rest");""")]
    [InlineData("""builder.AddComponentParameter(0, "Flaw", new Dictionary<string, string>().GetValueOrDefault("name"));""")]
    [InlineData("""builder.AddAttribute(0, "aria-labelledby", "headline"); builder.AddAttribute(1, "alt", "");""")]
    public void A_component_may_write_signs_and_names(string line) => Objections.AreNone(ComponentTexts.Against(Speaking(line)));

    [Fact]
    public void An_exemption_that_nobody_needs_is_an_objection() =>
        Stopped(Array.Empty<Objection>().Except(new Exemption("Dateline.Old", "it was once so")), "Dateline.Old");

    [Fact]
    public void A_picture_is_decoded_in_the_house() => Stopped(Walls.AroundPixels(Snippet.Types(
        "namespace Dateline.Mediabank; class Peek { public int Width(byte[] bytes) => NetVips.Image.NewFromBuffer(bytes).Width; }")), "Dateline.Mediabank.Peek");

    static void Stopped(IEnumerable<Objection> objections, string subject) => Assert.Contains(subject, objections.Select(objection => objection.Subject.Split(": ")[0]));

    static IReadOnlyList<Type> Component(string face, string member) => Snippet.Types($$"""
        using Microsoft.AspNetCore.Components;
        namespace Dateline.Web.{{face}};
        public class Page : ComponentBase { {{member}} }
        """);

    static IReadOnlyList<Type> Speaking(string line) => Snippet.Types($$"""
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Components.Rendering;
        namespace Dateline.Web.Reader;
        public class Page : ComponentBase
        {
            [Parameter] public bool Is { get; set; }
            protected override void BuildRenderTree(RenderTreeBuilder builder) { {{line}} }
        }
        """);

    static RouteEndpoint At(string path, params object[] metadata) => new(_ => Task.CompletedTask, RoutePatternFactory.Parse(path), 0, new EndpointMetadataCollection(metadata), path);

    static DefaultAuthorizationPolicyProvider Policies()
    {
        var options = new AuthorizationOptions();
        NewsroomPolicies.Set(options);
        options.AddPolicy("Visitors", policy => policy.RequireAuthenticatedUser());
        return new(Options.Create(options));
    }

    static Endpoint An(string name, params object[] metadata) => new(null, new EndpointMetadataCollection(metadata), name);
}
