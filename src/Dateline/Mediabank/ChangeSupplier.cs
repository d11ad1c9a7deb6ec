using System.Globalization;
using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Mediabank;

/// <summary>Says how a supplier is called and credited, one that there is or a new one.</summary>
public sealed class ChangeSupplier(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public const int LongestName = 200;
    const int MostNames = 50;
    const int LongestCredit = 300;

    /// <param name="by">Who.</param>
    /// <param name="id">Which; null for a new one.</param>
    /// <param name="description">As it shall be.</param>
    /// <param name="seen">The <see cref="Supplier.Edits"/> that they saw: refused when there were more since.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>Its number.</returns>
    public Task<long> Run(Actor by, long? id, SupplierDescription description, int seen, CancellationToken cancel = default) =>
        id is { } known ? Change(by, known, Checked(description), seen, cancel) : Saving.Again(() => Add(by, Checked(description), cancel));

    async Task<long> Change(Actor by, long id, SupplierDescription description, int seen, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.AskSomewhere(db, Right.DescribePictures, cancel);
        var others = await db.Set<Supplier>().ToListAsync(cancel);
        var supplier = others.Find(s => s.Id == id) ?? throw new RefusedException("There is no such supplier.", Refusal.Missing);
        others.Remove(supplier);
        RefuseTaken(others, description);
        db.Entry(supplier).Property(s => s.Edits).OriginalValue = seen;
        supplier.Describe(description);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeSupplier, Subject(id), null, supplier.Name);
        await db.SaveOrRefuse(cancel);
        bell.Ring(Subject(id));
        return id;
    }

    async Task<long> Add(Actor by, SupplierDescription description, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.AskSomewhere(db, Right.DescribePictures, cancel);
        RefuseTaken(await db.Set<Supplier>().ToListAsync(cancel), description);
        var supplier = new Supplier(description.Name, description.IsOwn, description.Credits, description.Names);
        db.Add(supplier);
        await db.SaveChangesAsync(cancel);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeSupplier, Subject(supplier.Id), null, supplier.Name);
        await db.SaveChangesAsync(cancel);
        bell.Ring(Subject(supplier.Id));
        return supplier.Id;
    }

    static void RefuseTaken(List<Supplier> others, SupplierDescription description)
    {
        if (others.Find(other => description.Names.Prepend(description.Name).Any(other.IsCalled)) is { } taken)
            throw new RefusedException($"{taken.Name} is called so, too.", Refusal.Invalid);
    }

    /// <summary>What a supplier is called in the activity log and to the bell.</summary>
    public static string Subject(long id) => "supplier/" + id.ToString(CultureInfo.InvariantCulture);

    static SupplierDescription Checked(SupplierDescription said)
    {
        var name = said.Name.Trim();
        var names = said.Names.Select(other => other.Trim()).Where(other => other.Length > 0).DistinctBy(Supplier.KeyOf).ToList();
        var credits = said.Credits.Where(credit => !string.IsNullOrWhiteSpace(credit.Value)).ToDictionary(credit => credit.Key, credit => credit.Value.Trim());
        if (name.Length is 0 or > LongestName || names.Exists(other => other.Length > LongestName)) throw new RefusedException($"A supplier's name has 1 to {LongestName} characters.", Refusal.Invalid);
        if (names.Count > MostNames) throw new RefusedException($"A supplier has at most {MostNames} other names.", Refusal.Invalid);
        if (credits.Values.Any(credit => credit.Length > LongestCredit)) throw new RefusedException($"A credit has at most {LongestCredit} characters.", Refusal.Invalid);
        return new(name, said.IsOwn, credits, names);
    }
}
