using System.Numerics;
using NetVips;

namespace Dateline.PictureMaker;

/// <summary>Rooms in which things are decided.</summary>
internal static class Halls
{
    public static Image Talks()
    {
        const float Left = -6, Right = 6.5f, Far = 30, High = 7.4f;
        var room = new Tracer
        {
            SunDirection = Vector3.Normalize(new Vector3(-0.86f, 0.52f, 0.22f)),
            Sun = new Vector3(9.5f, 7.6f, 5.2f),
            Fill = new Vector3(0.05f, 0.048f, 0.045f),
            Outside = ray => Light.Mix(Light.Hex(0xfff0d8) * 2.1f, Light.Hex(0xcfe2ff) * 1.9f, ray.Y * 2),
        };
        var wall = new Paint(Light.Hex(0xd9cfbb));
        var trim = new Paint(Light.Hex(0xf1eadb));
        var gold = new Paint(Light.Hex(0xb48a45), 0.3f);
        var wood = new Paint(Light.Hex(0x6b4226), 0.55f, default, (p, n) =>
            Light.Mix(Light.Hex(0x4a2813), Light.Hex(0x7a4a26), 0.5f + Noise.Fbm(p.X * 9, p.Z * 0.9f, 4, 3)));
        var floor = new Paint(Vector3.One, 0.38f, default, (p, _) =>
        {
            var plank = MathF.Floor((p.X + p.Z) / 0.16f);
            var other = MathF.Floor((p.X - p.Z) / 0.16f);
            var tone = Noise.Hash((int)plank, (int)other, 2);
            return Light.Mix(Light.Hex(0x6e4a2c), Light.Hex(0x9a6f45), tone);
        });
        var carpet = new Paint(Vector3.One, 0, default, (p, _) =>
            MathF.Abs(MathF.Abs(p.X) - 2.75f) < 0.1f ? Light.Hex(0xb08d4d) : Light.Hex(0x742427) * (0.9f + (0.2f * Noise.Hash((int)(p.X * 40), (int)(p.Z * 40)))));
        room.Box(new(Left - 1, -0.2f, -3), new(Right + 1, 0, Far + 1), floor);
        room.Box(new(-3, 0, 2), new(3, 0.02f, 26), carpet);
        room.Box(new(Left - 1, High, -3), new(Right + 1, High + 0.3f, Far + 1), trim);
        room.Box(new(Right, 0, -3), new(Right + 0.4f, High, Far), wall);
        room.Box(new(Left - 1, 0, Far), new(Right + 1, High, Far + 0.4f), wall);
        room.Box(new(Left - 1, 0, -3.4f), new(Right + 1, High, -3), wall);
        room.Box(new(Left - 0.5f, 0, -3), new(Left, 0.9f, Far), wall);
        room.Box(new(Left - 0.5f, 6.1f, -3), new(Left, High, Far), wall);
        for (var i = 0; i < 8; i++)
        {
            var z = -3 + (i * 4.1f);
            room.Box(new(Left - 0.5f, 0.9f, z), new(Left, 6.1f, z + 1.9f), wall);
            room.Box(new(Left, 0.3f, z + 0.6f), new(Left + 0.12f, High - 0.5f, z + 1.3f), trim);
            float a = z + 1.9f, b = z + 4.1f;
            room.Shine(new(new(Left - 0.25f, 0.9f, a), new(0, 5.2f, 0), new(0, 0, b - a), new Vector3(2.0f, 2.2f, 2.5f)));
            room.Box(new(Left - 0.3f, 0.9f, ((a + b) / 2) - 0.05f), new(Left - 0.2f, 6.1f, ((a + b) / 2) + 0.05f), trim);
            foreach (var y in new[] { 2.2f, 3.5f, 4.8f })
            {
                room.Box(new(Left - 0.3f, y, a), new(Left - 0.2f, y + 0.07f, b), trim);
            }

            var curtain = new Paint(Light.Hex(0x7c2b2e));
            for (var c = 0; c < 5; c++)
            {
                room.Column(new(Left + 0.12f, 0.05f, a - 0.02f + (c * 0.085f)), 0.075f, 6.3f, curtain);
                room.Column(new(Left + 0.12f, 0.05f, b + 0.02f - (c * 0.085f)), 0.075f, 6.3f, curtain);
            }

            room.Box(new(Right - 0.12f, 0.3f, z + 0.6f), new(Right, High - 0.5f, z + 1.3f), trim);
            room.Box(new(Right - 0.06f, 1.3f, z + 2.0f), new(Right, 5.4f, z + 3.9f), new Paint(Light.Hex(0xb9a98c)));
            room.Box(new(Right - 0.08f, 2.2f, z + 2.3f), new(Right, 4.2f, z + 3.6f), gold);
            room.Box(new(Right - 0.1f, 2.35f, z + 2.42f), new(Right, 4.05f, z + 3.48f), new Paint(Vector3.One, 0.1f, default, (p, _) =>
                Light.Ramp((p.Y - 2.35f) / 1.7f + (Noise.Fbm(p.Z * 2, p.Y * 3, 4) * 0.4f), (0, 0x2b2a1c), (0.4f, 0x5b5133), (0.55f, 0x9a8a66), (1, 0x4d6474)) * 0.6f));
            room.Box(new(Left, High - 0.45f, z + 0.7f), new(Right, High, z + 1.2f), trim);
        }

        room.Box(new(Left, 0, 0), new(Left + 0.08f, 0.3f, Far), trim);
        room.Box(new(Right - 0.16f, 0, 0), new(Right, 0.35f, Far), trim);
        foreach (var x in new[] { -3f, 0, 3 })
        {
            room.Box(new(x - 0.2f, High - 0.3f, -3), new(x + 0.2f, High, Far), trim);
        }

        room.Box(new(-2.2f, 0, Far - 0.15f), new(2.7f, 5.4f, Far), wood);
        room.Box(new(-1.6f, 0, Far - 0.2f), new(2.1f, 4.8f, Far), new Paint(Light.Hex(0x54331d), 0.2f));
        Table(room, wood);
        Flag(room, new(-3.0f, 0, 19.5f), p => p > 0.66f ? Light.Hex(0x12564f) : p > 0.33f ? Light.Hex(0xefe9dc) : Light.Hex(0xc9722a));
        Flag(room, new(3.3f, 0, 19.5f), p => p > 0.72f ? Light.Hex(0x4b2a63) : p > 0.60f ? Light.Hex(0xe9c04f) : p > 0.4f ? Light.Hex(0xf2efe6) : p > 0.28f ? Light.Hex(0xe9c04f) : Light.Hex(0x4b2a63));
        foreach (var z in new[] { 9f, 17.5f })
        {
            room.Column(new(0.2f, 5.7f, z), 0.03f, 1.7f, gold);
            for (var i = 0; i < 12; i++)
            {
                var a = i * MathF.Tau / 12;
                var at = new Vector3(0.2f + (0.8f * MathF.Cos(a)), 5.5f, z + (0.8f * MathF.Sin(a)));
                room.Column(at - new Vector3(0, 0.12f, 0), 0.025f, 0.12f, gold);
                room.Ball(at + new Vector3(0, 0.1f, 0), 0.085f, new Paint(Vector3.One, 0, new Vector3(2.6f, 1.9f, 1.1f)));
            }

            room.Shine(new(new(-0.6f, 5.3f, z - 0.8f), new(1.6f, 0, 0), new(0, 0, 1.6f), new Vector3(1.6f, 1.1f, 0.6f)));
        }

        var f = room.Render(1920, 1280, new(1.75f, 2.35f, -2.4f), new(-0.45f, 1.75f, 14), 1.22f, 4);
        f.Shade((x, y, now) => now + (new Vector3(0.5f, 0.42f, 0.3f) * 0.10f * Light.Step(1500, 100, x + (y * 0.35f)) * (0.8f + (0.5f * Noise.Fbm((x + (y * 0.7f)) * 0.006f, 2, 3)))));
        f.Bloom(1.0f, 30, 0.28f);
        f.Brush(2, 0.3f);
        return f.Develop(exposure: 1.5f, contrast: 0.4f, saturation: 0.95f);
    }

