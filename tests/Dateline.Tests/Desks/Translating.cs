using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Desks;

public sealed class Translating : DatabaseTest
{
    [Fact]
    public async Task A_translation_begins_with_the_originals_words_in_its_own_edition_and_is_found_the_next_time()
    {
        var (editor, ar) = (await House.Join("ines", Role.Editor), await House.Edition("ar"));
        var id = await House.Begin(editor);
        await House.Describe(editor, id, d => d with { ShortHeadline = "Flood", Slug = "flood" });
        var made = await House.Get<TranslateArticle>().Run(editor, id, ar.Id);
        var (original, translation) = (await House.Article(id), await House.Article(made));
        Assert.Equal((ar.Id, ar.Style.LanguageTag, "Flood in the valley", "", null), (translation.EditionId, translation.Language, translation.Headline, translation.Draft.Slug, translation.Draft.ShortHeadline));
        Assert.Equal(original.Draft.TranslationSet, translation.Draft.TranslationSet);
        Assert.Equal(made, await House.Get<TranslateArticle>().Run(editor, id, ar.Id));
        await Refused.For(Refusal.Invalid, () => House.Get<TranslateArticle>().Run(editor, id, original.EditionId));
    }

    [Fact]
    public async Task A_translation_is_stale_when_readers_have_something_else_of_the_original_until_somebody_says_it_is_not()
    {
        var (editor, ar) = (await House.Join("ines", Role.Editor), await House.Edition("ar"));
        var id = await House.Begin(editor);
        await House.Get<PublishArticle>().Run(editor, id);
        var made = await House.Get<TranslateArticle>().Run(editor, id, ar.Id);
        Assert.False(await IsStale(made));
        await House.Write(editor, id, "Flood recedes");
        Assert.False(await IsStale(made));   // readers do not have it yet
        await House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Update));
        Assert.True(await IsStale(made));
        await House.Get<AcceptOriginal>().Run(editor, made);
        Assert.False(await IsStale(made));
        await Refused.For(Refusal.Missing, () => House.Get<AcceptOriginal>().Run(editor, id));
    }

    [Fact]
    public async Task Whoever_translates_is_told_when_readers_are_told_something_else()
    {
        var (editor, translator) = (await House.Join("ines", Role.Editor), await House.Join("layla", Role.Editor));
        var id = await House.Begin(editor);
        await House.Get<PublishArticle>().Run(editor, id);
        var made = await House.Get<TranslateArticle>().Run(translator, id, (await House.Edition("ar")).Id);
        await House.Describe(editor, id, d => d with { Slugline = "FLOOD" });
        await House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Style));
        Assert.Empty(await House.Notices(translator));
        await House.Write(editor, id, "Flood recedes");
        await House.Get<PublishArticle>().Run(editor, id, new Change(ChangeClass.Update));
        var told = Assert.Single(await House.Notices(translator));
        Assert.Equal((NoticeKind.OriginalChanged, $"article/{made}"), (told.Kind, told.Subject));
    }

    [Fact]
    public async Task Who_may_not_read_the_original_or_not_write_in_the_other_edition_translates_nothing()
    {
        var (en, ar) = (await House.Edition(), await House.Edition("ar"));
        var id = await House.Begin(await House.Join("ines", Role.Editor));
        var (reader, foreigner) = (await House.Join("tomas", new Grant(Role.Reporter, en.Id)), await House.Join("layla", new Grant(Role.Reporter, ar.Id)));
        var before = await Fingerprint.Of(House);
        await Refused.For(Refusal.Forbidden, () => House.Get<TranslateArticle>().Run(reader, id, ar.Id));
        await Refused.For(Refusal.Forbidden, () => House.Get<TranslateArticle>().Run(foreigner, id, ar.Id));
        Assert.Equal(before, await Fingerprint.Of(House));
    }

    [Fact]
    public async Task Two_who_begin_the_same_translation_at_once_find_one()
    {
        var (editor, ar) = (await House.Join("ines", Role.Editor), await House.Edition("ar"));
        var id = await House.Begin(editor);
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => House.Get<TranslateArticle>().Run(editor, id, ar.Id))));
        Assert.Single(made.Distinct());
    }

    async Task<bool> IsStale(long id)
    {
        await using var db = House.Db();
        return await Staleness.IsStale(db, id, default);
    }
}
