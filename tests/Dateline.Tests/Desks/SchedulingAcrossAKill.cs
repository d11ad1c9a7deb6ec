using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Desks;

/// <summary>The schedule in the real program, by the real clock.</summary>
[Collection(nameof(Alone))]
public sealed class SchedulingAcrossAKill : DatabaseTest
{
    static readonly TimeSpan Late = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task What_was_due_while_the_program_was_dead_is_out_once_within_two_seconds_of_its_return()
    {
        var editor = await House.Join("ines", Role.Editor);
        var ids = new List<long>();
        for (var i = 0; i < 5; i++) ids.Add(await House.Begin(editor, $"Due while nobody is there {i}"));
        var later = await House.Begin(editor, "Not yet");
        DateTimeOffset during;
        using (var first = RunningProgram.Start(House, "serve", "--urls", "http://127.0.0.1:0"))
        {
            await first.IsOnAir();
            during = Soon(TimeSpan.FromSeconds(5));
            foreach (var id in ids) await House.Get<ScheduleArticle>().Run(editor, id, during);
            await House.Get<ScheduleArticle>().Run(editor, later, during + TimeSpan.FromMinutes(30));
            Assert.Empty(await House.Entries());
            first.Kill();
            Assert.True(TimeProvider.System.GetUtcNow() < during, "The machine is too slow for this test.");
        }
        await Task.Delay(during - TimeProvider.System.GetUtcNow() is { Ticks: > 0 } rest ? rest + TimeSpan.FromSeconds(1) : TimeSpan.FromSeconds(1));
        Assert.Empty(await House.Entries());

        using var second = RunningProgram.Start(House, "serve", "--urls", "http://127.0.0.1:0");
        await second.IsOnAir();
        var back = TimeProvider.System.GetUtcNow();
        while ((await House.Entries()).Count < ids.Count)
        {
            Assert.True(TimeProvider.System.GetUtcNow() - back < Late, "It is late.");
            await Task.Delay(50);
        }
        await Task.Delay(Late);   // time enough for a second time
        Assert.Equal(ids.Select(id => $"article/{id}").Order(), (await House.Entries()).Select(e => e.Subject).Order());
        Assert.Null(await House.Shown(later));
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task Killed_in_the_very_second_nothing_is_lost_and_nothing_is_out_twice()
    {
        var editor = await House.Join("ines", Role.Editor);
        var ids = new List<long>();
        for (var i = 0; i < 60; i++) ids.Add(await House.Begin(editor, $"In the second {i}"));
        DateTimeOffset due;
        using (var first = RunningProgram.Start(House, "serve", "--urls", "http://127.0.0.1:0"))
        {
            await first.IsOnAir();
            due = Soon(TimeSpan.FromSeconds(8));
            foreach (var id in ids) await House.Get<ScheduleArticle>().Run(editor, id, due);
            while ((await House.Entries()).Count == 0) Assert.False(await first.HasEndedWithin(TimeSpan.FromMilliseconds(5)));
            first.Kill();
        }
        Assert.True(TimeProvider.System.GetUtcNow() >= due);
        await LedgerCheck.IsWhole(House);
        await using (var db = House.Db())
            Assert.Equal((await House.Entries()).Count, await db.Set<Article>().CountAsync(a => a.Stage == ArticleStage.Published));

        using var second = RunningProgram.Start(House, "serve", "--urls", "http://127.0.0.1:0");
        await second.IsOnAir();
        var patience = 100;
        while ((await House.Entries()).Count < ids.Count && patience-- > 0) await Task.Delay(100);
        Assert.Equal(ids.Select(id => $"article/{id}").Order(), (await House.Entries()).Select(e => e.Subject).Order());
        Assert.All(await House.Entries(), entry => Assert.True(entry.Time >= due));
        await LedgerCheck.IsWhole(House);
    }

    DateTimeOffset Soon(TimeSpan wait)
    {
        House.Clock.Now = TimeProvider.System.GetUtcNow();
        return House.Clock.Now + wait;
    }
}
