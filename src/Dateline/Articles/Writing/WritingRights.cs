using Dateline.Accounts;
using Dateline.Platform.Data;

namespace Dateline.Articles.Writing;

/// <summary>Who may write in an article: editors in every one, reporters in their own until it is in review.</summary>
public static class WritingRights
{
    public static bool MayWrite(Person person, Article article) =>
        person.May(Right.Edit, article.EditionId)
        || (person.May(Right.Write, article.EditionId) && IsTheirs(person, article) && article.Stage is (ArticleStage.Draft or ArticleStage.Published));

    public static bool IsTheirs(Person person, Article article) => person.Id is { } id && (article.AuthorId == id || article.AssigneeId == id);

    internal static async Task<Person> AskToWrite(this Actor by, DatelineDb db, Article article, CancellationToken cancel) =>
        await by.Know(db, cancel) is var person && MayWrite(person, article) ? person : throw Permits.Forbidden();
}
