using System.Reflection;
using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Editions;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Dateline.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>Every screen of the newsroom, by the addresses that they were given; a screen that comes tomorrow is among them.</summary>
static class Screens
{
    /// <summary>Something to show for each, of an edition that reads from left to right.</summary>
    public static async Task<IReadOnlyList<string>> Of(IServiceProvider house)
    {
        await using var db = await house.GetRequiredService<IDbContextFactory<DatelineDb>>().CreateDbContextAsync();
        var edition = await db.Set<Edition>().SingleAsync(e => e.Key == "en");
        var article = await db.Set<Article>().Where(a => a.EditionId == edition.Id).MaxAsync(a => a.Id);
        var storyline = await db.Set<Storyline>().MinAsync(s => s.Id);
        var supplier = await db.Set<Supplier>().MinAsync(s => s.Id);
        var desk = await db.Set<NewsDesk>().Select(d => (long?)d.Id).FirstOrDefaultAsync() ?? await house.GetRequiredService<OpenDesk>().Run(Actor.House, edition.Id, "Night desk");
        return [.. Routes.Select(Address).Order(StringComparer.Ordinal)];

        string Address(string route) => route
            .Replace("articles/{Id:long}", $"articles/{article}", StringComparison.Ordinal)
            .Replace("storylines/{Id:long}", $"storylines/{storyline}", StringComparison.Ordinal)
            .Replace("suppliers/{Id:long}", $"suppliers/{supplier}", StringComparison.Ordinal)
            .Replace("desk/{Id:long}", $"desk/{desk}", StringComparison.Ordinal)
            .Replace("editions/{Id:long}", $"editions/{edition.Id}", StringComparison.Ordinal)
            .Replace("{EditionId:long?}", $"{edition.Id}", StringComparison.Ordinal)
            .Replace("{EditionId:long}", $"{edition.Id}", StringComparison.Ordinal)
            .Replace("{EditionKey}", "en", StringComparison.Ordinal)
            .Replace("{Section}", "world", StringComparison.Ordinal)
            .Replace("{Key}", "news", StringComparison.Ordinal) is var address && !address.Contains('{', StringComparison.Ordinal) ? address
            : throw new InvalidOperationException($"Say here what {route} is to show.");
    }

    static IEnumerable<string> Routes => typeof(Site).Assembly.GetTypes().SelectMany(screen => screen.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template);
}
