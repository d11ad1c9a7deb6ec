using System.Buffers;
using Dateline.PhotoMetadata.Exif;
using Dateline.PhotoMetadata.Iim;
using Dateline.PhotoMetadata.Xmp;

namespace Dateline.PhotoMetadata.Iptc;

/// <summary>Chooses between the layers by the rules of the Metadata Working Group (guidelines 2.0, chapter 3, as ExifTool's MWG module applies them).</summary>
sealed class Layers(RawMetadata raw, ProblemList problems)
{
    // A limit in bytes may lie within a letter, and then the cut is up to three bytes before it.
    const int LongestLetterRest = 3;

    static readonly SearchValues<char> SaysNothing = SearchValues.Create("0:-/.T ");

    public RawMetadata Raw => raw;
    public ProblemList Problems => problems;
    public XmpProperties Xmp => raw.Xmp;
    public IimValues Iim { get; } = new(raw.Iim);
    public ExifValues Exif { get; } = new(raw.Exif);

    /// <summary>XMP, unless IIM was written after it; and also then where IIM has nothing, or only the beginning of the same.</summary>
    public string? Choose(string? xmp, IimField field)
    {
        if (Iim.One(field) is not { } iim) return xmp;
        return xmp is null || IsIimFirst && !IsCut(iim, xmp, field) ? iim.Text : xmp;
    }

    public string? Choose(string space, string name, IimField field) => Choose(Xmp.Find(space, name).Text(), field);

    /// <summary>The same for lists; of a list in IIM each value may be cut.</summary>
    public IReadOnlyList<string> ChooseList(string space, string name, IimField field)
    {
        var (xmp, iim) = (Xmp.Find(space, name).TextList(), Iim.All(field.Number));
        if (iim.Count == 0 || xmp.Count > 0 && !IsIimFirst) return xmp;
        return [.. iim.Select((value, index) => index < xmp.Count && IsCut(value, xmp[index], field) ? xmp[index] : value.Text)];
    }

    /// <summary>EXIF before both, where it says something. The other languages, which only XMP has, stay.</summary>
    public LanguageTexts? ChooseTexts(string space, string name, IimField field, string? exif = null)
    {
        var xmp = Xmp.Find(space, name).Languages();
        if ((Texts.Clean(exif) ?? Choose(xmp?.Default, field)) is not { } chosen) return null;
        return xmp is null ? LanguageTexts.Of(chosen) : xmp.Default == chosen ? xmp : xmp.WithDefault(chosen);
    }

    public PhotoDate? ChooseDate(string space, string name, IimField day, IimField time)
    {
        var xmp = Date(Xmp.Find(space, name).Text(), $"xmp {name}");
        var iim = IimDate(day, time);
        return iim is null ? xmp : xmp is null || IsIimFirst ? iim : xmp;
    }

    public PhotoDate? IimDate(IimField day, IimField time)
    {
        if (Iim.One(day) is not { } date) return null;
        var where = $"iim 2:{day.Number}";
        return Iim.One(time) is { } clock && PhotoDate.Parse($"{date.Text} {clock.Text}") is { } both ? both : Date(date.Text, where);
    }

    public PhotoDate? ExifDate(int date, int fraction, int offset)
    {
        if (Date(Texts.Clean(Exif.Text(date)), $"exif 0x{date:X4}") is not { } found) return null;
        if (found is { Second: not null, Fraction: null } && Texts.Clean(Exif.Text(fraction)) is { } written && written.TakeWhile(char.IsAsciiDigit).ToArray() is { Length: > 0 } digits)
            found = found with { Fraction = new string(digits) };
        return found is { Hour: not null, Offset: null } ? found with { Offset = PhotoDate.ParseOffset(Exif.Text(offset)) } : found;
    }

    /// <summary>Null, and said why, for what is no date; rows of zeros and blanks are none and no fault.</summary>
    public PhotoDate? Date(string? text, string where)
    {
        if (text is null || !text.AsSpan().ContainsAnyExcept(SaysNothing)) return null;
        if (PhotoDate.Parse(text) is { } date) return date;
        problems.Add(ProblemKind.BadValue, where, "is no date that is understood.");
        return null;
    }

    bool IsIimFirst => raw.IimDigest == IimDigest.Different;

    static bool IsCut(IimValue iim, string xmp, IimField field) =>
        iim.ByteCount >= field.MostBytes - LongestLetterRest && xmp.Length > iim.Text.Length && xmp.StartsWith(iim.Text, StringComparison.Ordinal);
}
