using System.Security.Cryptography;
using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Demo;

/// <summary>The invented staff, who can sign in. Their one password is made up for each installation and kept in its data folder, so that no two demos open with the same.</summary>
static class DemoStaff
{
    const string PasswordFile = "demo-password";

    /// <returns>Whom the operator may sign in as, and with which password; null when this is no demo.</returns>
    public static async Task<(string Email, string Password)?> Known(IServiceProvider house, string dataFolder, CancellationToken cancel)
    {
        var file = Path.Combine(dataFolder, PasswordFile);
        if (!File.Exists(file)) return null;
        await using var db = await house.GetRequiredService<IDbContextFactory<DatelineDb>>().CreateDbContextAsync(cancel);
        var first = await db.Set<Account>().Where(a => a.Email!.EndsWith("@meridian.example")).OrderBy(a => a.Id).Select(a => a.Email).FirstOrDefaultAsync(cancel);
        return first is null ? null : (first, (await File.ReadAllTextAsync(file, cancel)).Trim());
    }

    public static async Task Install(IServiceProvider house, AgencyFile agency, string dataFolder, CancellationToken cancel)
    {
        var password = await Password(dataFolder, cancel);
        await using var scope = house.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var db = scope.ServiceProvider.GetRequiredService<DatelineDb>();
        var editions = await db.Set<Edition>().ToDictionaryAsync(e => e.Key, e => e.Id, cancel);
        foreach (var entry in agency.Staff)
        {
            if (await accounts.FindByEmailAsync(entry.Email) is not null) continue;
            var account = new Account { Name = entry.Name, Email = entry.Email, UserName = entry.Email, EmailConfirmed = true, Language = entry.Language, WantsMail = false, Created = house.GetRequiredService<TimeProvider>().GetUtcNow() };
            var made = await accounts.CreateAsync(account, password);
            if (!made.Succeeded) throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
            db.AddRange(entry.Roles.Select(r => new RoleGrant { AccountId = account.Id, Role = r.Role, EditionId = r.Edition is { } key ? editions[key] : RoleGrant.Everywhere }));
            await db.SaveChangesAsync(cancel);
        }
    }

    static async Task<string> Password(string dataFolder, CancellationToken cancel)
    {
        var file = Path.Combine(dataFolder, PasswordFile);
        if (File.Exists(file)) return (await File.ReadAllTextAsync(file, cancel)).Trim();
        var password = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 4)));
        await File.WriteAllTextAsync(file, password + "\n", cancel);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return password;
    }
}
