using Dateline.Editions;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Data;

public sealed class OpeningEditions : DatabaseTest
{
    [Fact]
    public async Task Importers_that_open_the_same_edition_at_once_open_one()
    {
        var nodes = Enumerable.Range(0, 8).Select(_ => House.Neighbour()).ToList();
        foreach (var key in EditionPresets.Keys)
            await Task.WhenAll(nodes.Select(node => Task.Run(() => node.Get<OpenEdition>().Run(key))));
        await using var db = House.Db();
        Assert.Equal(EditionPresets.Keys.Order(), await db.Set<Edition>().Select(e => e.Key).OrderBy(key => key).ToListAsync());
        foreach (var node in nodes) await node.DisposeAsync();
    }
}
