using System.Text.Json;
using Dateline.Editions;
using Dateline.Kernel.Localization;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Demo;

/// <summary>Reads <c>agency.json</c>: the demo agency's editions, sections and suppliers.</summary>
static class AgencyFile
{
    sealed record Agency(List<EditionEntry> Editions, List<SupplierEntry> Suppliers);
    sealed record EditionEntry(string Key, string Name, string AgencyName, string LanguageTag, string TimeZone, string Tagline, List<SectionEntry> Sections);
    sealed record SectionEntry(string Key, string Name);
    sealed record SupplierEntry(string Name, bool Own, Dictionary<string, string> Credit, List<string>? Names);

    public static async Task Apply(string path, IDbContextFactory<DatelineDb> dbs, CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        var agency = (await JsonSerializer.DeserializeAsync<Agency>(file, JsonSerializerOptions.Web, cancel))!;
        await using var db = await dbs.CreateDbContextAsync(cancel);
        foreach (var (order, entry) in agency.Editions.Index())
        {
            var style = EditionStyles.For(entry.LanguageTag) with { LanguageTag = entry.LanguageTag, TimeZone = entry.TimeZone };
            var edition = new Edition(entry.Key, entry.Name, entry.AgencyName, entry.Tagline, style, order);
            foreach (var section in entry.Sections) edition.Open(section.Key, section.Name);
            db.Add(edition);
        }
        db.AddRange(agency.Suppliers.Select(s => new Supplier(s.Name, s.Own, s.Credit, s.Names ?? [])));
        await db.SaveChangesAsync(cancel);
    }
}