    private static void Table(Tracer room, Paint wood)
    {
        var baize = new Paint(Light.Hex(0x1f4a3c), 0.05f);
        var paper = new Paint(Light.Hex(0xf5f2ea));
        var leather = new Paint(Light.Hex(0x6e5138), 0.2f);
        var glass = new Paint(Light.Hex(0xc4d9de), 0.9f);
        var black = new Paint(Light.Hex(0x15161a), 0.3f);
        room.Box(new(-1.35f, 0.70f, 3), new(1.35f, 0.78f, 25), wood);
        room.Box(new(-1.05f, 0.78f, 3.3f), new(1.05f, 0.786f, 24.7f), baize);
        for (var z = 4f; z < 25; z += 5)
        {
            room.Box(new(-0.8f, 0, z), new(0.8f, 0.7f, z + 0.5f), wood);
        }

        for (var i = 0; i < 16; i++)
        {
            var z = 3.9f + (i * 1.3f);
            foreach (var side in new[] { -1f, 1f })
            {
                var turn = (Noise.Hash(i, side > 0 ? 1 : 0, 9) - 0.5f) * 0.3f;
                var x = side * (1.85f + (Noise.Hash(i, (int)side, 3) * 0.12f));
                var sx = MathF.Cos(turn);
                room.Turned(new(x, 0.46f, z), new(0.52f, 0.1f, 0.54f), turn, leather);
                room.Turned(new(x + (side * 0.27f * sx), 0.86f, z + (side * 0.27f * MathF.Sin(turn) * -1)), new(0.07f, 0.72f, 0.5f), turn, leather);
                room.Turned(new(x + (side * 0.27f * sx), 1.24f, z), new(0.08f, 0.06f, 0.54f), turn, wood);
                foreach (var (lx, lz) in new[] { (-0.22f, -0.22f), (0.22f, -0.22f), (-0.22f, 0.22f), (0.22f, 0.22f) })
                {
                    room.Box(new(x + lx - 0.02f, 0, z + lz - 0.02f), new(x + lx + 0.02f, 0.42f, z + lz + 0.02f), wood);
                }

                room.Turned(new(side * 0.82f, 0.79f, z), new(0.22f, 0.008f, 0.31f), turn * 0.6f, paper);
                room.Box(new((side * 0.52f) - 0.02f, 0.786f, z - 0.13f), new((side * 0.52f) + 0.02f, 0.86f, z + 0.13f), paper);
                room.Column(new(side * 0.62f, 0.786f, z + 0.3f), 0.034f, 0.11f, glass);
                room.Column(new(side * 0.45f, 0.786f, z - 0.32f), 0.012f, 0.3f, black);
                room.Ball(new(side * 0.47f, 1.09f, z - 0.32f), 0.026f, black);
            }

            if (i % 2 == 0)
            {
                var water = new Paint(Light.Hex(0xa9cbd6), 0.95f);
                room.Column(new(0.08f, 0.786f, z + 0.62f), 0.085f, 0.19f, water);
                room.Column(new(0.08f, 0.976f, z + 0.62f), 0.04f, 0.10f, glass);
                room.Ball(new(0.08f, 1.10f, z + 0.62f), 0.045f, glass);
            }
            else
            {
                room.Column(new(0, 0.786f, z + 0.62f), 0.14f, 0.07f, new Paint(Light.Hex(0xe8e4da), 0.3f));
                for (var b = 0; b < 14; b++)
                {
                    var a = b * 2.4f;
                    var r = 0.035f * MathF.Sqrt(b);
                    room.Ball(new(r * MathF.Cos(a), 0.93f - (r * 0.4f), z + 0.62f + (r * MathF.Sin(a))), 0.045f, new Paint(b % 3 == 0 ? Light.Hex(0x58733f) : Light.Hex(0xf1ece0)));
                }
            }
        }
    }

