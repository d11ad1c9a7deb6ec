using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Reader.Errors;

/// <summary>What a reader sees in place of a page, and why.</summary>
public sealed partial class ErrorPage
{
    [Parameter, EditorRequired] public required EditionView Edition { get; set; }

    [Parameter, EditorRequired] public required PageHead Head { get; set; }

    [Parameter, EditorRequired] public required Problem Shown { get; set; }

    /// <summary>What went wrong.</summary>
    /// <param name="Kind">Why there is no page.</param>
    /// <param name="Status">The status code of the answer.</param>
    public sealed record Problem(ErrorKind Kind, int Status)
    {
        /// <summary>When the newsroom withdrew it.</summary>
        public DateTimeOffset? Time { get; init; }

        /// <summary>What the newsroom says about a withdrawal.</summary>
        public string? Reason { get; init; }

        public IReadOnlyList<ShownArticle> Newest { get; init; } = [];
    }

    /// <summary>The heading of the page, for its title too.</summary>
    public static string TitleOf(EditionView edition, ErrorKind kind) => kind switch
    {
        ErrorKind.NotFound => edition.Text.ErrorNotFoundTitle,
        ErrorKind.Withdrawn => edition.Text.ErrorWithdrawnTitle,
        ErrorKind.Removed => edition.Text.ErrorRemovedTitle,
        ErrorKind.Fault => edition.Text.ErrorFaultTitle,
        ErrorKind.Busy => edition.Text.ErrorBusyTitle,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such error."),
    };

    string Title => TitleOf(Edition, Shown.Kind);

    string Sentence => Shown.Kind switch
    {
        ErrorKind.NotFound => Edition.Text.ErrorNotFoundText,
        ErrorKind.Withdrawn => Edition.Text.ErrorWithdrawnNoTime,
        ErrorKind.Removed => Edition.Text.ErrorRemovedText,
        ErrorKind.Fault => Edition.Text.ErrorFaultText,
        _ => Edition.Text.ErrorBusyText,
    };

    string Code => Edition.Format.Ordinal(Shown.Status);
}

/// <summary>Why there is no page: 404, 410, 451, 500, 503.</summary>
public enum ErrorKind
{
    NotFound,
    Withdrawn,
    Removed,
    Fault,
    Busy,
}
