using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dateline.Articles;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Dateline.Tests.Support;
using Dateline.Wire;
using Microsoft.EntityFrameworkCore;
using NetVips;

namespace Dateline.Tests.Wire;

/// <summary>A house with an inbox: a folder in which a test puts items and pictures.</summary>
public abstract class WireTest : DatabaseTest
{
    protected const string Uri = "urn:northlight:1";

    protected string Inbox => Directory.CreateDirectory(Path.Combine(House.Folder, "inbox")).FullName;

    /// <summary>An item that says the least an article needs, changed as the test wants.</summary>
    protected static JsonObject Item(string uri = Uri, string version = "1", Action<JsonObject>? change = null, string headline = "Ferry returns to service")
    {
        var item = Json(new
        {
            uri,
            version,
            type = "text",
            language = "en",
            versionCreated = "2026-03-10T08:00:00Z",
            headlines = new[] { new { role = "main", value = headline } },
            bodies = new[] { new { contentType = "text/html", value = $"<p>{headline}, in full.</p>" } },
        });
        change?.Invoke(item);
        return item;
    }

    protected static JsonObject PictureItem(string uri, string href, Action<JsonObject>? change = null)
    {
        var item = Json(new
        {
            uri,
            version = "1",
            type = "picture",
            language = "en",
            descriptions = new[] { new { role = "caption", value = $"What {uri} shows." } },
            infoSources = new[] { new { name = "Northlight" } },
            renditions = new[] { new { name = "main", href, contentType = "image/jpeg" } },
        });
        change?.Invoke(item);
        return item;
    }

    protected static JsonObject Json(object value) => JsonSerializer.SerializeToNode(value)!.AsObject();

    protected static JsonArray Array(params object[] values) => JsonSerializer.SerializeToNode(values)!.AsArray();

    protected void Put(string name, JsonNode item) => Put(name, System.Text.Encoding.UTF8.GetBytes(item.ToJsonString()));

    protected void Put(string name, byte[] bytes)
    {
        var path = Path.Combine(Inbox, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    protected static byte[] Picture(int width, int height, string ending = ".jpg", int tone = 90)
    {
        using var image = Image.Black(width, height, 3) + new double[] { tone, tone / 2.0, 255 - tone };
        using var bytes = image.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return bytes.WriteToBuffer(ending);
    }

    protected async Task<List<ImportResult>> Import(string? path = null, ImportOptions? options = null)
    {
        using var source = ItemSource.Open(path ?? Inbox);
        List<ImportResult> results = [];
        await foreach (var result in House.Get<ImportItems>().Run(source, options ?? new ImportOptions())) results.Add(result);
        await IsReadable();
        await LedgerCheck.IsWhole(House);
        return results;
    }

    protected async Task<ImportResult> ImportOne(JsonObject item, ImportOptions? options = null)
    {
        Put("item.json", item);
        return (await Import(Path.Combine(Inbox, "item.json"), options)).Single();
    }

    protected string Zip()
    {
        var path = Path.Combine(House.Folder, "inbox.zip");
        ZipFile.CreateFromDirectory(Inbox, path);
        return path;
    }

    protected async Task<PublishedArticle?> Shown(string uri = Uri)
    {
        await using var db = House.Db();
        return await db.Set<PublishedArticle>().AsNoTracking().SingleOrDefaultAsync(a => a.Uri == uri);
    }

    protected async Task<Article> Kept(string uri = Uri)
    {
        await using var db = House.Db();
        return await db.Set<Article>().AsNoTracking().SingleAsync(a => a.Uri == uri);
    }

    protected async Task<Asset> Asset(string uri)
    {
        await using var db = House.Db();
        return await db.Set<Asset>().AsNoTracking().SingleAsync(a => a.Uri == uri);
    }

    protected async Task<PublishedAsset?> PublicAsset(string uri)
    {
        await using var db = House.Db();
        return await db.Set<PublishedAsset>().AsNoTracking().SingleOrDefaultAsync(p => db.Set<Asset>().Any(a => a.Id == p.AssetId && a.Uri == uri));
    }

    protected async Task<List<PublishedStoryline>> Storylines()
    {
        await using var db = House.Db();
        return await db.Set<PublishedStoryline>().AsNoTracking().ToListAsync();
    }

    protected async Task<int> EntryCount() => (await House.Entries()).Count;

    /// <summary>Whatever came in: all that is kept can be read again by the strict readers.</summary>
    async Task IsReadable()
    {
        await using var db = House.Db();
        foreach (var article in await db.Set<Article>().AsNoTracking().ToListAsync()) Documents.Read<ArticleContent>(Documents.Write(article.Draft));
        foreach (var article in await db.Set<PublishedArticle>().AsNoTracking().ToListAsync()) Documents.Read<ArticleContent>(Documents.Write(article.Content!));
        foreach (var asset in await db.Set<PublishedAsset>().AsNoTracking().ToListAsync()) Documents.Read<AssetContent>(Documents.Write(asset.Content));
        foreach (var storyline in await db.Set<PublishedStoryline>().AsNoTracking().ToListAsync()) Documents.Read<StorylineContent>(Documents.Write(storyline.Content));
    }
}
