using Dateline.Kernel.Body;

namespace Dateline.Web.Reader.Parts;

/// <summary>A picture as a page shows it.</summary>
/// <param name="Address">Its renditions are at <c>{Address}/{width}.avif</c>, <c>.webp</c> and <c>.jpg</c>.</param>
/// <param name="Widths">Of the renditions there are, ascending; at least one.</param>
/// <param name="Width">Of the picture itself, upright.</param>
/// <param name="Height">Of the picture itself, upright.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
public sealed record ShownPicture(string Address, IReadOnlyList<int> Widths, int Width, int Height, string Alt)
{
    public RichText? Caption { get; init; }

    /// <summary>Of caption and alt, when it is not the edition's.</summary>
    public string? Language { get; init; }

    /// <summary>Shown one after the other as they are: separators belong to the parts.</summary>
    public IReadOnlyList<ShownCredit> Credit { get; init; } = [];

    /// <summary>The credit in one line, without the way to the mediabank.</summary>
    public string CreditLine { get; init; } = "";

    /// <summary>Its page in the mediabank, when readers may go there.</summary>
    public string? Page { get; init; }

    /// <summary>The photographer; for machines only.</summary>
    public string? Creator { get; init; }

    /// <summary>For machines only.</summary>
    public string? CopyrightNotice { get; init; }

    /// <summary>What must stay in sight where a page crops it; null is the middle.</summary>
    public FocalPoint? Focus { get; init; }
}

/// <summary>A stretch of a credit line: <c>© Meridian / Ada Lintott / </c>, or the link to the mediabank.</summary>
public sealed record ShownCredit(string Text, string? Address = null);
