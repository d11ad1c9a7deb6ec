using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Reader.Mediabank;

/// <summary>One picture of the mediabank: large, and with all that is known of it.</summary>
public sealed partial class PicturePage
{
    [Parameter, EditorRequired] public required EditionView Edition { get; set; }

    [Parameter, EditorRequired] public required PageHead Head { get; set; }

    [Parameter, EditorRequired] public required Entry Shown { get; set; }

    /// <summary>What the mediabank has on a picture.</summary>
    /// <param name="Title">Its headline, or the beginning of its caption.</param>
    /// <param name="Picture">With caption and credit; null when the file has not come yet.</param>
    public sealed record Entry(string Title, ShownPicture? Picture)
    {
        /// <summary>For a picture without its file, which shows no caption of its own.</summary>
        public string? Caption { get; init; }

        /// <summary>The caption's language when it is not the edition's.</summary>
        public string? CaptionLanguage { get; init; }

        /// <summary>Without the way to this page.</summary>
        public string CreditLine { get; init; } = "";

        public string? Identifier { get; init; }

        public string? Photographer { get; init; }

        /// <summary>Null for an own picture.</summary>
        public string? Supplier { get; init; }

        public bool IsFile { get; init; }

        public DateTimeOffset? Taken { get; init; }

        public string? Place { get; init; }

        public IReadOnlyList<string> People { get; init; } = [];

        public IReadOnlyList<string> Keywords { get; init; } = [];

        public string? UsageTerms { get; init; }

        /// <summary>Of the original file: JPEG.</summary>
        public string? Format { get; init; }

        /// <summary>Of the original file.</summary>
        public long? Bytes { get; init; }

        public IReadOnlyList<ShownArticle> UsedIn { get; init; } = [];

        public IReadOnlyList<MediabankPage.Tile> Others { get; init; } = [];
    }

    sealed record Fact(string Name, string Value);

    IEnumerable<Fact> Facts()
    {
        var (text, format) = (Edition.Text, Edition.Format);
        (string Name, string? Value)[] all =
        [
            (text.MediabankPhotographer, Shown.Photographer),
            (text.MediabankCredit, Shown.CreditLine),
            (text.MediabankDateTaken, Shown.Taken is { } taken ? format.ShortDate(taken) : null),
            (text.MediabankPlace, Shown.Place),
            (text.MediabankPeople, Shown.People.Count > 0 ? text.List(Shown.People).ToString() : null),
            (text.MediabankKeywords, Shown.Keywords.Count > 0 ? text.List(Shown.Keywords).ToString() : null),
            (text.MediabankFormat, Shown.Format),
            (text.MediabankSize, Size),
            (text.MediabankIdentifier, Shown.Identifier),
            (text.MediabankUsageTerms, Shown.UsageTerms),
        ];
        return all.Where(fact => fact.Value is { Length: > 0 }).Select(fact => new Fact(fact.Name, fact.Value!));
    }

    string? Size => string.Join(" · ", new[]
    {
        Shown.Picture is { } picture ? Edition.Text.MediabankPixels(Edition.Format.Number(picture.Width), Edition.Format.Number(picture.Height)) : null,
        Shown.Bytes is { } bytes ? Edition.Text.FileSize(Edition.Format, bytes) : null,
    }.OfType<string>());
}
