using Dateline.Kernel;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Dateline.Platform.Data;

/// <summary>Brings the database to this program's form at start. Several nodes may start at once; one migrates, the others wait.</summary>
public sealed class MigrateDatabase(Databases databases)
{
    public async Task Run(CancellationToken cancel = default)
    {
        await using var turn = await OneAtATime(cancel);
        await using var db = databases.CreateDbContext();
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).ToList();
        if (applied.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            throw new RefusedException($"This database was written by a newer Dateline (it has '{unknown}'). Start that version, or restore a backup.");
        await PrepareSqlite(db, cancel);
        if (applied.Count == known.Count) return;

        await db.Database.MigrateAsync(cancel);
    }

    // Readers go on while one writes (WAL); a database restored from a backup has lost that. And EF Core's own lock on SQLite is a row that a killed migration
    // leaves behind, for everyone to wait on for ever: ours is the file's, and theirs is forgotten.
    static async Task PrepareSqlite(DatelineDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite()) return;
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancel);
    }

    async Task<IAsyncDisposable> OneAtATime(CancellationToken cancel) =>
        databases.Address.SqliteFile is { } file ? await FileTurn(file + ".migrating", cancel) : await ServerTurn(cancel);

    static async Task<IAsyncDisposable> FileTurn(string path, CancellationToken cancel)
    {
        for (var patience = 600; ; patience--)
        {
            try
            {
                // It stays for good: who waits for a file that is deleted gets his turn at one that the next does not see.
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException) when (patience > 0)
            {
                await Task.Delay(100, cancel);
            }
        }
    }

    async Task<IAsyncDisposable> ServerTurn(CancellationToken cancel)
    {
        const long lockOfOurs = 0x4461_7465_6c69_6e65;   // "Dateline"
        // The lock goes with its connection, so the connection must really end: a pool would keep both.
        var settings = new NpgsqlConnectionStringBuilder(databases.Address.ConnectionString) { Pooling = false, CommandTimeout = 0 };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancel);
            await using var command = new NpgsqlCommand($"SELECT pg_advisory_lock({lockOfOurs})", connection);
            await command.ExecuteNonQueryAsync(cancel);
            return connection;
        }
        catch (NpgsqlException e)
        {
            await connection.DisposeAsync();
            throw new RefusedException($"The database does not answer: {e.Message}");
        }
    }
}
