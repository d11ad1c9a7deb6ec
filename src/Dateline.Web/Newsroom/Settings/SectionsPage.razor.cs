using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel.Text;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>The sections of an edition: their names, their order, and which of them still take articles.</summary>
public sealed partial class SectionsPage : SettingsScreen
{
    EditionSettings? edition;
    List<Written> lines = [];
    bool isTried;

    [Inject] AskEdition Ask { get; set; } = null!;
    [Inject] ChangeSections Change { get; set; } = null!;

    [Parameter] public long? EditionId { get; set; }

    protected override void OnInitialized() => Follow(subject => edition is not null && subject == EditionAddress.Subject(edition.Id));

    protected override async Task OnParametersSetAsync()
    {
        if (Chosen(EditionId, Right.Administer) is { } id && edition?.Id != id) await Begin();
    }

    protected override async Task Load()
    {
        edition = await Ask.Run(Seat.Actor, Chosen(EditionId, Right.Administer)!.Value);
        lines = [.. edition.Sections.Select(section => new Written(section, isNew: false))];
        isTried = false;
    }

    void Add()
    {
        lines.Add(new Written(new("", "", IsClosed: false), isNew: true));
        Touch();
    }

    void Forget(Written line)
    {
        lines.Remove(line);
        Touch();
    }

    async Task SaveIt()
    {
        isTried = true;
        if (lines.Exists(line => FlawOf(line) is not null)) return;
        if (await Save(() => Change.Run(Seat.Actor, edition!.Id, [.. lines.Select(line => line.Line)], edition.Edits))) await Try(Load);
    }

    async Task SaveOver()
    {
        if (!await Try(async () => edition = await Ask.Run(Seat.Actor, edition!.Id))) return;
        // What others have added meanwhile stays.
        lines.AddRange(edition!.Sections.Where(section => !lines.Exists(line => line.Key == section.Key)).Select(section => new Written(section, isNew: false)));
        await SaveIt();
    }

    string? FlawOf(Written line) =>
        !line.Line.HasName ? Seat.Text.SectionsNameFlaw
        : line.IsNew && !line.Line.HasKey ? Seat.Text.SectionsKeyFlaw
        : lines.Exists(other => other != line && other.Key == line.Key) ? Seat.Text.SectionsKeyTaken : null;

    /// <summary>A section while it is being written. Until somebody gives it a word for addresses, its name makes one.</summary>
    sealed class Written(SectionLine line, bool isNew)
    {
        string? key = isNew ? null : line.Key;

        public bool IsNew => isNew;

        public string Name { get; set; } = line.Name;

        public string Key { get => key ?? Slug.From(Name, 40); set => key = value.Trim(); }

        public bool IsClosed { get; set; } = line.IsClosed;

        public SectionLine Line => new(Key, Name, IsClosed);
    }
}
