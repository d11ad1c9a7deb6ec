namespace Dateline.PictureMaker;

/// <summary>People seen against the light: feet at 0, one unit a metre, height about 1.75, y downward.</summary>
internal static class Figures
{
    public static Shapes Walker(int kind, string tint)
    {
        var s = new Shapes();
        s.Oval(0.02f, -1.62f, 0.105f, 0.135f, tint).Path("M-0.055 -1.56 L0.075 -1.56 L0.085 -1.42 L-0.07 -1.42 Z", tint);
        switch (kind)
        {
            case 0:
                s.Path("M-0.09 -1.46 Q-0.25 -1.43 -0.25 -1.22 L-0.27 -0.82 Q-0.25 -0.78 -0.22 -0.82 L-0.18 -1.15 L-0.20 -0.62 L0.20 -0.62 L0.17 -1.15 L0.25 -0.85 Q0.29 -0.83 0.30 -0.88 L0.23 -1.28 Q0.22 -1.43 0.09 -1.46 Z", tint);
                s.Path("M-0.19 -0.7 L-0.30 -0.06 L-0.34 0 L-0.17 0 L-0.17 -0.08 L-0.01 -0.58 L0.10 -0.34 L0.12 -0.03 L0.13 0 L0.28 0 L0.23 -0.05 L0.24 -0.36 L0.19 -0.7 Z", tint);
                s.Path("M0.27 -0.85 L0.30 -0.60 L0.60 -0.60 L0.60 -0.12 L0.36 -0.12 L0.36 -0.55 L0.26 -0.84 Z", tint).Disc(0.40f, -0.06f, 0.05f, tint).Disc(0.56f, -0.06f, 0.05f, tint);
                break;
            case 1:
                s.Path("M-0.10 -1.46 Q-0.26 -1.42 -0.27 -1.2 L-0.28 -0.8 L-0.22 -0.8 L-0.20 -1.05 L-0.30 -0.42 L0.30 -0.42 L0.20 -1.05 L0.23 -0.78 L0.29 -0.79 L0.27 -1.2 Q0.26 -1.42 0.10 -1.46 Z", tint);
                s.Path("M-0.14 -0.45 L-0.15 -0.03 L-0.19 0 L-0.04 0 L-0.02 -0.45 Z M0.03 -0.45 L0.10 -0.05 L0.08 0 L0.24 0 L0.19 -0.05 L0.16 -0.45 Z", tint);
                s.Path("M-0.24 -0.82 L-0.36 -0.80 L-0.38 -0.48 L-0.16 -0.48 L-0.18 -0.80 Z", tint).Path("M-0.11 -1.70 Q0.02 -1.82 0.15 -1.70 L0.15 -1.5 L0.10 -1.46 L-0.09 -1.46 Z", tint);
                break;
            case 2:
                s.Path("M-0.09 -1.46 Q-0.24 -1.43 -0.25 -1.2 L-0.26 -0.85 L-0.19 -0.85 L-0.17 -1.1 L-0.18 -0.7 L0.18 -0.7 L0.16 -1.1 L0.18 -0.98 L0.05 -0.98 L0.05 -0.91 L0.25 -0.91 L0.24 -1.25 Q0.23 -1.43 0.09 -1.46 Z", tint);
                s.Path("M-0.17 -0.74 L-0.16 -0.04 L-0.21 0 L-0.05 0 L-0.01 -0.6 L0.04 0 L0.20 0 L0.15 -0.04 L0.17 -0.74 Z", tint);
                s.Path("M-0.27 -1.40 Q-0.42 -1.36 -0.40 -1.1 L-0.38 -0.82 L-0.22 -0.82 L-0.2 -1.4 Z", tint);
                break;
            default:
                s.Path("M-0.09 -1.46 Q-0.25 -1.42 -0.24 -1.2 L-0.24 -0.9 L-0.17 -0.9 L-0.20 -0.55 L0.20 -0.55 L0.17 -0.9 L0.24 -0.9 L0.24 -1.2 Q0.25 -1.42 0.09 -1.46 Z", tint);
                s.Path("M-0.18 -0.6 L-0.24 -0.04 L-0.30 0 L-0.13 0 L-0.01 -0.52 L0.11 0 L0.28 0 L0.22 -0.04 L0.18 -0.6 Z", tint);
                s.Path("M-0.13 -1.70 Q0.02 -1.80 0.17 -1.70 L0.22 -1.68 L0.22 -1.66 L-0.13 -1.66 Z", tint);
                break;
        }

        return s;
    }

    public static Shapes Worker(int kind, string tint)
    {
        var s = Walker(kind == 0 ? 2 : 3, tint);
        s.Path("M-0.125 -1.65 Q-0.12 -1.84 0.03 -1.84 Q0.17 -1.84 0.175 -1.65 L0.23 -1.64 L0.23 -1.62 L-0.13 -1.62 Z", tint);
        if (kind == 1)
        {
            s.Path("M0.2 -1.38 L0.52 -1.52 L0.55 -1.45 L0.24 -1.22 Z", tint);
        }

        return s;
    }

    public static Shapes Stripes() => new Shapes()
        .Rect(-0.22f, -1.06f, 0.42f, 0.04f, "#e9d58a", 0.85f)
        .Path("M-0.15 -1.42 L-0.12 -1.42 L-0.13 -0.8 L-0.165 -0.8 Z M0.12 -1.42 L0.15 -1.42 L0.155 -0.8 L0.12 -0.8 Z", "#e9d58a", 0.8f)
        .Path("M-0.12 -1.72 Q-0.08 -1.83 0.03 -1.835 L0.03 -1.81 Q-0.06 -1.8 -0.09 -1.71 Z", "#f2d27a", 0.9f);

    public static Shapes Carrier(int kind, string tint)
    {
        var s = Walker(kind % 2 == 0 ? 1 : 3, tint);
        return s.Path("M0.20 -0.80 L0.22 -0.56 L0.16 -0.52 L0.16 -0.12 L0.42 -0.12 L0.42 -0.52 L0.30 -0.56 L0.29 -0.80 Z", tint);
    }
}
