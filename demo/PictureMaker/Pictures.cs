using NetVips;

namespace Dateline.PictureMaker;

internal static class Pictures
{
    private const int Largest = 450 * 1024;

    public static IReadOnlyList<(string Name, Func<Image> Draw)> All { get; } =
    [
        ("sarn-strait-dusk", Strait.Dusk),
        ("sarn-map", Maps.SarnStrait),
        ("talks-hall", Halls.Talks),
        ("minister-adair", Portraits.Adair),
        ("minister-kovan", Portraits.Kovan),
        ("lighthouse-storm", Coast.Lighthouse),
        ("container-queue", Strait.Queue),
        ("lake-ossa-shore", Lake.Shore),
        ("ossa-dam", DryLand.Dam),
        ("ossa-level-chart", Charts.Level),
        ("farmer-field", DryLand.Field),
        ("ossa-satellite", Lake.Satellite),
        ("water-queue", DryLand.Queue),
        ("night-train", NightLine.Train),
        ("station-hall", NightLine.Station),
        ("night-line-map", Maps.NightLine),
        ("tunnel-works", NightLine.Tunnel),
        ("night-line-bars", Charts.Berths),
        ("port-selen-night", Coast.Harbour),
        ("ballot-hall", Halls.Ballots),
        ("candidate-imre", Portraits.Imre),
        ("vote-chart", Charts.Votes),
        ("halcyon-launch", Space.Launch),
        ("comet-halcyon", Space.Comet),
    ];

    /// <summary>The best quality that keeps the file within a news site's patience.</summary>
    public static int Save(Image image, string file)
    {
        for (var quality = 92; ; quality -= 4)
        {
            image.Jpegsave(file, q: quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
            if (quality <= 60 || new FileInfo(file).Length <= Largest)
            {
                return quality;
            }
        }
    }
}
