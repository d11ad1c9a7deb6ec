using System.Numerics;

namespace Dateline.PictureMaker;

internal enum HairCut
{
    Bob,
    Short,
    Knot,
}

internal sealed record Sitter
{
    public required Vector3 Skin { get; init; }

    public required Vector3 Hair { get; init; }

    public required Vector3 Jacket { get; init; }

    public required Vector3 Shirt { get; init; }

    public Vector3? Tie { get; init; }

    public Vector3? Pin { get; init; }

    public HairCut Cut { get; init; }

    public bool Beard { get; init; }

    public float Jaw { get; init; } = 1;

    public float Shoulders { get; init; } = 1;

    public float Age { get; init; }

    public float Yaw { get; init; } = 0.6f;

    public float Tilt { get; init; } = 0.05f;

    public Vector3 Key { get; init; } = new(0.8f, 0.62f, 0.5f);

    public Vector3 KeyLight { get; init; } = new(1.75f, 1.6f, 1.42f);

    public Vector3 RimLight { get; init; } = new(0.9f, 1.2f, 1.7f);

    public Vector3 FillLight { get; init; } = new(0.24f, 0.25f, 0.29f);
}

/// <summary>A bust modelled from soft bodies and lit like a studio portrait.</summary>
internal sealed class Sculpture(Sitter sitter)
{
    private enum Stuff
    {
        Skin,
        Hair,
        Jacket,
        Shirt,
        Tie,
        Pin,
    }

    private readonly float cos = MathF.Cos(sitter.Yaw);
    private readonly float sin = MathF.Sin(sitter.Yaw);
    private readonly float bodyCos = MathF.Cos(sitter.Yaw * 0.6f);
    private readonly float bodySin = MathF.Sin(sitter.Yaw * 0.6f);

    /// <summary>Colour and cover of every pixel of a picture of this size.</summary>
    public void Pose(Frame f, float scale, float headX, float headY, float unit)
    {
        int w = (int)(f.Width * scale), h = (int)(f.Height * scale);
        var layer = new Vector4[w * h];
        Parallel.For(0, h, y =>
        {
            for (var x = 0; x < w; x++)
            {
                var at = new Vector2(((x / scale) - headX) / unit, (headY - (y / scale)) / unit);
                layer[(y * w) + x] = Ray(at);
            }
        });
        var colour = new Frame(w, h);
        colour.Shade((x, y, _) => layer[(y * w) + x].AsVector3());
        var cover = new Frame(w, h);
        cover.Shade((x, y, _) => new Vector3(layer[(y * w) + x].W));
        f.Shade((x, y, now) =>
        {
            var a = cover.Sample(x * scale, y * scale).X;
            return a <= 0 ? now : (now * (1 - a)) + colour.Sample(x * scale, y * scale);
        });
    }

    private Vector4 Ray(Vector2 at)
    {
        var eye = new Vector3(0, -0.6f, 14);
        var ray = Vector3.Normalize(new Vector3(at.X, at.Y, 0) - eye);
        var t = 11f;
        var closest = 9f;
        for (var i = 0; i < 90 && t < 18; i++)
        {
            var (d, _) = Shape(eye + (ray * t));
            closest = Math.Min(closest, d);
            if (d < 0.002f)
            {
                break;
            }

            t += d * 0.72f;
        }

        if (t >= 17.9f)
        {
            return Vector4.Zero;
        }

        var cover = 1 - Light.Step(0.002f, 0.016f, closest);
        return cover <= 0 ? Vector4.Zero : new Vector4(Colour(eye + (ray * t), ray) * cover, cover);
    }

