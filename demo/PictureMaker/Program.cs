using System.Diagnostics;
using Dateline.PictureMaker;
using NetVips;

var only = args.Where(a => !a.StartsWith('-')).ToHashSet();
var preview = args.FirstOrDefault(a => a.StartsWith("--preview=", StringComparison.Ordinal))?["--preview=".Length..];
var target = args.FirstOrDefault(a => a.StartsWith("--out=", StringComparison.Ordinal))?["--out=".Length..]
    ?? Path.Combine("demo", "meridian", "pictures");
Directory.CreateDirectory(target);
var sheet = new List<Image>();

foreach (var (name, draw) in Pictures.All)
{
    if (only.Count > 0 && !only.Contains(name))
    {
        continue;
    }

    var started = Stopwatch.GetTimestamp();
    using var image = draw();
    var file = Path.Combine(target, name + ".jpg");
    var quality = Pictures.Save(image, file);
    if (preview is not null)
    {
        Directory.CreateDirectory(preview);
        using var small = image.ThumbnailImage(1200);
        small.WriteToFile(Path.Combine(preview, name + ".png"));
        sheet.Add(image.ThumbnailImage(960, height: 660).CopyMemory());
    }

    Console.WriteLine(FormattableString.Invariant(
        $"{name,-20} {image.Width}x{image.Height} {new FileInfo(file).Length / 1024,4} KB q{quality} {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s"));
}

if (preview is not null && sheet.Count > 0)
{
    using var joined = Image.Arrayjoin([.. sheet], across: 2, shim: 8);
    joined.WriteToFile(Path.Combine(preview, "sheet.png"));
}
