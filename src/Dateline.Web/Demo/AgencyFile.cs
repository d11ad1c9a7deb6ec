using System.Text.Json;
using System.Text.Json.Serialization;
using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel.Localization;
using Dateline.Ledger;
using Dateline.Mediabank;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Demo;

/// <summary>What <c>agency.json</c> says: the demo agency's editions, sections and suppliers.</summary>
sealed class AgencyFile
{
    sealed record Agency(List<EditionEntry> Editions, List<SupplierEntry> Suppliers, List<StaffEntry> Staff);
    sealed record EditionEntry(string Key, string Name, string AgencyName, string LanguageTag, string TimeZone, string Tagline, List<SectionEntry> Sections);
    sealed record SectionEntry(string Key, string Name);
    sealed record SupplierEntry(string Name, bool Own, Dictionary<string, string> Credit, List<string>? Names);

    /// <summary>A role in an edition, or in all when none is named.</summary>
    public sealed record RoleEntry(Role Role, string? Edition);

    /// <summary>One of the invented staff.</summary>
    public sealed record StaffEntry(string Name, string Email, string Language, List<RoleEntry> Roles);

    static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    readonly Agency agency;

    AgencyFile(Agency agency) => this.agency = agency;

    public static async Task<AgencyFile> Read(string path, CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        return new((await JsonSerializer.DeserializeAsync<Agency>(file, Form, cancel))!);
    }

    public IReadOnlyList<StaffEntry> Staff => agency.Staff;

    /// <summary>Whether it is the demo's: an edition of the same key but of another name is somebody's own.</summary>
    public bool Has(string editionKey, string editionName) => agency.Editions.Exists(e => e.Key == editionKey && e.Name == editionName);

    public bool Has(Supplier supplier) => agency.Suppliers.Exists(s => Supplier.KeyOf(s.Name) == supplier.NameKey);

    /// <summary>Adds what is missing.</summary>
    public async Task Within(LedgerTurn turn, CancellationToken cancel)
    {
        var editions = await turn.Db.Set<Edition>().Select(e => e.Key).ToListAsync(cancel);
        foreach (var (order, entry) in agency.Editions.Index())
        {
            if (editions.Contains(entry.Key)) continue;
            var style = EditionStyles.For(entry.LanguageTag) with { LanguageTag = entry.LanguageTag, TimeZone = entry.TimeZone };
            var edition = new Edition(entry.Key, entry.Name, entry.AgencyName, entry.Tagline, style, order);
            foreach (var section in entry.Sections) edition.Open(section.Key, section.Name);
            turn.Db.Add(edition);
        }
        var suppliers = await turn.Db.Set<Supplier>().Select(s => s.NameKey).ToListAsync(cancel);
        turn.Db.AddRange(agency.Suppliers.Where(s => !suppliers.Contains(Supplier.KeyOf(s.Name))).Select(s => new Supplier(s.Name, s.Own, s.Credit, s.Names ?? [])));
    }
}
