using System.Numerics;
using NetVips;

namespace Dateline.PictureMaker;

/// <summary>The Night Line: a sleeper train, its stations and its tunnels.</summary>
internal static class NightLine
{
    public static Image Train()
    {
        var f = new Frame(1920, 1280);
        const float Horizon = 640, Eye = 26, Focal = 1500;
        new Sky
        {
            Horizon = Horizon,
            Sun = new(1500, 600),
            Glow = new Vector3(0.32f, 0.22f, 0.20f),
            GlowSize = 600,
            Stops = [(0, 0x8f8fae), (0.12f, 0x6f7fab), (0.4f, 0x38558f), (0.75f, 0x1c3566), (1, 0x11234a)],
            Cover = 0.3f,
            CloudLit = 0x8b8fb5,
            CloudDark = 0x2c4274,
            Seed = 14,
        }.Paint(f);
        Sky.Stars(f, 4, 700, 560, 0.9f);
        var land = new Terrain(7000, (x, z) =>
        {
            var lake = new Vector2((x - 260) / 1.0f, (z - 1250) * 0.62f).Length() - 760 + (Noise.Fbm(x * 0.0016f, z * 0.0016f, 5, 3) * 300);
            var cape = 219 - new Vector2(x - 20, z < 400 ? z - 400 : 0).Length();
            if (cape > 0 && lake < 40)
            {
                return 4.2f + Math.Min(cape * 0.1f, 9) + (Math.Max(0, 0.2f + Noise.Fbm(x * 0.05f, z * 0.05f, 4, 2)) * 13 * Light.Step(12, 60, cape)) + (Math.Max(0, z - 700) * 0.03f);
            }

            var bank = z < 340 ? -1 : lake;
            if (bank <= 0)
            {
                return bank;
            }

            var ridge = Noise.Ridge(x * 0.0006f, z * 0.0006f, 8, 21);
            return 3 + Math.Min(bank * 0.12f, 30) + (Light.Step(60, 1500, bank) * 1150 * ridge * ridge) + (Noise.Fbm(x * 0.02f, z * 0.02f, 3) * 7 * Light.Step(0, 80, bank));
        });
        land.Shine(new Vector3(0.55f, 0.28f, 0.55f), new Vector3(0.75f, 0.62f, 0.72f), Light.Hex(0x5d78b8) * 0.75f, (x, z, h, up) =>
        {
            var snow = Light.Step(430, 620, h + (Noise.Fbm(x * 0.006f, z * 0.006f, 4) * 200)) * Light.Step(0.45f, 0.7f, up);
            var rock = Light.Mix(Light.Hex(0x2b333a), Light.Hex(0x1c2a26), Light.Step(300, 100, h));
            return Light.Mix(rock * (0.7f + (0.6f * Noise.Hash((int)(x * 0.14f), (int)(z * 0.14f)))), Light.Hex(0xe4ecf8), snow);
        });
        var haze = Light.Hex(0x64789f);
        var (covered, _) = land.Render(f, Eye, Horizon, Focal, (c, z, _) => Light.Mix(c, haze, 1 - MathF.Exp(-z / 5200)), near: 140);

        Vector2 Track(float s)
        {
            const float Turn = 226, Mid = 20, Back = 400;
            var a = 0.22f - MathF.PI + (s / Turn);
            return a > 0 ? new(Mid + Turn, Back + (a * Turn))
                : a < -MathF.PI ? new(Mid - Turn, Back + ((-MathF.PI - a) * Turn))
                : new(Mid + (Turn * MathF.Cos(a)), Back + (Turn * MathF.Sin(a)));
        }

        Vector2 Put(Vector3 p) => new(960 + (p.X / p.Z * Focal), Horizon - ((p.Y - Eye) / p.Z * Focal));
        var body = new Shapes();
        var wall = new List<Vector2>();
        var shore = new List<Vector2>();
        for (var s = -400f; s < 1500; s += 6)
        {
            var p = Track(s);
            if (p.Y > 30)
            {
                wall.Add(Put(new(p.X, 4.4f, p.Y)));
                var out3 = Vector2.Normalize(p - new Vector2(20, Math.Max(400, p.Y))) * 4;
                shore.Insert(0, Put(new(p.X + out3.X, 0, p.Y + out3.Y)));
            }
        }

        body.Path(Shapes.Closed([.. wall, .. shore]), "#1d242c");
        body.Stroke(Shapes.Open([.. wall]), "#39434f", 3);
        for (var s = -60f; s < 1500; s += 13)
        {
            var arch = new List<Vector2>();
            for (var k = 0; k <= 12; k++)
            {
                var p = Track(s + 2.2f + (k * 0.72f));
                var rise = MathF.Sqrt(Math.Max(0, 1 - MathF.Pow((k - 6) / 6f, 2)));
                arch.Add(Put(new(p.X, 1.2f + (2.3f * rise), p.Y)));
            }

            var (first, last) = (Track(s + 2.2f), Track(s + 10.84f));
            arch.Add(Put(new(last.X, 0.1f, last.Y)));
            arch.Add(Put(new(first.X, 0.1f, first.Y)));
            if (first.Y > 30)
            {
                body.Polygon("#46588c", 0.85f, [.. arch]);
            }
        }

        var glow = new Shapes();
        const float Car = 26, Gap = 1.4f;
        for (var n = 14; n >= 0; n--)
        {
            var from = n * (Car + Gap);

            const int Parts = 6;
            for (var k = 0; k < Parts; k++)
            {
                var a = Track(from + (k * Car / Parts));
                var b = Track(from + ((k + 1) * Car / Parts));
                Vector2 Q(Vector2 p, float y) => Put(new(p.X, y, p.Y));
                var nose = n == 0 && k == 0 ? 2.2f : 0;
                body.Polygon("#16243f", 1, Q(a, 5.4f), Q(a, 9.1f - nose), Q(b, 9.1f), Q(b, 5.4f));
                body.Polygon("#2b4470", 1, Q(a, 8.5f - nose), Q(a, 9.1f - nose), Q(b, 9.1f), Q(b, 8.5f));
                body.Polygon("#0c1220", 1, Q(a, 4.6f), Q(a, 5.4f), Q(b, 5.4f), Q(b, 4.6f));
                body.Polygon("#c79a4c", 0.9f, Q(a, 6.15f), Q(a, 6.35f), Q(b, 6.35f), Q(b, 6.15f));
                if (n > 0 && Noise.Hash(n, k, 8) > 0.12f)
                {
                    var w0 = Vector2.Lerp(a, b, 0.16f);
                    var w1 = Vector2.Lerp(a, b, 0.84f);
                    var dim = Noise.Hash(n, k, 3) < 0.2f;
                    glow.Polygon(dim ? "#b57c3f" : "#ffc878", dim ? 0.6f : 1, Q(w0, 6.75f), Q(w0, 8.0f), Q(w1, 8.0f), Q(w1, 6.75f));
                }
            }
        }

        f.Draw(body.ToString());
        f.Draw(glow.ToString(), gain: 2.6f);
        var head = Track(0);
        var lamp = Put(new(head.X, 6.3f, head.Y));
        f.Draw(new Shapes().Disc(lamp.X, lamp.Y, 5, "#fff4dc").Disc(lamp.X + 9, lamp.Y + 1, 4, "#fff4dc").ToString(), blur: 1.5f, gain: 9);
        var villages = new Shapes();
        var dice = new Seeded(31);
        for (var i = 0; i < 70; i++)
        {
            villages.Disc(1180 + (dice.Between(-1, 1) * dice.Next() * 260), Horizon + dice.Between(-9, 5), dice.Between(0.8f, 1.8f), "#ffbf70", dice.Between(0.4f, 1));
        }

        f.Draw(villages.ToString(), blend: Blend.Add, gain: 1.4f);
        var solid = f.Mask(body.ToString());
        for (var i = 0; i < solid.Length; i++)
        {
            solid[i] = Math.Max(solid[i], covered[i]);
        }

        new Water { Horizon = Horizon, Deep = Light.Hex(0x0c1b38), Ripple = 0.34f, Mirror = 0.92f, Streak = 1.6f, Seed = 6 }.Pour(f, solid);
        f.Shade((x, y, now) => Light.Mix(now, haze * 0.9f, 0.4f * Light.Bell(y, Horizon - 6 + (12 * Noise.Fbm(x * 0.004f, 3, 3)), 22) * (0.6f + Noise.Fbm(x * 0.003f, y * 0.02f, 3))));
        f.Bloom(0.75f, 8, 0.6f);
        f.Bloom(0.9f, 44, 0.4f);
        f.Brush(2, 0.35f);
        return f.Develop(exposure: 1.35f, contrast: 0.4f, saturation: 1.05f, grain: 0.024f);
    }

