using System.Reflection;
using Dateline.Articles;
using Dateline.Editions;
using Dateline.Fronts;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.Storylines;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Tests.Architecture;

/// <summary>What must not know what.</summary>
static class Walls
{
    const string Reader = "Dateline.Web.Reader";
    const string Newsroom = "Dateline.Web.Newsroom";
    const string Delivery = "Dateline.Web.Delivery";
    const string Preview = "Dateline.Web.Preview";

    /// <summary>The entities that reader pages and feeds may look into: revisions as they were published, and what describes the agency itself.</summary>
    static readonly Type[] Public =
    [
        typeof(Edition), typeof(Section),
        typeof(Entry), typeof(PublishedArticle), typeof(PublishedAsset), typeof(AssetUse),
        typeof(PublishedStoryline), typeof(StorylineItem), typeof(PublishedFront),
    ];

    /// <summary>What readers get knows nothing of the desk, and the desk nothing of it; the preview alone stands in both rooms.</summary>
    public static IEnumerable<Objection> BetweenReaderAndNewsroom(IReadOnlyCollection<Type> types) =>
        Mentions(types.Where(IsForReaders), used => Codebase.IsUnder(used, Newsroom) || Codebase.IsUnder(used, Preview), "what both show is a part, not")
            .Concat(Mentions(types.Where(type => Codebase.IsUnder(type, Newsroom)), used => Codebase.IsUnder(used, Reader) || Codebase.IsUnder(used, Preview), "what both show is a part, not"));

    public static IEnumerable<Objection> AroundComponents(IReadOnlyCollection<Type> types)
    {
        var components = types.Where(type => TypeUses.WithNested(type).Any(IsComponent)).ToList();
        return Mentions(components, IsDatabase, "a component is given what it shows, and has no need of")
            .Concat(from component in components
                    where Codebase.IsUnder(component, Reader)
                    from part in TypeUses.WithNested(component).Where(IsComponent)
                    from wish in Wishes(part)
                    select Objection.To(component, $"the endpoint gives a reader page what it shows; {wish} asks the house for more."));
    }

    public static IEnumerable<Objection> AroundEntities(IEnumerable<Type> entities) =>
        Mentions(entities, used => IsDatabase(used) || used == typeof(TimeProvider), "an entity decides; the act that loads it knows database and clock, such as");

    public static IEnumerable<Objection> AroundDrafts(IEnumerable<Type> types, IReadOnlySet<Type> entities) =>
        Mentions(types.Where(IsForReaders),
            used => entities.Contains(used) && !Public.Contains(used), "readers are shown what the ledger has, never");

    /// <summary>What decodes a hostile file may die of it, and so it is a process of its own.</summary>
    public static IEnumerable<Objection> AroundPixels(IEnumerable<Type> types) =>
        Mentions(types.Where(type => !Codebase.IsUnder(type, "Dateline.Platform.Imaging.Worker")), used => Codebase.IsUnder(used, "NetVips"), "a worker decodes pictures; ask it by ImagingWorkers, and use no");

    public static IEnumerable<Objection> AroundLibraries(IEnumerable<Assembly> libraries)
    {
        var ofDotNet = Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Select(Path.GetFileNameWithoutExtension).ToHashSet();
        return from library in libraries
               from other in library.GetReferencedAssemblies()
               where !ofDotNet.Contains(other.Name)
               select new Objection(library.GetName().Name!, $"stands on .NET alone, not on {other.Name}.");
    }

    static IEnumerable<Objection> Mentions(IEnumerable<Type> types, Func<Type, bool> forbidden, string reason) =>
        from type in types
        from used in TypeUses.Of(type)
        where forbidden(used)
        select Objection.To(type, $"{reason} {used.FullName}.");

    static bool IsForReaders(Type type) => Codebase.IsUnder(type, Reader) || Codebase.IsUnder(type, Delivery);

    static bool IsComponent(Type type) => typeof(IComponent).IsAssignableFrom(type);

    static bool IsDatabase(Type type) => typeof(DbContext).IsAssignableFrom(type) || Codebase.IsUnder(type, "Microsoft.EntityFrameworkCore");

    static IEnumerable<string> Wishes(Type component) =>
        component.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(property => property.IsDefined(typeof(InjectAttribute), inherit: true)).Select(property => $"[Inject] {property.Name}")
            .Concat(component.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => $"the constructor's {parameter.Name}"));
}
