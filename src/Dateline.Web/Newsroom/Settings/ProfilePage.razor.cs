using Dateline.Articles.Desks;
using Dateline.Kernel;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>What an edition asks of one kind of piece.</summary>
public sealed partial class ProfilePage : SettingsScreen
{
    ProfileSettings? profile;
    (long, string) read;
    string name = "";
    HashSet<ArticlePart> required = [];
    int headline, standfirst;
    bool needsReview;

    [Inject] AskProfiles Ask { get; set; } = null!;
    [Inject] ChangeContentProfile Change { get; set; } = null!;
    [Inject] DropContentProfile Drop { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;

    [Parameter] public long EditionId { get; set; }
    [Parameter] public string Key { get; set; } = "";

    protected override void OnInitialized() => Follow(subject => subject == DeskAddress.Profile(EditionId, Key));

    protected override async Task OnParametersSetAsync()
    {
        if (read == (EditionId, Key)) return;
        read = (EditionId, Key);
        await Begin();
    }

    protected override async Task Load()
    {
        profile = await Read();
        (name, required, headline, standfirst, needsReview) = (profile.Name ?? "", [.. profile.Rules.Required], profile.Rules.HeadlineGuide, profile.Rules.StandfirstGuide, profile.Rules.NeedsReview);
    }

    async Task<ProfileSettings> Read() =>
        (await Ask.Run(Seat.Actor, EditionId)).FirstOrDefault(p => p.Key == Key) ?? throw new RefusedException("There is no such profile.", Refusal.Missing);

    void Required(ArticlePart part, bool isRequired)
    {
        if (isRequired) required.Add(part);
        else required.Remove(part);
    }

    async Task SaveIt()
    {
        if (!profile!.IsPreset && string.IsNullOrWhiteSpace(name)) return;
        ProfileRules rules = new([.. required.Order()], headline, standfirst, needsReview);
        if (await Save(() => Change.Run(Seat.Actor, EditionId, Key, profile.IsPreset ? null : name, rules, profile.Edits))) await Try(Load);
    }

    async Task SaveOver()
    {
        if (await Try(async () => profile = await Read())) await SaveIt();
    }

    async Task DropIt()
    {
        if (await Save(() => Drop.Run(Seat.Actor, EditionId, Key))) Navigation.NavigateTo(SettingsAddress.Profiles(EditionId));
    }
}
