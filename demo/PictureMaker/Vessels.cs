using System.Numerics;

namespace Dateline.PictureMaker;

/// <summary>Ships in side view, the waterline at y 0, the bow at the right; lengths in units of one ship metre.</summary>
internal static class Vessels
{
    public static Shapes ContainerShip(uint seed, string prefix, string hull, string[] boxes, string house, float fill = 1)
    {
        var dice = new Seeded(seed);
        var s = new Shapes { Prefix = prefix };
        var side = s.Gradient(0, 0, 0, 1, (0, hull), (0.72f, hull), (1, "#1c0f10"));
        s.Path("M-150 -15 L-146 2 L139 2 Q146 -8 157 -20 L140 -19 L128 -15 Z", side);
        s.Path("M-147.5 -3 L-146 2 L139 2 L141.5 -3 Z", "#6b2320", 0.75f);
        var bays = 17;
        for (var bay = 0; bay < bays; bay++)
        {
            var x = -118 + (bay * 14.4f);
            if (x is > -92 and < -76)
            {
                continue;
            }

            var tall = (int)(fill * (bay > 13 ? 4 : bay == 0 ? 5 : 7)) - dice.Below(3);
            for (var row = 0; row < tall; row++)
            {
                var colour = boxes[dice.Below(boxes.Length)];
                s.Rect(x, -15 - ((row + 1) * 2.75f), 13, 2.55f, colour);
                s.Rect(x, -15 - (row * 2.75f) - 0.9f, 13, 0.7f, "#000", 0.28f);
                s.Line(x + 6.5f, -15 - (row * 2.75f), x + 6.5f, -17.4f - (row * 2.75f), "#000", 0.25f, 0.35f);
            }

            s.Line(x - 0.7f, -14, x - 0.7f, -15 - (bay > 13 ? 9 : 17), "#222", 0.4f, 0.7f);
        }

        s.Rect(-92, -44, 13, 30, house).Rect(-95, -46, 19, 3.4f, house).Rect(-90, -50, 8, 5, house);
        for (var deck = 0; deck < 7; deck++)
        {
            s.Rect(-92, -41 + (deck * 3.6f), 13, 0.9f, "#101820", 0.55f);
        }

        s.Rect(-94.5f, -45, 18, 1.3f, "#0d141c", 0.85f);
        s.Path("M-104 -15 L-104 -39 L-98 -39 L-97 -15 Z", "#26323e");
        s.Line(-86, -50, -86, -60, "#333", 0.7f).Line(-89, -56, -83, -56, "#333", 0.5f).Line(146, -19, 146, -31, "#333", 0.8f);
        return s;
    }

    public static Shapes Ferry(string prefix, string hull, string white)
    {
        var s = new Shapes { Prefix = prefix };
        var body = s.Gradient(0, 0, 0, 1, (0, white), (1, "#5d6470"));
        s.Path("M-62 -9 L-60 2 L56 2 Q62 -4 67 -10 Z", hull);
        s.Path("M-61 -9 L-59 -20 L50 -20 Q58 -16 66 -10 Z", body);
        s.Path("M-61 -9.2 L66 -9.8 L65.5 -10.6 L-61 -10 Z", "#d9b25a", 0.8f).Line(-58, -20.4f, 52, -20.4f, "#3a3f4a", 0.5f).Line(-50, -27.4f, 37, -27.4f, "#3a3f4a", 0.4f);
        for (var x = -40; x < 20; x += 12)
        {
            s.Rect(x, -22.6f, 8, 2, "#c96a35", 0.85f, 1);
        }

        s.Path("M-52 -20 L-50 -27 L36 -27 L43 -20 Z", body);
        s.Path("M20 -27 L21 -32 L33 -32 L37 -27 Z", body);
        s.Path("M-34 -27 L-36 -38 L-24 -38 L-20 -27 Z", hull).Rect(-36, -36, 13, 2.4f, "#d9b25a", 0.8f);
        s.Line(26, -32, 26, -42, "#333", 0.7f).Line(-48, -27, -48, -33, "#333", 0.5f);
        s.Rect(21.5f, -31, 13, 2, "#0d141c", 0.9f);
        return s;
    }

    public static Shapes FerryLights(string prefix)
    {
        var s = new Shapes { Prefix = prefix };
        for (var x = -56f; x < 50; x += 2.7f)
        {
            s.Rect(x, -17.6f, 1.5f, 1.2f, "#ffc873", Lit(x, 1)).Rect(x, -14.6f, 1.5f, 1.1f, "#ffb960", Lit(x, 2)).Disc(x + 0.7f, -11.2f, 0.5f, "#ffb050", 0.7f * Lit(x, 3));
        }

        for (var x = -47f; x < 34; x += 2.7f)
        {
            s.Rect(x, -25, 1.5f, 1.3f, "#ffd08a", Lit(x, 4)).Rect(x, -22.4f, 1.5f, 1.1f, "#ffc070", 0.6f * Lit(x, 5));
        }

        return s.Disc(26, -42, 1.2f, "#fff1d0").Disc(66, -11, 0.9f, "#ff5040");
    }

    private static float Lit(float x, int row) => Noise.Hash((int)(x * 10), row) < 0.22f ? 0.18f : 0.6f + (0.4f * Noise.Hash((int)(x * 10), row, 2));

    public static string Placed(Vector2 at, float metre, Shapes ship, bool flip = false) =>
        new Shapes { Prefix = "p" }.Group(FormattableString.Invariant($"translate({at.X} {at.Y}) scale({(flip ? -metre : metre)} {metre})"), ship).ToString();
}