    private static void Flag(Tracer room, Vector3 foot, Func<float, Vector3> bands)
    {
        var brass = new Paint(Light.Hex(0xc9a04e), 0.5f);
        room.Column(foot, 0.3f, 0.08f, brass);
        room.Column(foot, 0.03f, 4.2f, brass);
        room.Ball(foot + new Vector3(0, 4.28f, 0), 0.09f, brass);
        for (var i = 0; i < 16; i++)
        {
            var k = i / 15f;
            var drop = 0.35f * k * k;
            var low = 1.15f - (0.25f * MathF.Sin(k * 2.6f)) - (drop * 0.3f);
            var colour = bands(1 - k);
            var fold = new Paint(colour * (0.75f + (0.3f * (i % 3))));
            room.Column(new(foot.X + 0.05f + (k * 1.05f), low, foot.Z + (0.08f * MathF.Sin(i * 1.9f))), 0.06f, 4.1f - drop - low, new Paint(fold.Colour));
        }
    }

    public static Image Ballots()
    {
        const float Side = 9.5f, Far = 30, High = 8.5f;
        var room = new Tracer
        {
            SunDirection = Vector3.Normalize(new Vector3(0.72f, 0.62f, 0.18f)),
            Sun = new Vector3(7.5f, 6.4f, 4.8f),
            Fill = new Vector3(0.10f, 0.105f, 0.11f),
            Outside = static _ => new Vector3(1.9f, 2.1f, 2.3f),
        };
        var boards = new Paint(Vector3.One, 0.55f, default, (p, _) =>
        {
            var x = p.X;
            var ring = new Vector2(p.X, p.Z - 15).Length();
            var key = MathF.Abs(MathF.Abs(x) - 2.4f) < 0.05f && p.Z > 22;
            var line = MathF.Abs(ring - 2) < 0.05f || MathF.Abs(p.Z - 15) < 0.05f || MathF.Abs(MathF.Abs(x) - 7.4f) < 0.05f || key;
            var blue = MathF.Abs(MathF.Abs(x) - 5) < 0.04f;
            var tone = Noise.Hash((int)MathF.Floor(x / 0.12f), (int)MathF.Floor((p.Z + (Noise.Hash((int)MathF.Floor(x / 0.12f), 1) * 3)) / 2.2f), 2);
            var plank = Light.Mix(Light.Hex(0xb07a45), Light.Hex(0xcb965c), tone);
            return line ? Light.Hex(0xf0ece2) : blue ? Light.Hex(0x2f5d8c) : plank;
        });
        var wall = new Paint(Vector3.One, 0, default, (p, _) => p.Y < 2.4f ? Light.Hex(0x9a6f45) * (0.92f + (0.1f * Noise.Hash((int)(p.Z / 0.25f), 3))) : Light.Hex(0xd7d9d4));
        var steel = new Paint(Light.Hex(0x6c757c), 0.1f);
        var white = new Paint(Light.Hex(0xf0f0ec));
        room.Box(new(-Side - 1, -0.2f, -4), new(Side + 1, 0, Far + 1), boards);
        room.Box(new(-Side - 1, High, -4), new(Side + 1, High + 0.3f, Far + 1), new Paint(Light.Hex(0xb9bdb9)));
        room.Box(new(-Side - 1, 0, Far), new(Side + 1, High, Far + 0.4f), wall);
        room.Box(new(-Side - 1, 0, -4.4f), new(Side + 1, High, -4), wall);
        foreach (var s in new[] { -1f, 1f })
        {
            var a = s < 0 ? -Side - 0.4f : Side;
            room.Box(new(a, 0, -4), new(a + 0.4f, 5.2f, Far), wall);
            room.Box(new(a, 7.6f, -4), new(a + 0.4f, High, Far), wall);
            for (var z = -4f; z < Far; z += 3.4f)
            {
                room.Box(new(a, 5.2f, z), new(a + 0.4f, 7.6f, z + 0.5f), wall);
                room.Box(new(a + 0.15f, 5.2f, z + 1.9f), new(a + 0.25f, 7.6f, z + 2), steel);
                room.Box(new(a + 0.15f, 6.4f, z), new(a + 0.25f, 6.48f, z + 3.4f), steel);
                room.Shine(new(new(a + 0.2f, 5.2f, z + 0.5f), new(0, 2.4f, 0), new(0, 0, 2.9f), new Vector3(2.3f, 2.5f, 2.7f)));
            }

            for (var i = 0; i < 6; i++)
            {
                Booth(room, new(s * 6.3f, 0, 7.5f + (i * 3.1f)), -s);
            }
        }

        for (var z = 0f; z < Far; z += 5)
        {
            room.Box(new(-Side, High - 0.9f, z), new(Side, High - 0.65f, z + 0.25f), steel);
            for (var x = -Side; x < Side; x += 1.6f)
            {
                room.Box(new(x, High - 0.7f, z + 0.08f), new(x + 0.1f, High, z + 0.18f), steel);
            }

            foreach (var x in new[] { -4.5f, 0, 4.5f })
            {
                room.Box(new(x - 0.9f, High - 0.75f, z + 2.2f), new(x + 0.9f, High - 0.65f, z + 2.7f), new Paint(Vector3.One, 0, new Vector3(2.2f, 2.25f, 2.2f)));
            }
        }

        room.Box(new(-0.9f, 3.4f, Far - 1.2f), new(0.9f, 4.6f, Far - 1.15f), new Paint(Vector3.One, 0.2f, default, (p, _) =>
            MathF.Abs(MathF.Abs(p.X) - 0.3f) < 0.03f && p.Y is > 3.5f and < 4.1f || (MathF.Abs(p.Y - 3.53f) < 0.03f || MathF.Abs(p.Y - 4.1f) < 0.03f) && MathF.Abs(p.X) < 0.33f ? Light.Hex(0xc2402d) : Light.Hex(0xf3f3ef)));
        room.Box(new(-0.06f, 3.2f, Far - 1.15f), new(0.06f, 3.4f, Far), steel);
        for (var i = 0; i < 18; i++)
        {
            var a = i * MathF.Tau / 18;
            room.Ball(new(0.24f * MathF.Cos(a), 3.42f, Far - 1.5f + (0.24f * MathF.Sin(a))), 0.03f, new Paint(Light.Hex(0xd2561f)));
        }

        Box(room, white);
        foreach (var (x, z, tall, coat) in new[] { (-4.9f, 13.7f, 1.72f, 0x2f3a4d), (4.9f, 16.8f, 1.66f, 0x6a3a35), (-1.1f, 18.5f, 1.78f, 0x3d4a3c), (0.2f, 19.2f, 1.65f, 0x705a3f), (1.3f, 20.4f, 1.74f, 0x2b2f38), (-4.4f, 16.2f, 1.7f, 0x54617a), (2.6f, 24, 1.7f, 0x393142) })
        {
            Person(room, new(x, 0, z), tall, coat);
        }

        var f = room.Render(1920, 1280, new(0.55f, 1.72f, -1.5f), new(-0.35f, 1.45f, 12), 1.2f, 4);
        f.Bloom(1.0f, 30, 0.3f);
        f.Brush(2, 0.3f);
        return f.Develop(exposure: 1.2f, contrast: 0.4f, saturation: 0.98f);
    }

