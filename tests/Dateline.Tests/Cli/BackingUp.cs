using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Dateline.Articles;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Dateline.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Cli;

public sealed class BackingUp : CommandLineTest
{
    string Zip => Path.Combine(House.Folder, "backups", "today.zip");

    [Theory]
    [InlineData("backup")]
    [InlineData("demo", "--remove")]
    public async Task Where_no_agency_is_none_is_made(params string[] verb)
    {
        var folder = Path.Combine(House.Folder, "elsewhere");
        string[] typed = verb is ["backup"] ? ["backup", Path.Combine(House.Folder, "none.zip")] : verb;
        var (exit, _, errors) = await Type([.. typed, "--data", folder]);
        Assert.Equal(1, exit);
        IsOneLine(errors);
        Assert.False(Directory.Exists(folder));
        Assert.Empty(Directory.GetFiles(House.Folder, "*.zip"));

        File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, "dateline.db"), []);
        (exit, _, errors) = await Type([.. typed, "--data", folder]);
        Assert.Equal(1, exit);
        IsOneLine(errors);
        Assert.Empty(Directory.GetFiles(House.Folder, "*.zip"));
    }

    [Fact]
    public async Task The_live_database_is_not_migrated()
    {
        await using (var db = House.Db()) await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29990101000000_Future', '99')");
        Assert.Equal(0, (await BackUp()).Exit);
        Assert.Empty(Directory.GetFiles(House.Folder, "*.migrating"));
    }

    [Fact]
    public async Task A_backup_is_its_owners_alone_and_nothing_lies_beside_it()
    {
        var (exit, _, errors) = await BackUp();
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal([Zip], Directory.GetFiles(Path.GetDirectoryName(Zip)!));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Zip));

        (exit, _, errors) = await BackUp();
        Assert.Equal(1, exit);
        IsOneLine(errors);
    }

    [Fact]
    public async Task A_restored_agency_is_the_same_and_reads_while_it_writes()
    {
        Assert.SkipWhen(TestDatabase.IsPostgres, "PostgreSQL restores by its own program.");
        var published = await House.Draft("Flood in the valley");
        await House.Publish(published);
        var picture = Path.Combine(House.Folder, "media", "ab", "abcd", "original");
        Directory.CreateDirectory(Path.GetDirectoryName(picture)!);
        File.WriteAllBytes(picture, [1, 2, 3]);
        File.WriteAllBytes(picture + ".1.part", [1]);
        Assert.Equal(0, (await BackUp()).Exit);

        var folder = Path.Combine(House.Folder, "restored");
        await ZipFile.ExtractToDirectoryAsync(Zip, folder);
        Assert.Equal(["original"], Directory.GetFiles(Path.Combine(folder, "media"), "*", SearchOption.AllDirectories).Select(Path.GetFileName));
        var restored = new Databases(DatabaseAddress.In(folder));
        await new MigrateDatabase(restored).Run();
        await using var db = restored.CreateDbContext();
        await using var was = House.Db();
        Assert.Equal("wal", (await db.Database.SqlQuery<string>($"SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").ToListAsync()).Single());
        Assert.Equal(await was.Set<Entry>().Select(e => e.Bytes).ToListAsync(), await db.Set<Entry>().Select(e => e.Bytes).ToListAsync());
        Assert.Equal(published, (await db.Set<PublishedArticle>().SingleAsync()).ArticleId);
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task A_restored_agency_goes_on_air()
    {
        Assert.SkipWhen(TestDatabase.IsPostgres, "PostgreSQL restores by its own program.");
        await House.Edition();
        Assert.Equal(0, (await BackUp()).Exit);
        SqliteConnection.ClearAllPools();   // or the log of what is deleted would be taken for that of what is restored
        File.Delete(House.Database.SqliteFile!);
        await ZipFile.ExtractToDirectoryAsync(Zip, House.Folder);
        using var server = RunningProgram.Start(House, "serve", "--urls", "http://127.0.0.1:0");
        await server.IsOnAir();
        Assert.True(File.Exists(House.Database.SqliteFile + "-wal"));
    }

    [Fact]
    public async Task A_backup_that_is_stopped_stops_what_it_began_and_leaves_nothing()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "SQLite is copied by the program itself.");
        var tools = Directory.CreateDirectory(Path.Combine(House.Folder, "tools")).FullName;
        var (dump, began) = (Path.Combine(tools, "pg_dump"), Path.Combine(tools, "began"));
        await File.WriteAllTextAsync(dump, $"#!/bin/sh\necho $$ > {began}.new\nmv {began}.new {began}\nexec sleep 600\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(dump, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.CreateDirectory(Path.GetDirectoryName(Zip)!);

        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Dateline.Web"),
            ["backup", Zip, "--data", House.Folder, "--database", House.Database.ConnectionString]) { RedirectStandardError = true };
        start.Environment["PATH"] = $"{tools}:{Environment.GetEnvironmentVariable("PATH")}";
        using var backup = Process.Start(start)!;
        while (!File.Exists(began)) await Task.Delay(50);
        using var dumping = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(began), CultureInfo.InvariantCulture));
        using (var kill = Process.Start("kill", ["-TERM", $"{backup.Id}"])) await kill.WaitForExitAsync();
        IsOneLine(await backup.StandardError.ReadToEndAsync());
        await backup.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        await dumping.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Zip)!));
    }

    Task<(int Exit, string Output, string Errors)> BackUp()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Zip)!);
        return Run("backup", Zip);
    }
}
