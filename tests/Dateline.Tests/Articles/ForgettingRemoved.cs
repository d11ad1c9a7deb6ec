using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Tests.Support;
using Dateline.Wire;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Articles;

public sealed class ForgettingRemoved : DatabaseTest
{
    [Fact]
    public async Task A_removed_article_is_not_kept_as_the_item_that_brought_it()
    {
        var folder = Directory.CreateDirectory(Path.Combine(House.Folder, "items")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "one.json"), """{ "uri": "urn:test:secret", "language": "en", "headlines": [{ "value": "A secret name" }] }""");
        using (var source = ItemSource.Open(folder))
            await foreach (var result in House.Get<ImportItems>().Run(source, new ImportOptions())) Assert.Equal(Outcome.Created, result.Outcome);
        await using var db = House.Db();
        Assert.Contains("secret", (await db.Set<WireItem>().AsNoTracking().SingleAsync()).Payload, StringComparison.Ordinal);

        await House.Get<RemoveArticle>().Run(Actor.House, (await db.Set<Article>().SingleAsync()).Id);
        await House.CatchUp();
        Assert.Null((await db.Set<WireItem>().AsNoTracking().SingleAsync()).Payload);
    }
}
