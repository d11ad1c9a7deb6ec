using Dateline.Accounts;
using Dateline.Platform.Mail;
using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>Writes the house's letters to its staff, each in its reader's language. Their links begin with the public address: a request's own could be a forged one.</summary>
/// <param name="address">The public address; null where no mail goes out.</param>
sealed class Letters(Uri? address)
{
    public bool AreSent => address is not null;

    public Letter Invitation(string language, string inviter, string token)
    {
        var text = StringTables.For(language);
        return new(text.LetterInvitationSubject, Lines(text.LetterInvitation(inviter), Link(Invitations.Address(token)), text.LetterInvitationNote));
    }

    public Letter NewPassword(string language, string token)
    {
        var text = StringTables.For(language);
        return new(text.LetterPasswordSubject, Lines(text.LetterPassword, Link(ForgottenPassword.NewAddress(token)), text.LetterPasswordNote));
    }

    public Letter Notices(string language, IReadOnlyList<Notice> notices)
    {
        var text = StringTables.For(language);
        var told = notices.Select(notice => string.Join('\n', Said(text, notice).Append(Link(Address(notice.Subject)))));
        return new(notices.Count == 1 ? Sentence(text, notices[0]) : text.LetterNoticesSubject, Lines([.. told, text.LetterNoticesNote, Link(NewsroomAddress.Me)]));
    }

    static IEnumerable<string> Said(StringTable text, Notice notice) => notice.Words is { Length: > 0 } words ? [Sentence(text, notice), words] : [Sentence(text, notice)];

    static string Sentence(StringTable text, Notice notice) => notice.Kind switch
    {
        NoticeKind.Mentioned => text.LetterMentioned(notice.By, notice.About),
        NoticeKind.Commented => text.LetterCommented(notice.By, notice.About),
        NoticeKind.Assigned => text.LetterAssigned(notice.By, notice.About),
        NoticeKind.WaitsForReview => text.LetterWaitsForReview(notice.By, notice.About),
        NoticeKind.Approved => text.LetterApproved(notice.By, notice.About),
        NoticeKind.SentBack => text.LetterSentBack(notice.By, notice.About),
        NoticeKind.Published => text.LetterPublished(notice.By, notice.About),
        NoticeKind.PenAsked => text.LetterPenAsked(notice.By, notice.About),
        NoticeKind.PenTaken => text.LetterPenTaken(notice.By, notice.About),
        NoticeKind.OriginalChanged => text.LetterOriginalChanged(notice.By, notice.About),
        NoticeKind.CouldNotGoOut => text.LetterCouldNotGoOut(notice.About),
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.Kind, "There are no words for this kind."),
    };

    static string Address(string subject) => subject.Split('/') switch
    {
        ["article", var id] when long.TryParse(id, out var number) => NewsroomAddress.Article(number),
        ["storyline", var id] when long.TryParse(id, out var number) => NewsroomAddress.Storyline(number),
        _ => NewsroomAddress.Home,
    };

    string Link(string path) => new Uri(address!, path).AbsoluteUri;

    static string Lines(params IEnumerable<string> lines) => string.Join("\n\n", lines) + "\n";
}
