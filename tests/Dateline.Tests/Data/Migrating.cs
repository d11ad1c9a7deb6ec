using Dateline.Kernel;
using Dateline.Platform.Data;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Data;

public sealed class Migrating : DatabaseTest
{
    [Fact]
    public async Task Several_nodes_that_start_at_once_migrate_once()
    {
        var address = await TestDatabase.Bare(House.Folder);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => new MigrateDatabase(new Databases(address)).Run())));

        await using var db = new Databases(address).CreateDbContext();
        Assert.Equal(db.Database.GetMigrations(), await db.Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task A_database_that_is_newer_than_the_program_is_refused_and_left_alone()
    {
        await using (var db = House.Db())
            await db.Database.ExecuteSqlAsync($"INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29990101000000_Future', '99')");

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => House.Get<MigrateDatabase>().Run());
        Assert.Contains("newer", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_lock_the_next_start_out()
    {
        var address = await TestDatabase.Bare(House.Folder);
        await using (var db = new Databases(address).CreateDbContext())
            if (db.Database.IsSqlite())
                await db.Database.ExecuteSqlRawAsync("CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2020-01-01')");

        await new MigrateDatabase(new Databases(address)).Run().WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task The_file_that_nodes_wait_for_is_never_another_one()
    {
        Assert.SkipWhen(TestDatabase.IsPostgres, "PostgreSQL has locks of its own.");
        var waitedFor = House.Database.SqliteFile + ".migrating";
        await File.WriteAllTextAsync(waitedFor, "the same");
        await House.Get<MigrateDatabase>().Run();
        Assert.Equal("the same", await File.ReadAllTextAsync(waitedFor));
    }
}
