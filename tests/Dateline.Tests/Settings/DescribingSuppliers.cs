using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Mediabank;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Settings;

public sealed class DescribingSuppliers : DatabaseTest
{
    static readonly SupplierDescription Northlight = new("Northlight", false, new Dictionary<string, string> { ["en"] = "{SUPPLIER}{/creator}" }, ["NL Images"]);

    Actor pictures;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        pictures = await House.Join("piet", Role.PictureEditor);
    }

    [Fact]
    public async Task A_supplier_is_added_and_described_anew()
    {
        var id = await Change(null, Northlight);
        var added = await Known(id);
        Assert.Equal(("Northlight", "{SUPPLIER}{/creator}"), (added.Name, added.Credits["en"]));

        await Change(id, Northlight with { Name = "Northern Light", IsOwn = true, Names = [" Northlight ", "", "northlight"], Credits = new Dictionary<string, string> { ["ru"] = " © {supplier} ", ["ar"] = " " } }, added.Edits);
        var changed = await Known(id);
        Assert.Equal(("Northern Light", true, "© {supplier}"), (changed.Name, changed.IsOwn, changed.Credits["ru"]));
        Assert.Equal(["ru"], changed.Credits.Keys);
        Assert.Equal(["Northlight"], changed.Names);
        Assert.True(changed.IsCalled("NORTHLIGHT"));
    }

    [Theory]
    [InlineData("{nobody}")]
    [InlineData("{supplier")]
    public async Task A_credit_that_is_not_understood_is_refused(string credit) =>
        await Refused.For(Refusal.Invalid, () => Change(null, Northlight with { Credits = new Dictionary<string, string> { ["en"] = credit } }));

    [Fact]
    public async Task No_two_suppliers_have_one_name()
    {
        var id = await Change(null, Northlight);
        await Refused.For(Refusal.Invalid, () => Change(null, new("nl  images", false, new Dictionary<string, string>(), [])));
        await Refused.For(Refusal.Invalid, () => Change(null, new("Delmar", false, new Dictionary<string, string>(), ["NORTHLIGHT"])));
        await Refused.For(Refusal.Invalid, () => Change(null, Northlight with { Name = "  ", Names = [] }));
        await Change(id, Northlight, (await Known(id)).Edits);
    }

    [Fact]
    public async Task Whoever_saves_on_top_of_an_older_description_is_told_so()
    {
        var id = await Change(null, Northlight);
        var seen = (await Known(id)).Edits;
        await Change(id, Northlight with { IsOwn = true }, seen);
        await Refused.For(Refusal.Changed, () => Change(id, Northlight, seen));
        Assert.True((await Known(id)).IsOwn);
    }

    [Fact]
    public async Task Only_those_who_describe_pictures_describe_suppliers()
    {
        var editor = await House.Join("ines", Role.Editor);
        await Refused.For(Refusal.Forbidden, () => House.Get<ChangeSupplier>().Run(editor, null, Northlight, 0));
    }

    Task<long> Change(long? id, SupplierDescription description, int seen = 0) => House.Get<ChangeSupplier>().Run(pictures, id, description, seen);

    async Task<Supplier> Known(long id)
    {
        await using var db = House.Db();
        return await db.Set<Supplier>().AsNoTracking().SingleAsync(s => s.Id == id);
    }
}
