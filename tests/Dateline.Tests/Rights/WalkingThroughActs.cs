using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Tests.Architecture;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Rights;

/// <summary>Everybody tries every act: whoever may does it, and whoever may not is refused and has changed nothing.</summary>
public abstract class WalkingThroughActs : DatabaseTest
{
    static readonly IReadOnlyDictionary<Type, Door> Doors =
        ((IEnumerable<IReadOnlyDictionary<Type, Door>>)[ArticleDoors.All, PeopleDoors.All, SettingsDoors.All, StorylineDoors.All]).SelectMany(doors => doors).ToDictionary();

    public static IReadOnlyCollection<Type> Tried => [.. Doors.Keys];

    protected async Task Walk(string act)
    {
        var (type, door) = Doors.Single(door => door.Key.Name == act);
        var ground = new Ground(House, (await House.Edition()).Id, (await House.Edition("ar")).Id);
        List<string> wrong = [];
        foreach (var who in await Everybody(ground))
        {
            (ground.Who, ground.Owner) = (who.Actor.Account!.Value, who.OwnsIt ? who.Actor.Account : null);
            var doIt = await door.Ready(ground);
            if (await Fault(who, door.May(who), doIt) is { } fault) wrong.Add($"{type.Name} by {who.Says}: {fault}");
        }
        Assert.Empty(wrong);
    }

    async Task<string?> Fault(Walker who, bool may, Func<Actor, Task> doIt)
    {
        var before = may ? "" : await Fingerprint.Of(House);
        var outcome = await Record.ExceptionAsync(() => doIt(who.Actor));
        if (may) return outcome is null ? null : $"may, and met {outcome.GetType().Name}: {outcome.Message}";
        if (outcome is not RefusedException refused) return outcome is null ? "may not, and did" : $"may not, and met {outcome.GetType().Name}: {outcome.Message}";
        if (refused.Reason != (who.IsSignedIn ? Refusal.Forbidden : Refusal.SignedOut)) return $"was refused as {refused.Reason}: {refused.Message}";
        return before == await Fingerprint.Of(House) ? null : "was refused, and something changed";
    }

    async Task<List<Walker>> Everybody(Ground ground)
    {
        var all = new List<Walker>();
        foreach (var role in Enum.GetValues<Role>())
        {
            all.Add(await Somebody($"{role} everywhere", true, new Grant(role, null)));
            all.Add(await Somebody($"{role} elsewhere", true, new Grant(role, ground.Ar)));
            var here = await Somebody($"{role} here", true, new Grant(role, ground.En));
            all.AddRange([here, here with { Says = $"{role} whose it is", OwnsIt = true }]);
        }
        Grant[] everything = [.. Enum.GetValues<Role>().Select(role => new Grant(role, null))];
        all.Add(await Somebody("nobody", true));
        var (suspended, ended, foreign) = (await Somebody("suspended", false, everything), await Somebody("signed out", false, everything), await Somebody("in another's session", false, everything));
        await House.Change<Account>(a => a.Id == suspended.Actor.Account, account => account.Suspended = House.Clock.Now);
        await House.Change<Session>(s => s.Id == ended.Actor.Session, session => session.End(House.Clock.Now));
        return [.. all, suspended, ended, foreign with { Actor = foreign.Actor with { Session = all[0].Actor.Session } }];

        async Task<Walker> Somebody(string says, bool isSignedIn, params Grant[] grants) =>
            new(says, await House.Join(says.Replace(' ', '.').Replace("'", "", StringComparison.Ordinal), grants), isSignedIn, grants, ground.En, ground.Ar);
    }

    private protected static TheoryData<string> NamesOf(IReadOnlyDictionary<Type, Door> doors) => [.. doors.Keys.Select(act => act.Name)];
}

public sealed class WalkingThroughArticles : WalkingThroughActs
{
    public static TheoryData<string> Acts => NamesOf(ArticleDoors.All);

    [Theory, MemberData(nameof(Acts))]
    public Task Whoever_may_does_it_and_nobody_else(string act) => Walk(act);
}

public sealed class WalkingThroughPeople : WalkingThroughActs
{
    public static TheoryData<string> Acts => NamesOf(PeopleDoors.All);

    [Theory, MemberData(nameof(Acts))]
    public Task Whoever_may_does_it_and_nobody_else(string act) => Walk(act);
}

public sealed class WalkingThroughSettings : WalkingThroughActs
{
    public static TheoryData<string> Acts => [.. NamesOf(SettingsDoors.All), .. NamesOf(StorylineDoors.All)];

    [Theory, MemberData(nameof(Acts))]
    public Task Whoever_may_does_it_and_nobody_else(string act) => Walk(act);
}

public sealed class NoDoorIsForgotten
{
    [Fact]
    public void Every_act_that_is_done_in_somebodys_name_is_tried() => Assert.Equal(
        HouseRules.Acts().Where(Actors.IsAsked).Select(act => act.FullName).Order(StringComparer.Ordinal), WalkingThroughActs.Tried.Select(act => act.FullName).Order(StringComparer.Ordinal));
}
