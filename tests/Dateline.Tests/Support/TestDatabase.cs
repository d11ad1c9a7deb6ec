using Dateline.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Dateline.Tests.Support;

/// <summary>
/// Private databases for tests, copied from one that is migrated once a run. Which kind, DATELINE_TEST_DATABASE says:
/// sqlite (the default) or postgres, for which tests/with-postgres provides the server.
/// </summary>
static class TestDatabase
{
    public static bool IsPostgres { get; } = Environment.GetEnvironmentVariable("DATELINE_TEST_DATABASE") == "postgres";

    static readonly string Server = Environment.GetEnvironmentVariable("DATELINE_TEST_POSTGRES") ?? "";
    static readonly string Run = Guid.CreateVersion7().ToString("N");
    static readonly Lazy<Task<DatabaseAddress>> Template = new(MakeTemplate);
    static readonly SemaphoreSlim Copying = new(1);
    static int count;

    /// <summary>A database with all tables and nothing in them.</summary>
    public static async Task<DatabaseAddress> New(string folder)
    {
        var template = await Template.Value;
        if (!IsPostgres)
        {
            var file = Path.Combine(folder, "dateline.db");
            File.Copy(template.SqliteFile!, file);
            return DatabaseAddress.Parse(file);
        }
        var name = $"test_{Run}_{Interlocked.Increment(ref count)}";
        await Copying.WaitAsync();   // a template may have no other visitors while it is copied
        try
        {
            await Execute($"CREATE DATABASE {name} TEMPLATE template_{Run}");
        }
        finally
        {
            Copying.Release();
        }
        return Named(name);
    }

    /// <summary>A database without tables.</summary>
    public static async Task<DatabaseAddress> Bare(string folder)
    {
        if (!IsPostgres) return DatabaseAddress.Parse(Path.Combine(folder, "bare.db"));
        var name = $"bare_{Run}_{Interlocked.Increment(ref count)}";
        await Execute($"CREATE DATABASE {name}");
        return Named(name);
    }

    static async Task<DatabaseAddress> MakeTemplate()
    {
        if (IsPostgres) await Execute($"CREATE DATABASE template_{Run}");
        var address = IsPostgres ? Named($"template_{Run}") : DatabaseAddress.Parse(Path.Combine(Directory.CreateTempSubdirectory("dateline-template").FullName, "template.db"));
        await new MigrateDatabase(new Databases(address)).Run();
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (address.SqliteFile is { } file)
        {
            // One file that can be copied: nothing of it may still stand in the log beside it.
            await using var db = new Databases(address).CreateDbContext();
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            await db.Database.CloseConnectionAsync();
            SqliteConnection.ClearAllPools();
            File.Delete(file + "-wal");
            File.Delete(file + "-shm");
        }
        return address;
    }

    static async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    static DatabaseAddress Named(string name) =>
        DatabaseAddress.Parse(new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ConnectionString);
}
