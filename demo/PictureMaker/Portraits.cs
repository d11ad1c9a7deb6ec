using System.Numerics;
using NetVips;

namespace Dateline.PictureMaker;

/// <summary>Portraits of nobody.</summary>
internal static class Portraits
{
    public static Image Adair()
    {
        var f = Flags(0x12564f, 0xefe9dc, 0xc9722a, 0x2a3442);
        new Sculpture(new Sitter
        {
            Skin = Light.Hex(0xd0a184),
            Hair = Light.Hex(0x8d8378),
            Jacket = Light.Hex(0x1d2f55),
            Shirt = Light.Hex(0xe9e6e0),
            Pin = Light.Hex(0xc9a04e),
            Cut = HairCut.Bob,
            Jaw = 0.86f,
            Shoulders = 0.78f,
            Age = 0.6f,
            Yaw = 0.98f,
            Tilt = -0.02f,
        }).Pose(f, 0.7f, 640, 640, 306);
        return Finish(f);
    }

    public static Image Kovan()
    {
        var f = Flags(0x4b2a63, 0xe9c04f, 0xf2efe6, 0x1e2228);
        new Sculpture(new Sitter
        {
            Skin = Light.Hex(0xb98a6b),
            Hair = Light.Hex(0x8b8b8a),
            Jacket = Light.Hex(0x22252c),
            Shirt = Light.Hex(0xe8ebf0),
            Tie = Light.Hex(0x5a1f2c),
            Cut = HairCut.Short,
            Beard = true,
            Jaw = 1.08f,
            Shoulders = 0.92f,
            Age = 1,
            Yaw = -0.92f,
            Tilt = 0.0f,
            Key = new(-0.8f, 0.62f, 0.5f),
        }).Pose(f, 0.7f, 640, 650, 306);
        return Finish(f);
    }

    public static Image Imre()
    {
        var f = new Frame(1280, 1600);
        f.Shade((x, y, _) => Light.Ramp(y / 1600f, (0, 0x6d86b0), (0.35f, 0xc99a8d), (0.5f, 0xe0a676), (0.56f, 0x4f5a70), (1, 0x222c40)));
        var dice = new Seeded(12);
        var bokeh = new Shapes();
        string[] tints = ["#ffcf8a", "#ffb45f", "#ffe7c2", "#ff8f5a", "#9fd2ff", "#ffd9a0"];
        for (var i = 0; i < 130; i++)
        {
            var y = 860 + (MathF.Pow(dice.Next(), 1.6f) * 480 * (dice.Next() < 0.3f ? -0.7f : 1));
            bokeh.Disc(dice.Between(0, 1280), y, dice.Between(14, 46), tints[dice.Below(6)], dice.Between(0.08f, 0.4f));
        }

        var cranes = new Shapes();
        for (var i = 0; i < 3; i++)
        {
            var x = 120 + (i * 440);
            cranes.Stroke(FormattableString.Invariant($"M{x} 900 V560 M{x + 90} 900 V560 M{x - 150} 580 H{x + 260} M{x + 40} 560 L{x + 50} 440 L{x + 260} 580 M{x + 50} 440 L{x - 150} 580"), "#3d4557", 17);
        }

        f.Draw(cranes.Rect(0, 860, 1280, 46, "#353d50").ToString(), blur: 18, opacity: 0.85f);
        f.Draw(bokeh.ToString(), blur: 2.5f, blend: Blend.Add, gain: 1.1f);
        f.Blur(7);
        new Sculpture(new Sitter
        {
            Skin = Light.Hex(0xa87452),
            Hair = Light.Hex(0x2a1a14),
            Jacket = Light.Hex(0xd9cfbd),
            Shirt = Light.Hex(0x2d5a63),
            Cut = HairCut.Knot,
            Jaw = 0.86f,
            Shoulders = 0.76f,
            Yaw = 0.9f,
            Tilt = -0.06f,
            KeyLight = new(1.9f, 1.55f, 1.25f),
            RimLight = new(2.6f, 1.6f, 0.9f),
        }).Pose(f, 0.7f, 640, 640, 306);
        return Finish(f);
    }

    private static Frame Flags(int a, int b, int c, int wall)
    {
        var f = new Frame(1280, 1600);
        Vector3[] bands = [Light.Hex(a), Light.Hex(b), Light.Hex(c)];
        var back = Light.Hex(wall);
        f.Shade((x, y, _) =>
        {
            var glow = Light.Bell(new Vector2(x - 480, (y - 520) * 0.8f).Length(), 0, 760);
            var now = back * (0.35f + (1.5f * glow));
            foreach (var (left, lean, order) in new[] { (-60f, 0.05f, 0), (905f, -0.06f, 1) })
            {
                var u = (x - left + (y * lean) + (26 * MathF.Sin(y * 0.004f))) / 440f;
                if (u is > 0 and < 1 && y < 1420 + (60 * MathF.Sin(u * 5)))
                {
                    var fold = 0.5f + (0.5f * MathF.Sin((u * 21) + (3 * Noise.At(u * 3, y * 0.0012f, 8 + order))));
                    var band = (int)Math.Clamp((u + (0.05f * MathF.Sin(u * 21))) * 3, 0, 2);
                    now = bands[order == 0 ? band : 2 - band] * (0.16f + (0.6f * fold * fold)) * (0.7f + (0.5f * glow));
                }
            }

            return now;
        });
        f.Blur(17);
        return f;
    }

    private static Image Finish(Frame f)
    {
        f.Bloom(0.7f, 30, 0.15f);
        f.Brush(5, 0.9f);
        f.Brush(3, 0.6f);
        return f.Develop(exposure: 0.95f, contrast: 0.35f, saturation: 0.92f, grain: 0.022f, vignette: 0.5f);
    }
}
