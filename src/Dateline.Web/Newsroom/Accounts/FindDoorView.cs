using Dateline.Editions;
using Dateline.Kernel.Localization;
using Dateline.Platform.Data;
using Dateline.Web.Strings;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>Finds out in which language a door speaks: the one that was asked for, else the browser's, else the agency's first.</summary>
sealed class FindDoorView(IDbContextFactory<DatelineDb> dbs)
{
    const string Key = "lang";

    public async Task<DoorView> Run(HttpContext http)
    {
        var asked = Known(http.Request.Query[Key]);
        var tag = asked ?? Preferred(http) ?? Known(await FirstEdition(http.RequestAborted)) ?? StringTables.All[0].LanguageTag;
        var text = StringTables.For(tag);
        http.Response.Headers.Vary = "Accept-Language";
        return new(text, EditionStyles.For(text.LanguageTag).Direction == Direction.Rtl, asked,
            [.. StringTables.All.Where(other => other != text).Select(other => new DoorLanguage(other.LanguageTag, other.DoorsLanguage, Here(http, other.LanguageTag)))]);
    }

    static string? Preferred(HttpContext http) => http.Request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1).Select(language => Known(language.Value.Value)).FirstOrDefault(tag => tag is not null);

    async Task<string?> FirstEdition(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var first = await db.Set<Edition>().AsNoTracking().OrderBy(e => e.Order).Select(e => e.Style).FirstOrDefaultAsync(cancel);
        return first?.LanguageTag;
    }

    static string? Known(string? tag) => StringTables.All.FirstOrDefault(table => table.LanguageTag.Equals(tag?.Split('-')[0], StringComparison.OrdinalIgnoreCase))?.LanguageTag;

    static string Here(HttpContext http, string tag)
    {
        var query = new QueryBuilder(http.Request.Query.Where(pair => pair.Key != Key).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))) { { Key, tag } };
        return http.Request.Path + query.ToQueryString();
    }
}
