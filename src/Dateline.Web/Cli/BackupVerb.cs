using System.CommandLine;
using System.Diagnostics;
using System.IO.Compression;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Cli;

/// <summary><c>backup FILE</c>: database and media in one zip, taken while the agency is on air.</summary>
static class BackupVerb
{
    public static Command Command()
    {
        var place = new Place();
        var target = new Argument<string>("file") { Description = "The zip to write; it must not be there yet." };
        var verb = new Command("backup", "Writes database and media into one zip. Restore: docs/operations.md.") { target };
        place.AddTo(verb);
        verb.SetAction(async (parsed, cancel) =>
        {
            var file = Path.GetFullPath(parsed.GetValue(target)!);
            if (File.Exists(file)) throw new RefusedException($"'{file}' is there already; a backup never overwrites one.");
            await using var house = await place.Enter(parsed, cancel);
            await Write(file, place.Folder(parsed), house.GetRequiredService<Databases>(), cancel);
            Console.WriteLine($"Backed up to {file} ({new FileInfo(file).Length / 1024 / 1024} MB).");
            return CommandLine.Done;
        });
        return verb;
    }

    static async Task Write(string file, string folder, Databases databases, CancellationToken cancel)
    {
        var unfinished = file + ".part";
        var snapshot = Path.Combine(Path.GetTempPath(), $"dateline-{Guid.CreateVersion7():N}");
        try
        {
            // The database first: every file that it names is on the disk before it names it.
            await Snapshot(databases, snapshot, cancel);
            await using (var zip = new ZipArchive(File.Create(unfinished), ZipArchiveMode.Create))
            {
                await zip.CreateEntryFromFileAsync(snapshot, databases.Address.IsPostgres ? "dateline.pgdump" : "dateline.db", CompressionLevel.Fastest, cancel);
                await AddMedia(zip, folder, cancel);
            }
            File.Move(unfinished, file);
        }
        finally
        {
            File.Delete(snapshot);
            File.Delete(unfinished);
        }
    }

    static async Task AddMedia(ZipArchive zip, string folder, CancellationToken cancel)
    {
        var media = Path.Combine(folder, "media");
        if (!Directory.Exists(media)) return;
        var files = Directory.EnumerateFiles(media, "*", SearchOption.AllDirectories).Where(name => !name.EndsWith(".part", StringComparison.Ordinal)).ToList();
        using var progress = new ProgressLine(files.Count);
        foreach (var name in files)
        {
            await zip.CreateEntryFromFileAsync(name, Path.GetRelativePath(folder, name).Replace('\\', '/'), CompressionLevel.NoCompression, cancel);
            progress.Step();
        }
    }

    static async Task Snapshot(Databases databases, string path, CancellationToken cancel)
    {
        if (databases.Address.IsPostgres)
        {
            await Dump(databases.Address.ConnectionString, path, cancel);
            return;
        }
        await using var db = databases.CreateDbContext();
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {path}", cancel);
    }

    static async Task Dump(string connection, string path, CancellationToken cancel)
    {
        var settings = new Npgsql.NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo("pg_dump", ["--format=custom", "--file", path, "--host", settings.Host ?? "localhost", "--port", $"{settings.Port}", "--username", settings.Username ?? Environment.UserName, settings.Database ?? "postgres"]) { RedirectStandardError = true };
        if (settings.Password is { } password) start.Environment["PGPASSWORD"] = password;
        try
        {
            using var dump = Process.Start(start)!;
            var said = await dump.StandardError.ReadToEndAsync(cancel);
            await dump.WaitForExitAsync(cancel);
            if (dump.ExitCode != 0) throw new RefusedException($"pg_dump failed: {said.ReplaceLineEndings(" ").Trim()}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new RefusedException("pg_dump is not installed here; it comes with PostgreSQL's client programs.");
        }
    }
}