    private Vector3 Colour(Vector3 p, Vector3 ray)
    {
        var (_, stuff) = Shape(p);
        const float E = 0.006f;
        var n = Vector3.Normalize(new Vector3(
            Shape(p + new Vector3(E, 0, 0)).D - Shape(p - new Vector3(E, 0, 0)).D,
            Shape(p + new Vector3(0, E, 0)).D - Shape(p - new Vector3(0, E, 0)).D,
            Shape(p + new Vector3(0, 0, E)).D - Shape(p - new Vector3(0, 0, E)).D));
        var head = ToHead(p);
        var key = Vector3.Normalize(sitter.Key);
        var shadow = 1f;
        for (float t = 0.05f, i = 0; t < 3 && i < 26; i++)
        {
            var d = Shape(p + (n * 0.02f) + (key * t)).D;
            shadow = Math.Min(shadow, Math.Clamp(0.5f + (d * 7 / t), 0, 1));
            t += Math.Clamp(d, 0.03f, 0.25f);
        }

        var hollow = 1f;
        for (var i = 1; i <= 4; i++)
        {
            hollow -= Math.Max(0, (i * 0.09f) - Shape(p + (n * i * 0.09f)).D) * (1.5f / i);
        }

        hollow = Math.Clamp(hollow, 0.15f, 1);
        var facing = Vector3.Dot(n, key);
        var wrap = stuff == Stuff.Skin ? new Vector3(0.34f, 0.2f, 0.14f) : new Vector3(0.12f);
        var diffuse = Vector3.Max(Vector3.Zero, (new Vector3(facing) + wrap) / (Vector3.One + wrap)) * Light.Mix(0.08f, 1, shadow);
        var rimDirection = Vector3.Normalize(new Vector3(-0.85f * MathF.Sign(sitter.Yaw), 0.35f, -0.5f));
        var rim = Math.Max(0, Vector3.Dot(n, rimDirection)) * MathF.Pow(1 - Math.Clamp(-Vector3.Dot(n, ray), 0, 1), 1.5f);
        var half = Vector3.Normalize(key - ray);
        var gleam = MathF.Pow(Math.Max(0, Vector3.Dot(n, half)), stuff == Stuff.Hair ? 18 : 26) * shadow;
        var colour = Pigment(stuff, p, head, n);
        var light = (sitter.KeyLight * diffuse) + (sitter.FillLight * hollow * (0.7f + (0.5f * n.Y) + (0.4f * n.X)));
        var c = colour * light * (0.55f + (0.45f * hollow));
        c += sitter.KeyLight * gleam * (stuff switch { Stuff.Skin => 0.055f, Stuff.Hair => 0.05f, Stuff.Tie => 0.04f, Stuff.Pin => 0.9f, _ => 0.012f });
        return c + (sitter.RimLight * rim * (colour + new Vector3(0.05f)) * 1.5f);
    }

    private Vector3 Pigment(Stuff stuff, Vector3 p, Vector3 head, Vector3 n)
    {
        switch (stuff)
        {
            case Stuff.Skin:
                var c = sitter.Skin;
                c = Light.Mix(c, c * new Vector3(1.12f, 0.78f, 0.74f), Light.Bell(new Vector2(MathF.Abs(head.X) - 0.42f, head.Y + 0.2f).Length(), 0, 0.3f) * 0.5f);
                c = Light.Mix(c, c * new Vector3(1.1f, 0.76f, 0.72f), Light.Bell(new Vector2(head.X, head.Y + 0.3f).Length(), 0, 0.16f) * 0.5f);
                var lip = Light.Bell(head.Y, -0.645f, 0.085f) * Light.Step(0.26f, 0.16f, MathF.Abs(head.X)) * Light.Step(0.4f, 0.6f, head.Z);
                c = Light.Mix(c, c * new Vector3(0.86f, 0.5f, 0.48f), lip * 0.8f);
                c *= 1 - (0.72f * Light.Bell(head.Y, -0.643f - (head.X * head.X * 0.12f), 0.014f) * Light.Step(0.24f, 0.17f, MathF.Abs(head.X)) * Light.Step(0.4f, 0.6f, head.Z));
                var eyeX = MathF.Abs(head.X) - 0.3f;
                c *= 1 - (0.3f * Light.Bell(head.Y, 0.13f - (eyeX * eyeX * 1.1f), 0.014f) * Light.Step(0.2f, 0.12f, MathF.Abs(eyeX)) * Light.Step(0.3f, 0.5f, head.Z));
                var almond = Light.Step(1.15f, 0.75f, (eyeX * eyeX / 0.0196f) + ((head.Y - 0.018f) * (head.Y - 0.018f) / 0.0011f)) * Light.Step(0.3f, 0.5f, head.Z);
                var iris = Light.Step(0.068f, 0.05f, new Vector2(eyeX - 0.01f, head.Y - 0.022f).Length());
                var pupil = Light.Mix(sitter.Skin * 0.34f, new Vector3(0.02f, 0.014f, 0.01f), iris * 0.8f);
                c = Light.Mix(c, pupil, almond * 0.8f);
                c *= 1 - (0.7f * Light.Bell(head.Y, 0.058f - (eyeX * eyeX * 1.4f), 0.016f) * Light.Step(0.17f, 0.12f, MathF.Abs(eyeX)) * Light.Step(0.3f, 0.5f, head.Z));
                c = Light.Mix(c, sitter.Hair * 0.5f, 0.6f * Light.Step(0.11f, 0, Hair(head)) * Light.Step(-0.5f, 0.1f, head.Y));
                var brow = Light.Bell(head.Y, 0.27f + (0.05f * Light.Step(-0.2f, 0.1f, eyeX)) - (eyeX * eyeX * 1.1f), 0.035f) * Light.Step(0.27f, 0.2f, MathF.Abs(eyeX)) * Light.Step(0.2f, 0.5f, head.Z);
                c = Light.Mix(c, Light.Mix(sitter.Hair, sitter.Skin * 0.3f, 0.4f) * 0.7f, brow * 0.8f);
                if (sitter.Age > 0)
                {
                    c *= 1 - (sitter.Age * 0.25f * Light.Bell(head.Y, 0.55f + (0.03f * MathF.Sin(head.X * 6)), 0.018f) * Light.Step(0.4f, 0.2f, MathF.Abs(head.X)));
                    c *= 1 - (sitter.Age * 0.16f * Light.Bell(MathF.Abs(head.X), 0.2f - ((head.Y + 0.38f) * 0.35f), 0.022f) * Light.Bell(head.Y, -0.5f, 0.14f));
                }

                return c * (0.97f + (0.08f * Noise.Fbm(head.X * 9, head.Y * 9, 3)));
            case Stuff.Hair:
                var strand = Noise.Fbm((head.X + (head.Z * 0.6f)) * 46, head.Y * 2.6f, 3, 4);
                return sitter.Hair * (1 + (strand * 0.8f));
            case Stuff.Jacket:
                var body = ToBody(p);
                var weave = 0.94f + (0.1f * Noise.Hash((int)(body.X * 90), (int)(body.Y * 90)));
                var edge = LapelEdge(body);
                var seam = Light.Bell(edge, 0, 0.022f) * Light.Step(0, 0.3f, body.Z);
                return sitter.Jacket * weave * (1 - (seam * 0.65f)) * (1 + (0.15f * Light.Step(0.02f, 0.08f, edge)));
            case Stuff.Tie:
                var b = ToBody(p);
                return (sitter.Tie ?? sitter.Shirt) * (MathF.Sin((b.X + b.Y) * 42) > 0.72f ? 1.5f : 1);
            case Stuff.Pin:
                return sitter.Pin ?? Vector3.One;
            case Stuff.Shirt:
            default:
                return sitter.Shirt * (0.9f + (0.1f * n.Z));
        }
    }

