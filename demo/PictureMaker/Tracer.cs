using System.Numerics;

namespace Dateline.PictureMaker;

internal sealed record Paint(Vector3 Colour, float Gloss = 0, Vector3 Glow = default, Func<Vector3, Vector3, Vector3>? Pattern = null);

/// <summary>A window or lamp: a corner, two edges, and what it shines.</summary>
internal sealed record Lamp(Vector3 Corner, Vector3 U, Vector3 V, Vector3 Shine);

/// <summary>A small path tracer for rooms made of boxes, columns and balls.</summary>
internal sealed class Tracer
{
    private enum Kind
    {
        Box,
        Column,
        Ball,
    }

    private readonly record struct Body(Kind Kind, Vector3 Centre, Vector3 Half, float Cos, float Sin, Paint Paint);

    private readonly record struct Node(Vector3 Low, Vector3 High, int Left, int Right, int Start, int Count);

    private readonly record struct Hit(float T, Vector3 Normal, int Body);

    private readonly List<Body> bodies = [];
    private readonly List<Node> nodes = [];
    private readonly List<Lamp> lamps = [];
    private Body[] sorted = [];

    public Vector3 SunDirection { get; init; }

    public Vector3 Sun { get; init; }

    public Vector3 Fill { get; init; } = new(0.03f);

    public Func<Vector3, Vector3> Outside { get; init; } = static _ => Vector3.One;

    public void Box(Vector3 low, Vector3 high, Paint paint) =>
        bodies.Add(new(Kind.Box, (low + high) / 2, (high - low) / 2, 1, 0, paint));

    public void Turned(Vector3 centre, Vector3 size, float yaw, Paint paint) =>
        bodies.Add(new(Kind.Box, centre, size / 2, MathF.Cos(yaw), MathF.Sin(yaw), paint));

    public void Column(Vector3 foot, float radius, float high, Paint paint) =>
        bodies.Add(new(Kind.Column, foot + new Vector3(0, high / 2, 0), new(radius, high / 2, radius), 1, 0, paint));

    public void Ball(Vector3 centre, float radius, Paint paint) =>
        bodies.Add(new(Kind.Ball, centre, new(radius), 1, 0, paint));

    public void Shine(Lamp lamp) => lamps.Add(lamp);

    public Frame Render(int width, int height, Vector3 eye, Vector3 target, float lens, int samples, float scale = 0.667f)
    {
        sorted = [.. bodies];
        nodes.Clear();
        Grow(0, sorted.Length);
        int w = (int)(width * scale), h = (int)(height * scale);
        var forward = Vector3.Normalize(target - eye);
        var right = Vector3.Normalize(Vector3.Cross(Vector3.UnitY, forward));
        var up = Vector3.Cross(forward, right);
        var light = new Vector3[w * h];
        var colour = new Vector3[w * h];
        var normal = new Vector3[w * h];
        var depth = new float[w * h];
        Parallel.For(0, h, y =>
        {
            for (var x = 0; x < w; x++)
            {
                var i = (y * w) + x;
                var dice = new Seeded((uint)(i * 9781) + 17);
                dice.Next();
                for (var s = 0; s < samples; s++)
                {
                    var px = (x + ((s % 2) * 0.5f) + (dice.Next() * 0.5f) - (w / 2f)) / w * lens;
                    var py = ((h / 2f) - y - (s / 2 % 2 * 0.5f) - (dice.Next() * 0.5f)) / w * lens;
                    var ray = Vector3.Normalize(forward + (right * px) + (up * py));
                    var (l, c, n, d) = First(eye, ray, dice);
                    light[i] += l;
                    colour[i] += c;
                    normal[i] += n;
                    depth[i] += d;
                }

                light[i] /= samples;
                colour[i] /= samples;
                normal[i] /= samples;
                depth[i] /= samples;
            }
        });
        for (var pass = 0; pass < 4; pass++)
        {
            light = Calm(light, colour, normal, depth, w, h, 1 << pass);
        }

        var small = new Frame(w, h);
        small.Shade((x, y, _) => light[(y * w) + x] * colour[(y * w) + x]);
        var f = new Frame(width, height);
        f.Shade((x, y, _) => small.Sample(((x + 0.5f) * scale) - 0.5f, ((y + 0.5f) * scale) - 0.5f));
        return f;
    }

