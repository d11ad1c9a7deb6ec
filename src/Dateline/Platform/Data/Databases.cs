using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using System.Data.Common;

namespace Dateline.Platform.Data;

/// <summary>Opens short-lived contexts on the one database, whichever kind it is.</summary>
public sealed class Databases : IDbContextFactory<DatelineDb>
{
    readonly DbContextOptions<SqliteDatelineDb>? sqlite;
    readonly DbContextOptions<PostgresDatelineDb>? postgres;

    public Databases(DatabaseAddress address)
    {
        Address = address;
        if (address.IsPostgres) postgres = new DbContextOptionsBuilder<PostgresDatelineDb>().UseNpgsql(address.ConnectionString).Options;
        else sqlite = new DbContextOptionsBuilder<SqliteDatelineDb>().UseSqlite(address.ConnectionString).AddInterceptors(new SqliteSettings()).Options;
    }

    public DatabaseAddress Address { get; }

    public DatelineDb CreateDbContext() => postgres is not null ? new PostgresDatelineDb(postgres) : new SqliteDatelineDb(sqlite!);

    /// <summary>Whether a database of ours is there. Looks, and makes nothing.</summary>
    public async Task<bool> IsThere(CancellationToken cancel = default)
    {
        if (Address.SqliteFile is { } file && !File.Exists(file)) return false;
        await using var db = CreateDbContext();
        return (await db.Database.GetAppliedMigrationsAsync(cancel)).Any();
    }

    /// <summary>
    /// A writer of another process is waited for by SQLite itself, which wakes sooner than the provider's retry would.
    /// The rest stands: WAL is a property of the file, and a commit is on the disk when it returns (FULL) by default.
    /// </summary>
    sealed class SqliteSettings : DbConnectionInterceptor
    {
        const string Patience = "PRAGMA busy_timeout = 30000";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Patience;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Patience;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
