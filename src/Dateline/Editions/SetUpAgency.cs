using System.Security.Cryptography;
using System.Text;
using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Editions;

/// <summary>The edition that an agency begins with.</summary>
/// <param name="Preset">One of <see cref="EditionPresets.Keys"/>.</param>
public sealed record FirstEdition(string Preset, string Name, string Tagline, string TimeZone);

/// <summary>Whoever looks after the agency first.</summary>
public sealed record FirstPerson(string Name, string Email, string Language, string Password);

/// <summary>
/// Begins an agency that nobody can sign in to yet: its first edition, and its administrator. Whoever does it knows the code
/// that the program told its operator when it started.
/// </summary>
public sealed class SetUpAgency(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    const int MostAttempts = 10;
    const int LongestText = 200;
    int attempts;

    /// <summary>Of this process, while it runs.</summary>
    public string Code { get; } = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ23456789", 4)));

    /// <param name="code">As the program told it.</param>
    /// <param name="agency">Its name.</param>
    /// <param name="edition">Null where items that came in have begun one already.</param>
    /// <param name="person">The administrator.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The administrator's account.</returns>
    public async Task<Account> Run(string code, string agency, FirstEdition? edition, FirstPerson person, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        Check(code);
        return await Serially.Run(db, async () =>
        {
            if (await db.Set<Account>().AnyAsync(cancel)) throw new RefusedException("This agency is set up already.", Refusal.NotNow);
            var now = clock.GetUtcNow();
            var account = Account.Of(Particulars.Email(person.Email), Particulars.Name(person.Name), Particulars.Language(person.Language), now);
            Passwords.Set(account, person.Password);
            db.Add(account);
            if (!await db.Set<Edition>().AnyAsync(cancel)) db.Add(Begin(agency, edition ?? throw new RefusedException("The agency needs a first edition.", Refusal.Invalid)));
            await db.SaveChangesAsync(cancel);

            Grant[] grants = [new(Role.Administrator, null), new(Role.ChiefEditor, null)];
            db.AddRange(grants.Select(grant => new RoleGrant { AccountId = account.Id, EditionId = RoleGrant.Everywhere, Role = grant.Role }));
            db.Log(new Person(account.Id, account.Name, grants), now, ActivityKind.SetUp, account.Subject);
            await db.SaveChangesAsync(cancel);
            return account;
        }, cancel);
    }

    void Check(string code)
    {
        if (Interlocked.Increment(ref attempts) > MostAttempts) throw new RefusedException("There were too many wrong codes. Start the program again for a new one.", Refusal.NotNow);
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(Plain(code)), SHA256.HashData(Plain(Code)))) throw new RefusedException("This is not the code that the program shows.", Refusal.Forbidden);
        Interlocked.Decrement(ref attempts);
    }

    static byte[] Plain(string code) => Encoding.UTF8.GetBytes(string.Concat(code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)));

    static Edition Begin(string agency, FirstEdition wanted)
    {
        var preset = EditionPresets.For(wanted.Preset, 0) ?? throw new RefusedException($"There is no preset '{wanted.Preset}'.", Refusal.Invalid);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(wanted.TimeZone, out _)) throw new RefusedException($"There is no time zone '{wanted.TimeZone}'.", Refusal.Invalid);
        var edition = new Edition(preset.Key, Text(wanted.Name), Text(agency), wanted.Tagline.Trim(), preset.Style with { TimeZone = wanted.TimeZone }, 0);
        foreach (var section in preset.Sections) edition.Open(section.Key, section.Name);
        return edition;
    }

    static string Text(string text) => text.Trim() is { Length: > 0 and <= LongestText } name ? name : throw new RefusedException($"A name has 1 to {LongestText} characters.", Refusal.Invalid);
}
