using Dateline.Accounts;
using Dateline.Platform.Data;

namespace Dateline.Articles.Writing;

/// <summary>Who may write in an article: editors in every one, reporters in their own until it is in review.</summary>
public static class WritingRights
{
    public static bool MayWrite(Person person, Article article) => MayWrite(person, article.EditionId, article.Stage, IsTheirs(person, article.AuthorId, article.AssigneeId));

    /// <param name="person">Who would like to.</param>
    /// <param name="edition">Whose article it is.</param>
    /// <param name="stage">Where it stands.</param>
    /// <param name="isTheirs">Whether they began it, or it is their turn.</param>
    public static bool MayWrite(Person person, long edition, ArticleStage stage, bool isTheirs) =>
        person.May(Right.Edit, edition) || (person.May(Right.Write, edition) && isTheirs && stage is (ArticleStage.Draft or ArticleStage.Published));

    /// <summary>Who may say whose turn it is: editors always, reporters while it is nobody's turn or of what is theirs.</summary>
    public static bool MayAssign(Person person, long edition, long? author, long? assignee) =>
        person.May(Right.Edit, edition) || (person.May(Right.Write, edition) && (assignee is null || IsTheirs(person, author, assignee)));

    /// <summary>Whether they began it, or it is their turn.</summary>
    public static bool IsTheirs(Person person, long? author, long? assignee) => person.Id is { } id && (author == id || assignee == id);

    internal static async Task<Person> AskToWrite(this Actor by, DatelineDb db, Article article, CancellationToken cancel) =>
        await by.Know(db, cancel) is var person && MayWrite(person, article) ? person : throw Permits.Forbidden();

    internal static async Task<Person> AskToAssign(this Actor by, DatelineDb db, Article article, CancellationToken cancel) =>
        await by.Know(db, cancel) is var person && MayAssign(person, article.EditionId, article.AuthorId, article.AssigneeId) ? person : throw Permits.Forbidden();
}