    private static void Booth(Tracer room, Vector3 at, float face)
    {
        var panel = new Paint(Vector3.One, 0.05f, default, (p, _) => p.Y > 1.75f ? Light.Hex(0x2d6a8f) : Light.Hex(0xeceee9));
        var leg = new Paint(Light.Hex(0x5b6268), 0.2f);
        room.Box(at + new Vector3(-0.03f - (face * 0.45f), 0.75f, -0.55f), at + new Vector3(0.03f - (face * 0.45f), 1.95f, 0.55f), panel);
        room.Box(at + new Vector3(-0.45f, 0.75f, -0.58f), at + new Vector3(0.45f, 1.95f, -0.53f), panel);
        room.Box(at + new Vector3(-0.45f, 0.75f, 0.53f), at + new Vector3(0.45f, 1.95f, 0.58f), panel);
        room.Box(at + new Vector3(-0.43f, 1.02f, -0.53f), at + new Vector3(0.43f, 1.06f, 0.53f), new Paint(Light.Hex(0xd9c7a6)));
        foreach (var (x, z) in new[] { (-0.4f, -0.54f), (0.4f, -0.54f), (-0.4f, 0.54f), (0.4f, 0.54f) })
        {
            room.Column(at + new Vector3(x, 0, z), 0.025f, 0.76f, leg);
        }
    }