    private (Vector3 Light, Vector3 Colour, Vector3 Normal, float Depth) First(Vector3 eye, Vector3 ray, Seeded dice)
    {
        if (!Cast(eye, ray, 1e6f, out var hit))
        {
            return (Vector3.One, Vector3.Min(Outside(ray), new Vector3(1.25f)), -ray, 100);
        }

        var at = eye + (ray * hit.T);
        var paint = sorted[hit.Body].Paint;
        var colour = paint.Pattern?.Invoke(at, hit.Normal) ?? paint.Colour;
        var start = at + (hit.Normal * 0.002f);
        var light = Direct(start, hit.Normal, dice) + Bounce(start, hit.Normal, dice) + Fill;
        if (paint.Glow != Vector3.Zero)
        {
            return (Vector3.One, paint.Glow, hit.Normal, hit.T);
        }

        if (paint.Gloss > 0)
        {
            var grazing = MathF.Pow(1 - Math.Clamp(-Vector3.Dot(ray, hit.Normal), 0, 1), 4);
            var share = paint.Gloss * (0.12f + (0.88f * grazing));
            var mirror = Vector3.Normalize(Vector3.Reflect(ray, hit.Normal) + (Scatter(dice) * 0.035f));
            var seen = Seen(start, mirror, dice);
            light = (light * (1 - share)) + (seen * share / Vector3.Max(colour, new Vector3(0.02f)));
        }

        return (light, colour, hit.Normal, hit.T);
    }

    private Vector3 Seen(Vector3 from, Vector3 ray, Seeded dice)
    {
        if (!Cast(from, ray, 1e6f, out var hit))
        {
            return Vector3.Min(Outside(ray), new Vector3(3));
        }

        var at = from + (ray * hit.T);
        var paint = sorted[hit.Body].Paint;
        var colour = paint.Pattern?.Invoke(at, hit.Normal) ?? paint.Colour;
        return paint.Glow + (colour * (Direct(at + (hit.Normal * 0.002f), hit.Normal, dice) + (Fill * 3)));
    }

    private Vector3 Bounce(Vector3 from, Vector3 normal, Seeded dice)
    {
        var ray = Vector3.Normalize(normal + Scatter(dice));
        return Cast(from, ray, 1e6f, out var hit) && sorted[hit.Body].Paint is { } paint && paint.Glow == Vector3.Zero
            ? (paint.Pattern?.Invoke(from + (ray * hit.T), hit.Normal) ?? paint.Colour)
                * (Direct(from + (ray * hit.T) + (hit.Normal * 0.002f), hit.Normal, dice) + (Fill * 2))
            : Vector3.Zero;
    }

    private Vector3 Direct(Vector3 at, Vector3 normal, Seeded dice)
    {
        var sum = Vector3.Zero;
        if (Sun != Vector3.Zero)
        {
            var to = Vector3.Normalize(SunDirection + (Scatter(dice) * 0.012f));
            var facing = Vector3.Dot(normal, to);
            if (facing > 0 && !Cast(at, to, 1e6f, out _))
            {
                sum += Sun * facing;
            }
        }

        if (lamps.Count > 0)
        {
            var lamp = lamps[Math.Min(dice.Below(lamps.Count), lamps.Count - 1)];
            var to = lamp.Corner + (lamp.U * dice.Next()) + (lamp.V * dice.Next()) - at;
            var far = to.Length();
            to /= far;
            var area = Vector3.Cross(lamp.U, lamp.V);
            var facing = Vector3.Dot(normal, to) * MathF.Abs(Vector3.Dot(area, to));
            if (facing > 0 && !Cast(at, to, far - 0.01f, out _))
            {
                sum += lamp.Shine * (lamps.Count * facing / (MathF.PI * Math.Max(far * far, 0.2f)));
            }
        }

        return sum;
    }

    private static Vector3 Scatter(Seeded dice)
    {
        var z = (dice.Next() * 2) - 1;
        var a = dice.Next() * MathF.Tau;
        var r = MathF.Sqrt(1 - (z * z));
        return new Vector3(r * MathF.Cos(a), r * MathF.Sin(a), z) * 0.999f;
    }

    private static Vector3[] Calm(Vector3[] light, Vector3[] colour, Vector3[] normal, float[] depth, int w, int h, int step)
    {
        var result = new Vector3[light.Length];
        Parallel.For(0, h, y =>
        {
            for (var x = 0; x < w; x++)
            {
                var i = (y * w) + x;
                var sum = light[i];
                var weight = 1f;
                for (var dy = -2; dy <= 2; dy++)
                {
                    for (var dx = -2; dx <= 2; dx++)
                    {
                        int nx = x + (dx * step), ny = y + (dy * step);
                        if ((dx == 0 && dy == 0) || nx < 0 || ny < 0 || nx >= w || ny >= h)
                        {
                            continue;
                        }

                        var j = (ny * w) + nx;
                        var k = MathF.Exp(-((normal[i] - normal[j]).LengthSquared() * 12)
                            - ((colour[i] - colour[j]).LengthSquared() * 30)
                            - (MathF.Abs(depth[i] - depth[j]) / (0.02f * depth[i] * step))
                            - ((light[i] - light[j]).LengthSquared() / ((1.6f / step) + (0.4f * light[i].LengthSquared()))));
                        sum += light[j] * k;
                        weight += k;
                    }
                }

                result[i] = sum / weight;
            }
        });
        return result;
    }