    private static float LapelEdge(Vector3 b)
    {
        var side = MathF.Abs(b.X);
        var inner = 0.04f + ((b.Y + 3.9f) * 0.30f);
        var outer = inner + 0.22f + (0.22f * Light.Step(-3.8f, -2.4f, b.Y));
        var notch = b.Y > -2.32f + ((side - 0.7f) * 0.6f) && b.Y < -2.22f + ((side - 0.7f) * 0.6f) && side > inner + 0.2f ? 0.02f : 1f;
        return b.Y < -3.9f ? (b.X + 0.03f) : Math.Min(notch, outer - side);
    }

    private Vector3 ToHead(Vector3 p)
    {
        var q = new Vector3((p.X * cos) - (p.Z * sin), p.Y, (p.X * sin) + (p.Z * cos));
        float c = MathF.Cos(sitter.Tilt), s = MathF.Sin(sitter.Tilt);
        return new(q.X, (q.Y * c) + (q.Z * s), (q.Z * c) - (q.Y * s));
    }

    private Vector3 ToBody(Vector3 p) => new((p.X * bodyCos) - (p.Z * bodySin), p.Y - 0.26f, (p.X * bodySin) + (p.Z * bodyCos));

    private (float D, Stuff Stuff) Shape(Vector3 p)
    {
        var b = ToBody(p);
        var width = sitter.Shoulders;
        var torso = Egg(b, new(0, -4.3f, -0.2f), new(1.75f * width, 2.35f, 0.95f));
        torso = Join(torso, Pill(b, new(-1.55f * width, -2.55f, -0.25f), new(1.55f * width, -2.55f, -0.25f), 0.5f), 0.45f);
        torso = Join(torso, Pill(b, new(0, -1.86f, -0.38f), new(0, -2.3f, -0.3f), 0.52f), 0.5f);
        torso = Join(torso, Pill(b, new(-1.95f * width, -2.8f, -0.25f), new(-2.3f * width, -5.5f, 0.1f), 0.48f), 0.3f);
        torso = Join(torso, Pill(b, new(1.95f * width, -2.8f, -0.25f), new(2.3f * width, -5.5f, 0.1f), 0.48f), 0.3f);
        var creases = Noise.Fbm(b.X * 1.3f, (b.Y * 0.9f) + (b.X * 0.8f), 3, 6) * 0.05f;
        var inner = 0.04f + ((b.Y + 3.9f) * 0.30f) + (0.12f * Light.Step(-2.2f, -1.8f, b.Y));
        var open = b.Z > 0 && b.Y > -3.9f && MathF.Abs(b.X) < inner;
        var raised = b.Z > 0 && LapelEdge(b) > 0 && b.Y > -3.9f && !open ? 0.025f : 0;
        var best = (D: torso - creases - 0.05f - raised, Stuff: Stuff.Jacket);
        if (open)
        {
            best = (torso + 0.03f, Stuff.Shirt);
            if (sitter.Tie is not null)
            {
                var tie = Pill(b, new(0, -2.02f, 0.34f), new(0, -3.9f, 0.78f), 0.13f + (0.05f * Light.Step(-2.2f, -3.6f, b.Y)));
                tie = Math.Min(tie, Egg(b, new(0, -1.98f, 0.33f), new(0.15f, 0.14f, 0.12f)));
                best = tie < best.D ? (tie, Stuff.Tie) : best;
            }
        }

        if (sitter.Pin is not null)
        {
            var pin = (b - new Vector3(0.74f, -2.72f, 0.62f)).Length() - 0.085f;
            best = pin < best.D ? (pin, Stuff.Pin) : best;
        }

        if (sitter.Tie is not null)
        {
            var collar = Pill(new(MathF.Abs(b.X), b.Y, b.Z), new(0.10f, -2.0f, 0.32f), new(0.40f, -1.80f, 0.0f), 0.085f);
            best = collar < best.D ? (collar, Stuff.Shirt) : best;
        }

        if (p.Y < -2.6f)
        {
            return best;
        }

        var h = ToHead(p);
        var skin = Head(h);
        skin = Join(skin, Pill(p, new(0, -0.75f, -0.2f), new(0, -2.1f, -0.32f), 0.43f * (0.85f + (0.15f * sitter.Jaw))), 0.16f);
        if (skin < best.D)
        {
            best = (skin, Stuff.Skin);
        }

        var hair = Hair(h);
        return hair < best.D ? (hair, Stuff.Hair) : best;
    }

