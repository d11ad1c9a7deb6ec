using System.CommandLine;
using System.IO.Compression;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Dateline.Platform.Files;
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
            await using var house = await place.Visit(parsed, cancel);
            await Write(file, place.Folder(parsed), house.GetRequiredService<Databases>(), cancel);
            Console.WriteLine($"Backed up to {file} ({new FileInfo(file).Length / 1024 / 1024} MB).");
            return CommandLine.Done;
        });
        return verb;
    }

    static async Task Write(string file, string folder, Databases databases, CancellationToken cancel)
    {
        // Beside the target: there is room for it, and nobody else looks in.
        var (unfinished, snapshot) = ($"{file}.{Guid.CreateVersion7():N}.part", $"{file}.{Guid.CreateVersion7():N}.part");
        try
        {
            await Private(snapshot).DisposeAsync();
            // The database first: every file that it names is on the disk before it names it.
            await Snapshot(databases, snapshot, cancel);
            await using (var target = Private(unfinished))
            {
                await using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
                {
                    await zip.CreateEntryFromFileAsync(snapshot, databases.Address.IsPostgres ? "dateline.pgdump" : "dateline.db", CompressionLevel.Fastest, cancel);
                    await AddMedia(zip, folder, cancel);
                }
                target.Flush(flushToDisk: true);
            }
            File.Move(unfinished, file);
            FlushedFolder.Flush(Path.GetDirectoryName(file)!);
        }
        finally
        {
            File.Delete(snapshot);
            File.Delete(unfinished);
        }
    }

    // Drafts and what was withdrawn are in it: it is its owner's alone.
    static FileStream Private(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    static async Task AddMedia(ZipArchive zip, string folder, CancellationToken cancel)
    {
        var media = Path.Combine(folder, "media");
        if (!Directory.Exists(media)) return;
        var files = Directory.EnumerateFiles(media, "*", SearchOption.AllDirectories).Where(name => !MediaFiles.IsUnfinished(name)).ToList();
        using var progress = new ProgressLine(files.Count);
        foreach (var name in files)
        {
            try
            {
                await zip.CreateEntryFromFileAsync(name, Path.GetRelativePath(folder, name).Replace('\\', '/'), CompressionLevel.NoCompression, cancel);
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                // Deleted since it was listed: it is not the agency's any more.
            }
            progress.Step();
        }
    }

    static async Task Snapshot(Databases databases, string path, CancellationToken cancel)
    {
        if (databases.Address.IsPostgres)
        {
            await PostgresDump.Run(databases.Address.ConnectionString, path, cancel);
            return;
        }
        await using var db = databases.CreateDbContext();
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {path}", cancel);
    }
}
