using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Storylines;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Tests.Rights;

/// <summary>What acts are tried on: made by the house itself, anew for each attempt.</summary>
sealed class Ground(House house, long en, long ar)
{
    int made;

    public House House => house;
    public long En => en;
    public long Ar => ar;

    /// <summary>Who is about to try.</summary>
    public long Who { get; set; }

    /// <summary>Whose the articles are; null for nobody's.</summary>
    public long? Owner { get; set; }

    public T Get<T>() where T : notnull => house.Get<T>();

    public string Name(string what) => $"{what} {++made}";

    public async Task<long> Draft(Action<Article>? change = null, long? edition = null)
    {
        var text = House.Text(Name("Flood")) with { Section = "world" };
        var article = new Article(edition ?? en, null, text, house.Clock.Now, Owner);
        article.Describe(ArticleDetails.Of(article) with { NoStoryline = true }, house.Clock.Now);
        change?.Invoke(article);
        return (await house.Add(article)).Id;
    }

    public async Task<long> Live()
    {
        var id = await Draft();
        await Get<PublishArticle>().Run(Actor.House, id);
        return id;
    }

    public async Task<long> Translation()
    {
        var id = await Draft();
        var original = await Draft(edition: ar);
        await house.Add(new TranslationSource { ArticleId = id, OriginalId = original, Content = House.Text("Older"), Time = house.Clock.Now });
        return id;
    }

    public async Task<long> Commented()
    {
        var id = await Draft();
        var somebody = await Somebody();
        return (await house.Add(new DraftComment { ArticleId = id, AccountId = somebody, By = "somebody", Text = "So?", Time = house.Clock.Now })).Id;
    }

    public async Task<long> Template()
    {
        var template = new ArticleTemplate { EditionId = en, Name = Name("Template"), Content = House.Text("Markets") };
        return (await house.Add(template)).Id;
    }

    public async Task<long> Somebody(params Grant[] grants) => (await house.Join(Name("somebody").Replace(' ', '.'), grants)).Account!.Value;

    public async Task<long> Storyline(bool isPublic = false)
    {
        var id = await Get<OpenStoryline>().Run(Actor.House, en, Name("Story"));
        if (isPublic) await Get<PublishStoryline>().Run(Actor.House, id, en, await Edits(id));
        return id;
    }

    /// <summary>How often a storyline's text was changed in the first edition.</summary>
    public async Task<int> Edits(long storyline)
    {
        await using var db = house.Db();
        return await db.Set<StorylineText>().Where(t => t.StorylineId == storyline && t.EditionId == en).Select(t => t.Edits).SingleAsync();
    }

    public static async Task MustSave(Task<SaveOutcome> saving)
    {
        if (await saving is not SaveOutcome.Saved) throw new InvalidOperationException("It was not saved.");
    }
}
