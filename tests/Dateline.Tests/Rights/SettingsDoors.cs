using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Editions;
using Dateline.Editions.Places;
using Dateline.Fronts;
using Dateline.Mediabank;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static Dateline.Tests.Rights.Walker;

namespace Dateline.Tests.Rights;

static class SettingsDoors
{
    public static IReadOnlyDictionary<Type, Door> All { get; } = new Dictionary<Type, Door>
    {
        [typeof(AddEdition)] = new(Agency(Right.Administer), async g =>
        {
            await using var db = g.House.Db();   // the last that was added goes again, so that it can be added
            db.RemoveRange(await db.Set<Edition>().Where(e => e.Key == "ru").ToListAsync());
            await db.SaveChangesAsync();
            return by => g.Get<AddEdition>().Run(by, "ru");
        }),
        [typeof(ChangeEdition)] = OnEdition((g, by, edition) => g.Get<ChangeEdition>().Run(by, g.En, new EditionDescription(g.Name("Edition"), edition.AgencyName, edition.Tagline, edition.Style), edition.Edits)),
        [typeof(ChangeSections)] = OnEdition((g, by, edition) => g.Get<ChangeSections>().Run(by, g.En, [.. edition.Sections.Select(s => new SectionLine(s.Key, g.Name("Section"), s.IsClosed))], edition.Edits)),
        [typeof(OrderEditions)] = Do(Agency(Right.Administer), (g, by) => g.Get<OrderEditions>().Run(by, [g.En, g.Ar])),
        [typeof(FindPlaces)] = Do(In(Right.Read), (g, by) => g.Get<FindPlaces>().Run(by, g.En, "lon")),
        [typeof(AddPlace)] = Do(In(Right.Edit), (g, by) => g.Get<AddPlace>().Run(by, g.En, g.Name("Place"))),
        [typeof(DropPlace)] = new(In(Right.Edit), async g =>
        {
            var place = await g.House.Add(new Place(g.En, g.Name("Place")));
            return by => g.Get<DropPlace>().Run(by, place.Id);
        }),
        [typeof(OpenDesk)] = Do(In(Right.Administer), (g, by) => g.Get<OpenDesk>().Run(by, g.En, g.Name("Desk"))),
        [typeof(ChangeDesk)] = new(In(Right.Administer), async g =>
        {
            var desk = await g.House.Add(new NewsDesk(g.En, g.Name("Desk"), 0));
            return by => g.Get<ChangeDesk>().Run(by, desk.Id, new DeskDescription(g.Name("Desk"), false, []), desk.Edits);
        }),
        [typeof(ChangeContentProfile)] = Do(In(Right.Administer), (g, by) => g.Get<ChangeContentProfile>().Run(by, g.En, g.Name("profile").Replace(' ', '-'), "Profile", new ProfileRules([]), 0)),
        [typeof(DropContentProfile)] = new(In(Right.Administer), async g =>
        {
            var profile = new ContentProfile { EditionId = g.En, Key = g.Name("profile").Replace(' ', '-') };
            profile.Be("Profile", new ProfileRules([]));
            await g.House.Add(profile);
            return by => g.Get<DropContentProfile>().Run(by, g.En, profile.Key);
        }),
        [typeof(ChangeSupplier)] = Do(Somewhere(Right.DescribePictures), (g, by) => g.Get<ChangeSupplier>().Run(by, null, new SupplierDescription(g.Name("Supplier"), false, new Dictionary<string, string>(), []), 0)),
        [typeof(ArrangeFront)] = OnFront((g, by, front) => g.Get<ArrangeFront>().Run(by, g.En, "world", front.Edits, new FrontContent([]))),
        [typeof(PublishFront)] = OnFront((g, by, front) => g.Get<PublishFront>().Run(by, front.Id, front.Edits)),
    };

    static Door Do(Func<Walker, bool> may, Func<Ground, Actor, Task> act) => new(may, g => Task.FromResult<Func<Actor, Task>>(by => act(g, by)));

    static Door OnEdition(Func<Ground, Actor, Edition, Task> act) => new(In(Right.Administer), async g =>
    {
        await using var db = g.House.Db();
        var edition = await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == g.En);
        return by => act(g, by, edition);
    });

    static Door OnFront(Func<Ground, Actor, Front, Task> act) => new(In(Right.ArrangeFronts), async g =>
    {
        await using var db = g.House.Db();
        var before = await db.Set<Front>().AsNoTracking().SingleOrDefaultAsync(f => f.EditionId == g.En && f.Section == "world");
        await g.Get<ArrangeFront>().Run(Actor.House, g.En, "world", before?.Edits ?? 0, new FrontContent([]));
        var front = await db.Set<Front>().AsNoTracking().SingleAsync(f => f.EditionId == g.En && f.Section == "world");
        return by => act(g, by, front);
    });
}
