using Dateline.Platform.Files;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Mediabank;

public sealed class KeepingFiles : DatabaseTest
{
    const string Sha = "abcdef";

    [Fact]
    public async Task What_was_killed_yesterday_is_swept_and_what_is_being_written_is_not()
    {
        var files = House.Get<MediaFiles>();
        files.SweepUnfinished();   // no media yet is no fault
        await MediaFiles.Put(files.Original(Sha), path => File.WriteAllTextAsync(path, "whole"));
        var (old, young) = (files.Original(Sha) + ".1.part", files.Original(Sha) + ".2.part");
        foreach (var part in new[] { old, young }) await File.WriteAllTextAsync(part, "half");
        var yesterday = File.GetLastWriteTimeUtc(young).AddHours(-25);
        File.SetLastWriteTimeUtc(old, yesterday);
        File.SetLastWriteTimeUtc(files.Original(Sha), yesterday);

        files.SweepUnfinished();
        Assert.Equal([(true, false, true)], [(File.Exists(files.Original(Sha)), File.Exists(old), File.Exists(young))]);
    }

    [Fact]
    public async Task A_file_goes_into_folders_that_are_made_for_it_and_away_with_its_own()
    {
        var files = House.Get<MediaFiles>();
        foreach (var text in new[] { "one", "two" })
        {
            await MediaFiles.Put(files.Original(Sha), path => File.WriteAllTextAsync(path, text));
            Assert.Equal(text, await File.ReadAllTextAsync(files.Original(Sha)));
        }
        files.Delete(Sha);
        files.Delete(Sha);
        Assert.False(Directory.Exists(Path.GetDirectoryName(files.Original(Sha))));
    }

    [Fact]
    public void A_folder_that_cannot_be_flushed_is_said()
    {
        if (OperatingSystem.IsLinux()) Assert.Throws<IOException>(() => FlushedFolder.Flush(Path.Combine(House.Folder, "nothing")));
    }
}
