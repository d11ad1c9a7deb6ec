using System.Reflection;
using System.Runtime.CompilerServices;
using Dateline.Kernel;
using Dateline.NewsFormats.Ninjs;
using Dateline.PhotoMetadata;
using Dateline.Platform.Data;
using Dateline.Web;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Tests.Architecture;

/// <summary>The code that the rules are about: compiled, and as it is written.</summary>
static class Codebase
{
    public static readonly Assembly Kernel = typeof(RefusedException).Assembly;
    public static readonly Assembly NewsFormats = typeof(NinjsReader).Assembly;
    public static readonly Assembly PhotoMetadata = typeof(PhotoMetadataReader).Assembly;
    public static readonly Assembly House = typeof(DatelineDb).Assembly;
    public static readonly Assembly Web = typeof(Site).Assembly;

    /// <summary>The types of all five, without those that the compiler or a migration wrote and those nested in another.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. new[] { Kernel, NewsFormats, PhotoMetadata, House, Web }.SelectMany(TypesOf)];

    /// <summary>What has a row in the database, by the models of both.</summary>
    public static IReadOnlySet<Type> Entities { get; } = EntitiesOf(new DesignTimeSqlite().CreateDbContext([])).Union(EntitiesOf(new DesignTimePostgres().CreateDbContext([]))).ToHashSet();

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static IEnumerable<Type> TypesOf(Assembly assembly) => assembly.GetTypes()
        .Where(type => !type.IsNested && !type.Name.Contains('<') && !IsUnder(type, "Dateline.Platform.Data.Migrations"));

    public static bool IsUnder(Type type, string space) =>
        type.Namespace == space || type.Namespace?.StartsWith(space + '.', StringComparison.Ordinal) is true;

    /// <summary>The files of a folder, by their paths from the root.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)));

    static List<Type> EntitiesOf(DbContext db)
    {
        using (db) return [.. db.Model.GetEntityTypes().Select(entity => entity.ClrType)];
    }

    static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Dateline.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException($"There is no Dateline.slnx above {here}.");
    }
}