    private static void Box(Tracer room, Paint white)
    {
        var cloth = new Paint(Light.Hex(0x244a66));
        room.Box(new(-1.45f, 0, 1.5f), new(1.05f, 0.76f, 2.5f), cloth);
        room.Box(new(-1.47f, 0.74f, 1.48f), new(1.07f, 0.775f, 2.52f), cloth);
        var front = new Paint(Vector3.One, 0.35f, default, (p, n) =>
        {
            var ring = new Vector2(p.X + 0.42f, p.Y - 1.02f).Length();
            var tick = MathF.Abs((p.Y - 0.985f) - ((p.X + 0.44f) * 1.2f)) < 0.022f && p.X is > -0.445f and < -0.345f
                || MathF.Abs((p.Y - 0.985f) + ((p.X + 0.44f) * 1.0f)) < 0.022f && p.X is > -0.50f and < -0.435f;
            return n.Z < -0.5f && (MathF.Abs(ring - 0.135f) < 0.012f || tick) ? Light.Hex(0x1f5f8b) : Light.Hex(0xeef0ee);
        });
        room.Turned(new(-0.42f, 1.04f, 1.95f), new(0.62f, 0.53f, 0.5f), 0, front);
        room.Turned(new(-0.42f, 1.32f, 1.95f), new(0.68f, 0.05f, 0.56f), 0, new Paint(Light.Hex(0x2b6487), 0.3f));
        room.Turned(new(-0.42f, 1.349f, 1.95f), new(0.34f, 0.004f, 0.035f), 0, new Paint(Light.Hex(0x0c0f12)));
        room.Turned(new(-0.40f, 1.40f, 1.95f), new(0.2f, 0.17f, 0.006f), 0.12f, white);
        for (var i = 0; i < 9; i++)
        {
            room.Turned(new(0.45f, 0.782f + (i * 0.009f), 1.95f), new(0.3f, 0.008f, 0.42f), (Noise.Hash(i, 4) - 0.5f) * 0.25f, white);
        }

        room.Turned(new(0.83f, 0.785f, 1.8f), new(0.02f, 0.015f, 0.2f), 0.6f, new Paint(Light.Hex(0x1c3c66), 0.4f));
        room.Turned(new(-1.1f, 0.79f, 1.85f), new(0.32f, 0.03f, 0.42f), -0.2f, new Paint(Light.Hex(0x7a2a2c), 0.15f));
    }