    private float Head(Vector3 h)
    {
        var m = new Vector3(MathF.Abs(h.X), h.Y, h.Z);
        var jaw = sitter.Jaw;
        var d = Egg(h, new(0, 0.45f, -0.12f), new(0.75f, 0.8f, 0.9f));
        d = Join(d, Egg(h, new(0, -0.28f, 0.2f), new(0.57f * jaw, 0.84f, 0.62f)), 0.22f);
        d = Join(d, Egg(h, new(0, -0.96f, 0.54f), new(0.2f * jaw, 0.16f, 0.17f)), 0.2f);
        d = Join(d, Pill(m, new(0.44f * jaw, -0.72f, 0.05f), new(0.12f, -0.98f, 0.46f), 0.1f), 0.34f);
        d = Join(d, Pill(m, new(0.50f, 0.12f, 0.12f), new(0.42f * jaw, -0.62f, 0.12f), 0.13f), 0.42f);
        d = Join(d, Pill(m, new(0.08f, 0.25f, 0.72f), new(0.42f, 0.24f, 0.56f), 0.07f), 0.12f);
        d = Join(d, Egg(m, new(0.40f, -0.16f, 0.50f), new(0.2f, 0.15f, 0.16f)), 0.34f);
        d = Cut(d, (m - new Vector3(0.3f, 0.04f, 0.9f)).Length() - 0.16f, 0.2f);
        d = Join(d, (m - new Vector3(0.3f, 0.04f, 0.585f)).Length() - 0.165f, 0.07f);
        d = Join(d, Pill(h, new(0, 0.16f, 0.74f), new(0, -0.27f, 0.965f), 0.066f), 0.17f);
        d = Join(d, (h - new Vector3(0, -0.30f, 0.955f)).Length() - 0.09f, 0.12f);
        d = Join(d, (m - new Vector3(0.10f, -0.335f, 0.83f)).Length() - 0.062f, 0.1f);
        d = Join(d, Egg(h, new(0, -0.64f, 0.645f), new(0.26f, 0.2f, 0.13f)), 0.12f);
        d = Join(d, Egg(h, new(0, -0.60f, 0.755f), new(0.19f, 0.05f, 0.06f)), 0.045f);
        d = Join(d, Egg(h, new(0, -0.69f, 0.745f), new(0.16f, 0.058f, 0.07f)), 0.045f);
        return Join(d, Egg(m, new(0.70f, -0.02f, -0.12f), new(0.075f, 0.2f, 0.13f)), 0.05f);
    }

