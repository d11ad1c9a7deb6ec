using System.Reflection;

namespace Dateline.Tests.Architecture;

/// <summary>Names that say what a thing is, and things that are what their name says.</summary>
static class Naming
{
    static readonly string[] SayNothing = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utilities", "Service", "Processor", "Dto", "Impl", "Base", "Info"];

    public static IEnumerable<Objection> AgainstNames(IEnumerable<Type> types) =>
        from type in types.SelectMany(TypeUses.WithNested)
        where !type.Name.Contains('<')
        let name = type.Name.Split('`')[0]
        let word = SayNothing.FirstOrDefault(word => name.EndsWith(word, StringComparison.Ordinal))
        where word is not null
        select Objection.To(type, $"'{word}' says nothing. Name the act, or the thing.");

    public static IEnumerable<Objection> AgainstLonelyInterfaces(IReadOnlyCollection<Type> types)
    {
        var all = types.SelectMany(TypeUses.WithNested).ToList();
        return from face in all
               where face.IsInterface
               let kinds = all.Count(type => !type.IsInterface && type.GetInterfaces().Any(other => Definition(other) == face))
               where kinds < 2
               select Objection.To(face, $"an interface has two implementations, this one has {kinds}. Use the class.");

        static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
    }

    public static IEnumerable<Objection> AgainstActs(IEnumerable<Type> acts) =>
        from act in acts
        let methods = act.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.Name is not ("Dispose" or "DisposeAsync")).Select(method => method.Name).ToList()
        where methods is not ["Run"]
        select Objection.To(act, $"an act has one public method, Run; this has {(methods.Count == 0 ? "none" : string.Join(", ", methods))}.");
}