    public static Image Station()
    {
        var f = new Frame(1920, 1280);
        const float Cx = 960, Cy = 720, Focal = 1150, Wide = 17, Spring = 7, Eye = 2.6f;
        var iron = Light.Hex(0x2b2622);
        f.Shade((x, y, _) =>
        {
            var d = new Vector3((x - Cx) / Focal, (Cy - y) / Focal, 1);
            var floor = d.Y < 0 ? Eye / -d.Y : 1e6f;
            var side = Wide / Math.Max(MathF.Abs(d.X), 1e-5f);
            const float End = 88;
            var oy = Eye - Spring;
            float a = (d.X * d.X) + (d.Y * d.Y), b = oy * d.Y, c = (oy * oy) - (Wide * Wide);
            var vault = (-b + MathF.Sqrt(Math.Max(0, (b * b) - (a * c)))) / a;
            var sideY = Eye + (d.Y * side);
            var z = Math.Min(End, Math.Min(floor, sideY < Spring ? side : vault));
            float px = d.X * z, py = Eye + (d.Y * z);
            Vector3 colour;
            if (z >= End - 0.01f)
            {
                var angle = MathF.Atan2(py - Spring, px);
                var r = new Vector2(px, py - Spring).Length();
                var pane = py > Spring
                    ? MathF.Abs(MathF.Sin(angle * 9)) > 0.10f && MathF.Abs((r % 4.1f) - 0.1f) > 0.16f && r < Wide - 0.6f
                    : MathF.Abs(MathF.Sin(px * 0.9f)) > 0.12f && py > 3.2f && MathF.Abs((py % 1.9f) - 0.1f) > 0.1f;
                colour = pane ? Light.Ramp(py / 24, (0, 0xffd9a0), (0.5f, 0xffe9c8), (1, 0xe8eef8)) * 2.6f : iron * 0.6f;
            }
            else if (z == floor)
            {
                var tile = ((int)MathF.Floor(px / 1.4f) + (int)MathF.Floor(z / 1.4f)) & 1;
                var shine = Light.Bell(px, 0, 7) * 0.5f;
                colour = (tile == 0 ? Light.Hex(0x9b8b78) : Light.Hex(0x6a5d50)) * (0.25f + shine + (z / End * 0.9f));
            }
            else if (py >= Spring)
            {
                var angle = MathF.Atan2(py - Spring, px);
                var rib = MathF.Abs((z % 7) - 3.5f) > 3.05f;
                var purlin = MathF.Abs(MathF.Sin(angle * 12)) < 0.10f;
                var glass = MathF.Abs(angle - (MathF.PI / 2)) < 0.78f;
                var bar = MathF.Abs((z % 1.4f) - 0.7f) > 0.64f;
                var sky = Light.Mix(Light.Hex(0xf4dcb4), Light.Hex(0xbfd2ea), MathF.Sin(angle)) * (0.85f + (0.6f * Light.Step(0, 1, px > 0 ? 1 : 0.2f)));
                colour = rib || purlin ? iron * (0.5f + (0.5f * z / End)) : glass ? (bar ? iron : sky * (0.75f + (0.35f * Noise.Hash((int)(z / 1.4f), (int)(angle * 3.8f))))) : Light.Hex(0x6a5a48) * (0.35f + (0.7f * z / End));
            }
            else
            {
                var arch = (z % 7) - 3.5f;
                var lintel = MathF.Abs(arch) < 2.3f && py < 4 + MathF.Sqrt(Math.Max(0, 5.3f - (arch * arch)));
                var stone = Light.Hex(0xb49c78) * (0.8f + (0.25f * Noise.Hash((int)(z / 0.9f + ((int)(py / 0.5f) % 2 * 0.5f)), (int)(py / 0.5f))));
                colour = lintel ? (py < 2.9f ? Light.Hex(0xffc27a) * (0.35f + (0.5f * Noise.Hash((int)(z / 7), 2))) : Light.Hex(0x3a2c20)) : stone * (0.30f + (0.6f * z / End) + (py > 6.3f ? 0.1f : 0));
            }

            return Light.Mix(colour, Light.Hex(0xe8c896), 1 - MathF.Exp(-z / 190));
        });
        var board = new Shapes();
        board.Line(700, 330, 700, 130, "#1b1714", 7).Line(1220, 330, 1220, 130, "#1b1714", 7);
        board.Rect(600, 318, 720, 232, "#0f1114", 1, 6).Rect(600, 318, 720, 38, "#20262e", 1, 6);
        f.Draw(board.ToString());
        var letters = new Shapes();
        (string Hour, string Place)[] rows = [("17:40", "VELM"), ("20:57", "CORVALE"), ("00:09", "TANNIS"), ("03:20", "MARROW"), ("06:55", "AUREL"), ("10:25", "PORT SELEN")];
        for (var i = 0; i < rows.Length; i++)
        {
            var y = 386 + (i * 30);
            var tint = i == 0 ? "#ffe08a" : "#ffb84a";
            letters.Add($"<g font-family='DejaVu Sans Mono, monospace' font-size='27' font-weight='700' fill='{tint}'><text x='724' y='{y}'>{rows[i].Hour}</text><text x='872' y='{y}' letter-spacing='2'>{rows[i].Place}</text></g>");
        }

        letters.Disc(960, 337, 9, "#ffe9b8");
        f.Draw(letters.ToString(), gain: 1.25f);
        var clock = new Shapes();
        clock.Disc(960, 214, 58, "#17130f").Disc(960, 214, 50, "#fff4d9").Line(960, 214, 996, 214, "#17130f", 5).Line(960, 214, 972, 242, "#17130f", 6);
        for (var i = 0; i < 12; i++)
        {
            clock.Disc(960 + (43 * MathF.Sin(i * MathF.Tau / 12)), 214 - (43 * MathF.Cos(i * MathF.Tau / 12)), 2.6f, "#17130f");
        }

        f.Draw(clock.ToString());
        var crowd = new Shapes();
        var dice = new Seeded(18);
        var people = Enumerable.Range(0, 46).Select(_ => (X: dice.Between(-12, 12), Z: 9 + (MathF.Pow(dice.Next(), 1.3f) * 60), Kind: dice.Below(4), Flip: dice.Next() < 0.5f)).OrderByDescending(p => p.Z).ToList();
        people.Add((-3.4f, 6.6f, 1, false));
        people.Add((4.1f, 7.4f, 2, true));
        var mirrored = new Shapes();
        foreach (var (px, pz, kind, flip) in people)
        {
            var k = Focal / pz;
            float sx = Cx + (px * k), sy = Cy + (Eye * k);
            var near = Light.Step(60, 8, pz);
            var tint = FormattableString.Invariant($"rgb({(int)(96 - (76 * near))},{(int)(78 - (61 * near))},{(int)(60 - (44 * near))})");
            var figure = Figures.Walker(kind, tint);
            crowd.Group(FormattableString.Invariant($"translate({sx} {sy}) scale({(flip ? -k : k)} {k})"), figure);
            mirrored.Group(FormattableString.Invariant($"translate({sx} {sy}) scale({(flip ? -k : k)} {-k})"), figure);
        }

        var bright = f.Blurred(9);
        f.Shade((x, y, now) =>
        {
            var down = y - (Cy + (Eye * Focal / 88));
            if (down < 0)
            {
                return now;
            }

            var wobble = Noise.Fbm(x * 0.02f, y * 0.05f, 3) * (4 + (down * 0.03f));
            var seen = f.Sample(bright, x + wobble, Math.Max(0, Cy + (Eye * Focal / 88) - (down * 1.06f)));
            return now + (seen * (0.42f * Light.Step(700, 0, down) + 0.06f));
        });
        f.Draw(mirrored.ToString(), blur: 5, opacity: 0.55f);
        f.Draw(crowd.ToString(), blur: 0.7f);
        f.Shafts(1050, -260, 0.75f, 0.75f, 0.55f);
        f.Shafts(Cx, 440, 1.2f, 0.5f, 0.16f);
        f.Bloom(0.9f, 26, 0.3f);
        f.Brush(2, 0.4f);
        return f.Develop(exposure: 0.8f, contrast: 0.5f, saturation: 1.06f, grain: 0.024f, vignette: 0.5f);
    }

