using Dateline.Editions;
using Dateline.Platform.Data;
using Dateline.Web.Reader.Parts;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader;

/// <summary>One reader's request for one page of one edition: the edition, a short-lived database, and where this site is.</summary>
public sealed class Visit(DatelineDb db, Edition edition, IReadOnlyList<Edition> editions, string origin, DateTimeOffset now) : IAsyncDisposable
{
    public DatelineDb Db => db;
    public Edition Edition => edition;
    public IReadOnlyList<Edition> Editions => editions;

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public string Origin => origin;

    public DateTimeOffset Now => now;

    public string Absolute(string address) => origin + address;

    /// <param name="translations">Addresses of this page in other editions, by their keys; elsewhere the switch leads to the front.</param>
    public EditionView View(IReadOnlyDictionary<string, string>? translations = null) => EditionViews.Of(edition, editions, translations);

    public ValueTask DisposeAsync() => db.DisposeAsync();
}

/// <summary>Begins visits: by the key of an edition, or by whatever edition suits.</summary>
public sealed class Visits(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, SiteSettings settings)
{
    /// <returns>Null when there is no such edition.</returns>
    public async Task<Visit?> Begin(string edition, HttpContext http)
    {
        var db = await dbs.CreateDbContextAsync(http.RequestAborted);
        var editions = await Editions(db, http.RequestAborted);
        if (editions.FirstOrDefault(e => e.Key == edition) is { } found) return new Visit(db, found, editions, OriginOf(http), clock.GetUtcNow());
        await db.DisposeAsync();
        return null;
    }

    /// <summary>For pages that no edition claims: that of the address, else the first.</summary>
    public async Task<Visit> BeginAnywhere(HttpContext http)
    {
        if (await Begin(FirstWord(http), http) is { } visit) return visit;
        var db = await dbs.CreateDbContextAsync(http.RequestAborted);
        var editions = await Editions(db, http.RequestAborted);
        return new Visit(db, editions[0], editions, OriginOf(http), clock.GetUtcNow());
    }

    /// <summary>For saying that something is broken: a preset edition in the language of the address.</summary>
    public Visit BeginWithoutDatabase(HttpContext http)
    {
        var edition = EditionPresets.For(FirstWord(http), 0) ?? EditionPresets.For(EditionPresets.Keys[0], 0)!;
        return new Visit(dbs.CreateDbContext(), edition, [edition], OriginOf(http), clock.GetUtcNow());
    }

    static string FirstWord(HttpContext http) => http.Request.Path.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

    // An agency that has no edition yet shows an empty one, so that its first visitor sees a page and not an error.
    static async Task<List<Edition>> Editions(DatelineDb db, CancellationToken cancel)
    {
        var editions = await db.Set<Edition>().AsNoTracking().OrderBy(e => e.Order).ToListAsync(cancel);
        return editions.Count > 0 ? editions : [EditionPresets.For(EditionPresets.Keys[0], 0)!];
    }

    string OriginOf(HttpContext http) => settings.PublicAddress?.TrimEnd('/') ?? $"{http.Request.Scheme}://{http.Request.Host}";
}

/// <param name="PublicAddress">Scheme and host under which readers know the site; null takes them from each request.</param>
public sealed record SiteSettings(string? PublicAddress);
