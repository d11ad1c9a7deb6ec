using Dateline.Ledger;
using Dateline.Platform.Data;
using Npgsql;

namespace Dateline.Web.Delivery;

/// <summary>Keeps the followers of this process up with the ledger: woken by the bell, by another node's notice, and by the clock as the safety net.</summary>
sealed class KeepFollowersUp(IEnumerable<IFollower> followers, FollowLedger follow, LedgerBell bell, Databases databases, TimeProvider clock, ILogger<KeepFollowersUp> log) : BackgroundService
{
    static readonly TimeSpan SafetyNet = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll([.. followers.Select(follower => Keep(follower, stoppingToken)), Listen(stoppingToken)]);

    async Task Keep(IFollower follower, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var rung = bell.Next();
            try
            {
                await follow.Run(follower, stopping);
            }
            catch (Exception e) when (!stopping.IsCancellationRequested)
            {
                log.LogError(e, "The follower {Follower} stopped and will try again.", follower.Name);
            }
            await Task.WhenAny(rung, Task.Delay(SafetyNet, clock, stopping));
        }
    }

    async Task Listen(CancellationToken stopping)
    {
        while (databases.Address.IsPostgres && !stopping.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(databases.Address.ConnectionString);
                await connection.OpenAsync(stopping);
                connection.Notification += (_, _) => bell.Ring();
                await using (var listen = new NpgsqlCommand($"LISTEN {LedgerBell.Channel}", connection)) await listen.ExecuteNonQueryAsync(stopping);
                while (true) await connection.WaitAsync(stopping);
            }
            catch (Exception e) when (!stopping.IsCancellationRequested)
            {
                log.LogWarning(e, "Other nodes are not heard for the moment; the clock wakes the followers.");
                await Task.Delay(SafetyNet, clock, stopping);
            }
        }
    }
}