    public static Image Tunnel()
    {
        var f = new Frame(1920, 1280);
        const float Cx = 1010, Cy = 600, Focal = 1050, Radius = 5.2f, Eye = -2.2f, Floor = -3.6f;
        f.Shade((x, y, _) =>
        {
            float dx = (x + 0.4f - Cx) / Focal, dy = (Cy - y - 0.4f) / Focal;
            float a = (dx * dx) + (dy * dy), b = Eye * dy, c = (Eye * Eye) - (Radius * Radius);
            var z = (-b + MathF.Sqrt((b * b) - (a * c))) / a;
            var ground = dy < 0 ? (Floor - Eye) / dy : 1e6f;
            var onFloor = ground < z;
            z = Math.Min(Math.Min(z, ground), 74);
            var p = new Vector3(dx * z, Eye + (dy * z), z + (0.0f * dx));
            var angle = MathF.Atan2(p.Y, p.X);
            var normal = onFloor ? Vector3.UnitY : new Vector3(-p.X / Radius, -p.Y / Radius, 0);
            Vector3 colour;
            if (z >= 73.9f)
            {
                var r = new Vector2(p.X, p.Y).Length();
                var wheel = MathF.Abs(MathF.Sin(angle * 4)) < 0.28f || MathF.Abs((r % 1.5f) - 0.75f) > 0.66f || r < 0.9f;
                colour = wheel ? Light.Hex(0xd0a24a) : Light.Hex(0x2b2a2a);
                normal = new(0, 0.2f, -1);
            }
            else if (onFloor)
            {
                var grit = Noise.Fbm(p.X * 2.2f, z * 2.2f, 5, 4);
                var wet = Light.Step(0, 0.3f, Noise.Fbm(p.X * 0.6f, z * 0.35f, 4, 9));
                colour = Light.Mix(Light.Hex(0x5a5148), Light.Hex(0x2d2a28), wet) * (1 + (grit * 0.5f));
                normal = Vector3.Normalize(new(grit * 0.2f, 1, 0));
            }
            else
            {
                var ring = MathF.Floor(z / 1.6f);
                var joint = Light.Step(0.025f + (z * 0.0015f), 0.008f, MathF.Abs((z / 1.6f) - MathF.Round(z / 1.6f)));
                var segment = (angle * 7 / MathF.Tau) + ((int)ring % 2 * 0.5f);
                var seam = Light.Step(0.016f, 0.005f, MathF.Abs(segment - MathF.Round(segment)));
                var bolt = Light.Step(0.16f, 0.10f, new Vector2((segment * 4 % 1) - 0.5f, ((z / 1.6f % 1) - 0.5f) * 2.6f).Length());
                var grit = Noise.Fbm(angle * 9, z * 1.4f, 5, 5);
                var stain = Light.Step(0.02f, 0.4f, Noise.Fbm(angle * 5, z * 0.25f, 4, 15));
                colour = Light.Hex(0x9c958b) * (0.9f + (0.2f * Noise.Hash((int)ring, (int)MathF.Floor(segment))) + (grit * 0.3f)) * (1 - (0.6f * Math.Max(joint, seam))) * (1 - (0.35f * bolt)) * (1 - (0.35f * stain));
            }

            var light = new Vector3(0.012f, 0.014f, 0.018f);
            for (var n = 0; n < 13; n++)
            {
                foreach (var side in new[] { -1f, 1f })
                {
                    var lamp = new Vector3(side * 3.9f, 2.75f, 5 + (n * 6));
                    var to = lamp - p;
                    var d2 = to.LengthSquared();
                    light += (side < 0 ? new Vector3(1.0f, 0.72f, 0.42f) : new Vector3(1.0f, 0.78f, 0.5f)) * (Math.Max(0.08f, Vector3.Dot(normal, to) / MathF.Sqrt(d2)) * 4.6f / (1.2f + d2));
                }
            }

            var end = new Vector3(0, 0.8f, 66) - p;
            light += new Vector3(0.75f, 0.95f, 1.2f) * (Math.Max(0.1f, Vector3.Dot(normal, Vector3.Normalize(end))) * 160 / (40 + end.LengthSquared()));
            return Light.Mix(colour * light, new Vector3(0.40f, 0.37f, 0.33f), 1 - MathF.Exp(-z / 95));
        });
        Vector2 Put(float px, float py, float pz) => new(Cx + (px / pz * Focal), Cy - ((py - Eye) / pz * Focal));
        var s = new Shapes();
        foreach (var rail in new[] { -1.35f, -0.35f, 0.75f, 1.75f })
        {
            s.Polygon("#191715", 1, Put(rail - 0.06f, Floor + 0.12f, 1.9f), Put(rail + 0.06f, Floor + 0.12f, 1.9f), Put(rail + 0.06f, Floor + 0.12f, 70), Put(rail - 0.06f, Floor + 0.12f, 70));
            s.Polygon("#d9b98a", 0.7f, Put(rail - 0.015f, Floor + 0.13f, 1.9f), Put(rail + 0.03f, Floor + 0.13f, 1.9f), Put(rail + 0.03f, Floor + 0.13f, 70), Put(rail - 0.015f, Floor + 0.13f, 70));
        }

        foreach (var (px, py, thick) in new[] { (-4.6f, -0.6f, 0.26f), (-4.75f, 0.1f, 0.16f), (4.6f, -0.4f, 0.34f), (4.8f, 0.5f, 0.12f) })
        {
            s.Polygon("#15130f", 0.92f, Put(px, py, 2.4f), Put(px, py + thick, 2.4f), Put(px, py + thick, 72), Put(px, py, 72));
            s.Polygon("#c9a878", 0.35f, Put(px, py + (thick * 0.8f), 2.4f), Put(px, py + thick, 2.4f), Put(px, py + thick, 72), Put(px, py + (thick * 0.8f), 72));
        }

        s.Polygon("#3d372c", 0.95f, Put(-0.9f, 3.1f, 4), Put(0.9f, 3.1f, 4), Put(0.9f, 3.1f, 70), Put(-0.9f, 3.1f, 70));
        f.Draw(s.ToString(), blur: 0.8f);
        var lamps = new Shapes();
        for (var n = 12; n >= 0; n--)
        {
            foreach (var side in new[] { -1f, 1f })
            {
                var at = Put(side * 3.95f, 2.85f, 5 + (n * 6));
                var r = Focal / (5 + (n * 6)) * 0.075f;
                lamps.Oval(at.X, at.Y, r * 1.7f, r, "#ffe2b0");
            }
        }

        f.Draw(lamps.ToString(), blur: 0.8f, gain: 7);
        var men = new Shapes();
        var glints = new Shapes();
        foreach (var (px, pz, kind, flip) in new[] { (-0.8f, 30f, 0, false), (1.6f, 26f, 1, true), (0.2f, 19f, 2, false), (2.8f, 14.5f, 0, true), (-2.7f, 9.2f, 3, false), (-1.9f, 9.8f, 1, true) })
        {
            var at = Put(px, Floor, pz);
            var k = Focal / pz;
            men.Group(FormattableString.Invariant($"translate({at.X} {at.Y}) scale({(flip ? -k : k)} {k})"), Figures.Worker(kind, "#0d0c0b"));
            glints.Group(FormattableString.Invariant($"translate({at.X} {at.Y}) scale({(flip ? -k : k)} {k})"), Figures.Stripes());
        }

        f.Draw(men.ToString(), blur: 0.8f);
        f.Draw(glints.ToString(), blur: 0.6f, opacity: 0.75f);
        f.Shade((x, y, now) =>
        {
            var dust = Noise.Fbm(x * 0.004f, y * 0.006f, 5, 3) + 0.4f;
            var middle = Light.Bell(new Vector2(x - Cx, (y - Cy) * 1.2f).Length(), 0, 420);
            return now + (new Vector3(0.30f, 0.27f, 0.22f) * middle * dust * 0.55f);
        });
        f.Shafts(Cx, Cy - 40, 1.0f, 0.45f, 0.35f);
        f.Bloom(0.9f, 14, 0.5f);
        f.Bloom(1.2f, 60, 0.3f);
        f.Brush(2, 0.4f);
        return f.Develop(exposure: 1.45f, contrast: 0.6f, saturation: 1.25f, grain: 0.026f, vignette: 0.5f);
    }
}