    private static void Person(Tracer room, Vector3 at, float tall, int coat)
    {
        var cloth = new Paint(Light.Hex(coat));
        var dark = new Paint(Light.Hex(0x23262d));
        var k = tall / 1.72f;
        room.Column(at + new Vector3(-0.09f, 0, 0.03f), 0.075f, 0.85f * k, dark);
        room.Column(at + new Vector3(0.09f, 0, -0.03f), 0.075f, 0.85f * k, dark);
        for (var i = 0; i < 16; i++)
        {
            var t = i / 15f;
            var girth = t < 0.8f ? 0.165f + (0.03f * MathF.Sin(t * 3.6f)) : 0.19f - (0.12f * Light.Step(0.8f, 1.05f, t));
            room.Column(at + new Vector3(0, (0.70f + (t * 0.76f)) * k, 0), girth, 0.055f * k, cloth);
        }

        foreach (var s in new[] { -1f, 1f })
        {
            room.Ball(at + new Vector3(s * 0.165f, 1.36f * k, 0), 0.075f, cloth);
            room.Column(at + new Vector3(s * 0.20f, 0.84f * k, 0.02f), 0.05f, 0.52f * k, cloth);
            room.Ball(at + new Vector3(s * 0.20f, 0.82f * k, 0.02f), 0.045f, new Paint(Light.Hex(0x8d6a52)));
        }

        room.Column(at + new Vector3(0, 1.42f * k, 0), 0.05f, 0.12f * k, new Paint(Light.Hex(0x8d6a52)));
        room.Ball(at + new Vector3(0, 1.60f * k, 0), 0.115f * k, new Paint(Light.Hex(0x3a2a20)));
        room.Ball(at + new Vector3(0, 1.57f * k, -0.025f), 0.105f * k, new Paint(Light.Hex(0x8d6a52)));
    }
}