    private float Hair(Vector3 h)
    {
        var strand = (Noise.Fbm((h.X + (h.Z * 0.6f)) * 4, h.Y * 1.1f, 2, 4) * 0.05f) + (Noise.Fbm((h.X + (h.Z * 0.6f)) * 24, h.Y * 2.2f, 2, 8) * 0.016f);
        var line = 0.68f + (0.10f * MathF.Cos(h.X * 2.2f)) - (MathF.Abs(h.X) > 0.5f ? (MathF.Abs(h.X) - 0.5f) * 1.1f : 0);
        var scalp = Egg(h, new(0, 0.47f, -0.15f), new(0.83f, 0.88f, 0.97f)) - strand;
        var front = Math.Max(h.Z - 0.12f - (0.9f * Light.Step(line - 0.12f, line + 0.3f, h.Y)), -9);
        var d = 9f;
        switch (sitter.Cut)
        {
            case HairCut.Short:
                d = Blunt(scalp + 0.015f, Math.Max(front * 0.6f, (-0.28f - h.Y + (h.Z > -0.25f ? (h.Z + 0.25f) * 1.0f : 0)) * 0.6f), 0.16f);
                break;
            case HairCut.Bob:
                var fall = Egg(h, new(0, -0.02f, -0.28f), new(0.98f, 1.2f, 0.86f)) - (strand * 1.6f);
                d = Join(scalp - 0.02f, fall, 0.2f);
                var part = h.Z - 0.22f - (0.75f * Light.Step(line - 0.33f, line + 0.2f, h.Y + (h.X * 0.22f)));
                d = Blunt(d, Math.Max(part * 0.65f, (-0.98f - h.Y) * 0.8f), 0.3f);
                break;
            case HairCut.Knot:
                d = Blunt(scalp + 0.005f, Math.Max(front * 0.6f, (-0.34f - h.Y + (h.Z > -0.3f ? (h.Z + 0.3f) * 0.9f : 0)) * 0.6f), 0.16f);
                d = Join(d, Egg(h, new(0, 0.38f, -1.16f), new(0.4f, 0.4f, 0.32f)) - (strand * 1.4f), 0.1f);
                break;
            default:
                break;
        }

        if (sitter.Beard)
        {
            var curl = Noise.Fbm(h.X * 24, h.Y * 10, 3, 9) * 0.028f;
            var top = -0.02f - (0.52f * Light.Step(0.1f, 0.6f, h.Z));
            var cover = Blunt(Head(h) - 0.07f, Math.Max(h.Y - top, -0.1f - h.Z) * 0.7f, 0.12f);
            var beard = Join(Egg(h, new(0, -0.86f, 0.40f), new(0.50f, 0.48f, 0.48f)), cover, 0.15f);
            var mouth = Egg(h, new(0, -0.66f, 0.92f), new(0.19f, 0.075f, 0.25f));
            beard = Cut(beard - curl, mouth, 0.05f);
            var cheek = Egg(new(MathF.Abs(h.X), h.Y, h.Z), new(0.32f, -0.26f, 0.82f), new(0.26f, 0.3f, 0.4f));
            beard = Cut(beard, cheek, 0.1f);
            var lip = Pill(new(MathF.Abs(h.X), h.Y, h.Z), new(0.03f, -0.50f, 0.84f), new(0.27f, -0.64f, 0.7f), 0.062f) - (curl * 0.6f);
            d = Math.Min(d, Join(beard, lip, 0.05f));
        }

        return d;
    }

    private static float Egg(Vector3 p, Vector3 centre, Vector3 radius)
    {
        var q = p - centre;
        var k0 = (q / radius).Length();
        var k1 = (q / (radius * radius)).Length();
        return k1 < 1e-5f ? -Math.Min(radius.X, Math.Min(radius.Y, radius.Z)) : k0 * (k0 - 1) / k1;
    }

    private static float Pill(Vector3 p, Vector3 a, Vector3 b, float radius)
    {
        Vector3 pa = p - a, ba = b - a;
        return (pa - (ba * Math.Clamp(Vector3.Dot(pa, ba) / ba.LengthSquared(), 0, 1))).Length() - radius;
    }

    private static float Join(float a, float b, float k)
    {
        var h = Math.Max(k - MathF.Abs(a - b), 0) / k;
        return Math.Min(a, b) - (h * h * k * 0.25f);
    }

    private static float Cut(float a, float b, float k) => -Join(-a, b, k);

    private static float Blunt(float a, float b, float k) => -Join(-a, -b, k);
}
