using CsCheck;
using NetVips;
using Xunit;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>Field by field, files read the same here and by ExifTool: made ones, and those of the folder DATELINE_PHOTO_FOLDER.</summary>
public sealed class ComparingWithExifTool : PhotoTest, IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("dateline-photos").FullName;

    [Fact]
    public void Files_that_ExifTool_wrote_in_every_format()
    {
        Assert.SkipUnless(ExifTool.IsInstalled, "ExifTool is not installed.");
        foreach (var ending in new[] { "jpg", "png", "webp", "tif", "avif" })
        {
            var file = Path.Combine(folder, $"written.{ending}");
            using (var image = Image.Black(64, 48, bands: 3)) image.WriteToFile(file);
            Assert.True(ExifTool.Write(file, ExifToolTags.All), ending);
        }
        Assert.Equal(5, Compare(Directory.GetFiles(folder)));
    }

    [Fact]
    public void Made_files_whose_layers_differ()
    {
        Assert.SkipUnless(ExifTool.IsInstalled, "ExifTool is not installed.");
        var made = MadeVariants.All.Select((picture, number) => (Name: $"{number}", Picture: picture)).ToList();
        foreach (var (name, picture) in made)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{name}.jpg"), picture.Jpeg());
            File.WriteAllBytes(Path.Combine(folder, $"{name}.tif"), picture.Tiff());
            File.WriteAllBytes(Path.Combine(folder, $"{name}.png"), picture.Png());
        }
        Assert.Equal(3 * made.Count, Compare(Directory.GetFiles(folder)));
    }

    [Fact]
    public void Files_with_any_mixture_of_layers()
    {
        Assert.SkipUnless(ExifTool.IsInstalled, "ExifTool is not installed.");
        var number = 0;
        RandomPictures.Any.Sample(picture => File.WriteAllBytes(Path.Combine(folder, $"{number++}.jpg"), picture.Jpeg()), iter: 200, threads: 1);
        Assert.Equal(number, Compare(Directory.GetFiles(folder)));
    }

    [Fact]
    public void Files_of_a_folder()
    {
        var photos = Environment.GetEnvironmentVariable("DATELINE_PHOTO_FOLDER");
        Assert.SkipUnless(ExifTool.IsInstalled && Directory.Exists(photos), "ExifTool is not installed, or DATELINE_PHOTO_FOLDER names no folder.");
        string[] endings = [".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".avif", ".heic"];
        Assert.NotEqual(0, Compare(Directory.EnumerateFiles(photos!, "*", SearchOption.AllDirectories).Where(file => endings.Contains(Path.GetExtension(file).ToLowerInvariant()))));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static int Compare(IEnumerable<string> files)
    {
        var differences = new List<string>();
        var count = 0;
        // Without a mark, ExifTool takes one character set for all; we look at the bytes.
        foreach (var group in files.Select(file => (File: file, Read: Read(File.ReadAllBytes(file)))).GroupBy(read => IsIimUtf8(read.Read)))
        {
            var ours = group.ToDictionary(read => read.File, read => read.Read);
            foreach (var (file, tags, composites) in ExifTool.Read(ours.Keys, group.Key))
            {
                count++;
                differences.AddRange(Differences(file, ours[file], new ExifToolFields(tags, composites)));
            }
        }
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        return count;
    }

    static IEnumerable<string> Differences(string file, Dateline.PhotoMetadata.PhotoMetadata read, ExifToolFields fields)
    {
        var (ours, theirs) = (FieldText.All(read), fields.All());
        foreach (var (field, expected) in theirs)
            if (ours.TryGetValue(field, out var found) && !IsSame(field, expected, found)) yield return $"{file} {field}: ExifTool has '{expected}', we have '{found}'.";
    }

    // ExifTool shows a question mark where it cannot decode; we have the letter.
    static bool IsSame(string field, string? expected, string? found) =>
        expected == found
        || expected is not null && found is not null && expected.Length == found.Length && expected.Contains('?') && expected.Zip(found).All(pair => pair.First == pair.Second || pair.First == '?')
        // Without a structure we give the old fields in its place; ExifTool has only the structure here.
        || field == "locationsShown" && expected is null
        // HEIF turns by its own property, which goes before EXIF's.
        || field == "orientation" && expected is null;

    static bool IsIimUtf8(Dateline.PhotoMetadata.PhotoMetadata read) =>
        read.Raw.Iim.All(dataset => dataset is not { Record: 1, Number: 90 }) && read.Raw.Iim.All(dataset => System.Text.Unicode.Utf8.IsValid(dataset.Bytes.Span));
}