    private int Grow(int start, int count)
    {
        Vector3 low = new(1e9f), high = new(-1e9f);
        for (var i = start; i < start + count; i++)
        {
            var (l, g) = Bounds(sorted[i]);
            low = Vector3.Min(low, l);
            high = Vector3.Max(high, g);
        }

        var index = nodes.Count;
        nodes.Add(new(low, high, -1, -1, start, count));
        if (count <= 3)
        {
            return index;
        }

        var size = high - low;
        Func<Body, float> key = size.X > size.Y && size.X > size.Z ? b => b.Centre.X : size.Y > size.Z ? b => b.Centre.Y : b => b.Centre.Z;
        Array.Sort(sorted, start, count, Comparer<Body>.Create((a, b) => key(a).CompareTo(key(b))));
        var left = Grow(start, count / 2);
        var right = Grow(start + (count / 2), count - (count / 2));
        nodes[index] = new(low, high, left, right, start, 0);
        return index;
    }

    private static (Vector3 Low, Vector3 High) Bounds(Body b)
    {
        var reach = b.Sin == 0 ? b.Half : new Vector3(
            (MathF.Abs(b.Cos) * b.Half.X) + (MathF.Abs(b.Sin) * b.Half.Z), b.Half.Y, (MathF.Abs(b.Sin) * b.Half.X) + (MathF.Abs(b.Cos) * b.Half.Z));
        return (b.Centre - reach, b.Centre + reach);
    }

    private bool Cast(Vector3 from, Vector3 ray, float limit, out Hit hit)
    {
        hit = new(limit, default, -1);
        var inverse = Vector3.One / ray;
        Span<int> stack = stackalloc int[48];
        var top = 0;
        stack[top++] = 0;
        while (top > 0)
        {
            var node = nodes[stack[--top]];
            var a = (node.Low - from) * inverse;
            var b = (node.High - from) * inverse;
            var near = Vector3.Min(a, b);
            var far = Vector3.Max(a, b);
            var enter = Math.Max(near.X, Math.Max(near.Y, near.Z));
            var leave = Math.Min(far.X, Math.Min(far.Y, far.Z));
            if (leave < 0 || enter > leave || enter > hit.T)
            {
                continue;
            }

            if (node.Left >= 0)
            {
                stack[top++] = node.Left;
                stack[top++] = node.Right;
                continue;
            }

            for (var i = node.Start; i < node.Start + node.Count; i++)
            {
                Meet(i, from, ray, ref hit);
            }
        }

        return hit.Body >= 0;
    }

    private void Meet(int index, Vector3 from, Vector3 ray, ref Hit hit)
    {
        var body = sorted[index];
        var o = from - body.Centre;
        var d = ray;
        if (body.Sin != 0)
        {
            o = new((o.X * body.Cos) - (o.Z * body.Sin), o.Y, (o.X * body.Sin) + (o.Z * body.Cos));
            d = new((d.X * body.Cos) - (d.Z * body.Sin), d.Y, (d.X * body.Sin) + (d.Z * body.Cos));
        }

        var t = -1f;
        Vector3 n = default;
        if (body.Kind == Kind.Box)
        {
            var m = Vector3.One / d;
            var a = -o * m;
            var k = Vector3.Abs(m) * body.Half;
            var near = a - k;
            var far = a + k;
            var enter = Math.Max(near.X, Math.Max(near.Y, near.Z));
            var leave = Math.Min(far.X, Math.Min(far.Y, far.Z));
            if (enter > leave || enter <= 0.0005f)
            {
                return;
            }

            t = enter;
            n = enter == near.X ? new(-MathF.Sign(d.X), 0, 0) : enter == near.Y ? new(0, -MathF.Sign(d.Y), 0) : new(0, 0, -MathF.Sign(d.Z));
        }
        else if (body.Kind == Kind.Ball)
        {
            var b = Vector3.Dot(o, d);
            var q = (b * b) - o.LengthSquared() + (body.Half.X * body.Half.X);
            if (q < 0)
            {
                return;
            }

            t = -b - MathF.Sqrt(q);
            n = (o + (d * t)) / body.Half.X;
        }
        else
        {
            float a = (d.X * d.X) + (d.Z * d.Z), b = (o.X * d.X) + (o.Z * d.Z);
            var q = (b * b) - (a * ((o.X * o.X) + (o.Z * o.Z) - (body.Half.X * body.Half.X)));
            if (q < 0)
            {
                return;
            }

            t = (-b - MathF.Sqrt(q)) / a;
            var y = o.Y + (d.Y * t);
            n = new((o.X + (d.X * t)) / body.Half.X, 0, (o.Z + (d.Z * t)) / body.Half.X);
            if (MathF.Abs(y) > body.Half.Y)
            {
                t = ((MathF.Sign(o.Y) * body.Half.Y) - o.Y) / d.Y;
                var p = o + (d * t);
                if ((p.X * p.X) + (p.Z * p.Z) > body.Half.X * body.Half.X)
                {
                    return;
                }

                n = new(0, MathF.Sign(o.Y), 0);
            }
        }

        if (t > 0.0005f && t < hit.T)
        {
            n = body.Sin == 0 ? n : new((n.X * body.Cos) + (n.Z * body.Sin), n.Y, (n.Z * body.Cos) - (n.X * body.Sin));
            hit = new(t, n, index);
        }
    }
}
