using Dateline.Kernel;
using Dateline.Mediabank;
using Dateline.Web.Strings;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>How a supplier is called and credited, with every credit shown as readers would see it.</summary>
public sealed partial class SupplierPage : SettingsScreen
{
    const string Fields = "{supplier} {creator} {file} {bankLink}";

    SupplierSettings? supplier;
    string name = "", names = "";
    bool isOwn, isRead, isTried;
    Dictionary<string, string> credits = [];

    [Inject] AskSuppliers Ask { get; set; } = null!;
    [Inject] ChangeSupplier Change { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;

    [Parameter] public long? Id { get; set; }

    protected override void OnInitialized() => Follow(subject => Id is { } id && subject == ChangeSupplier.Subject(id));

    protected override async Task OnParametersSetAsync()
    {
        if (!isRead || supplier?.Id != Id) await Begin();
    }

    protected override async Task Load()
    {
        supplier = Id is { } id ? await Read(id) : null;
        var said = supplier?.Description ?? new("", false, new Dictionary<string, string>(), []);
        (name, names, isOwn, credits) = (said.Name, string.Join('\n', said.Names), said.IsOwn, new(said.Credits));
        (isRead, isTried) = (true, false);
    }

    async Task<SupplierSettings> Read(long id) => (await Ask.Run(Seat.Actor, id)) is [var one] ? one : throw new RefusedException("There is no such supplier.", Refusal.Missing);

    async Task SaveIt()
    {
        isTried = true;
        if (string.IsNullOrWhiteSpace(name) || StringTables.All.Any(text => Sample(text, false) is null)) return;
        SupplierDescription said = new(name, isOwn, credits, names.Split('\n'));
        long saved = 0;
        if (!await Save(async () => saved = await Change.Run(Seat.Actor, Id, said, supplier?.Edits ?? 0), Seat.Text.SettingsTaken)) return;
        if (Id is null) Navigation.NavigateTo(SettingsAddress.Supplier(saved), replace: true);
        else await Try(Load);
    }

    async Task SaveOver()
    {
        if (Id is { } id && await Try(async () => supplier = await Read(id))) await SaveIt();
    }

    string? Sample(StringTable text, bool isFilePhoto) =>
        Credits.Sample(text, credits.GetValueOrDefault(text.LanguageTag), string.IsNullOrWhiteSpace(name) ? Seat.Text.SuppliersName : name, isOwn, isFilePhoto);
}
