using System.CommandLine;
using Dateline.Kernel;
using Dateline.Ledger;
using Dateline.Platform.Data;

namespace Dateline.Web.Cli;

/// <summary>Where the agency lives: its data folder and its database. The same options for every verb, with the environment behind them.</summary>
sealed class Place
{
    public const string DefaultFolder = "data";

    readonly Option<string?> data = new("--data") { Description = "Folder of the agency's files [env DATELINE_DATA; default ./data]." };
    readonly Option<string?> database = new("--database") { Description = "SQLite file or PostgreSQL connection string [env DATELINE_DATABASE; default dateline.db in the data folder]." };

    public void AddTo(Command verb)
    {
        verb.Options.Add(data);
        verb.Options.Add(database);
    }

    public string Folder(ParseResult parsed) => Path.GetFullPath(Value(parsed, data, "DATELINE_DATA") ?? DefaultFolder);

    public DatabaseAddress Database(ParseResult parsed) =>
        Value(parsed, database, "DATELINE_DATABASE") is { } address ? DatabaseAddress.Parse(address) : DatabaseAddress.In(Folder(parsed));

    /// <summary>Makes the folder if it is missing.</summary>
    public (string Folder, DatabaseAddress Database) Open(ParseResult parsed)
    {
        var (folder, address) = (Folder(parsed), Database(parsed));
        Directory.CreateDirectory(folder);
        if (address.SqliteFile is { } file)
        {
            if (Directory.Exists(file)) throw new RefusedException($"'{file}' is a folder; --database names the file of a SQLite database.");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }
        return (folder, address);
    }

    /// <summary>The house without a face, its database brought up to date.</summary>
    public async Task<ServiceProvider> Enter(ParseResult parsed, CancellationToken cancel)
    {
        var (folder, address) = Open(parsed);
        var house = new ServiceCollection().AddDateline(folder, address).BuildServiceProvider();
        await house.GetRequiredService<MigrateDatabase>().Run(cancel);
        return house;
    }

    /// <summary>The house of an agency that is there, as it is: nothing is made and nothing brought up to date.</summary>
    public async Task<ServiceProvider> Visit(ParseResult parsed, CancellationToken cancel)
    {
        var (folder, address) = (Folder(parsed), Database(parsed));
        var isThere = Directory.Exists(folder) && await new Databases(address).IsThere(cancel);
        return isThere ? new ServiceCollection().AddDateline(folder, address).BuildServiceProvider()
            : throw new RefusedException($"There is no agency in '{folder}'{(address.SqliteFile is { } file && !File.Exists(file) ? $": '{file}' is missing" : "")}. Name its place with --data and --database.");
    }

    /// <summary>Lets the followers catch up, for verbs that publish while no server may be there to do it.</summary>
    public static async Task CatchUp(IServiceProvider house, CancellationToken cancel)
    {
        foreach (var follower in house.GetServices<IFollower>()) await house.GetRequiredService<FollowLedger>().Run(follower, cancel);
    }

    public static string? Value(ParseResult parsed, Option<string?> option, string environment) =>
        parsed.GetValue(option) ?? (Environment.GetEnvironmentVariable(environment) is { Length: > 0 } value ? value : null);
}
