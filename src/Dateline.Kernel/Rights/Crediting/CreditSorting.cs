using System.Globalization;
using System.Text.RegularExpressions;

namespace Dateline.Kernel.Rights.Crediting;

/// <summary>Sorts the pieces of one credit by what they are, and then says what the credit means.</summary>
sealed partial class CreditSorting(KnownSuppliers suppliers)
{
    readonly List<(string Name, string? Collection, bool IsVia, int Place)> found = [];
    readonly List<(string Text, bool AfterComma, bool IsVia, int Place)> free = [];
    readonly List<(string Name, int Place)> organizations = [];
    readonly List<string> sources = [];
    UsageCategory licence;
    string? platform;
    int? year;
    int place;
    bool isVia, isFile, isPool, isHandout, isGrab;

    /// <summary>What comes now stands behind a <c>via</c>.</summary>
    internal void BeginVia() => isVia = true;

    /// <summary>Whether a piece is a supplier or a word of the trade as a whole.</summary>
    internal bool IsOneThing(string token) => Find(token) is not null || CreditWords.IsPool(token) || CreditWords.IsHandout(token) || CreditWords.IsFile(token)
        || CreditWords.IsGrab(token) || CreditWords.IsPlatform(token) || CreditWords.IsBank(token) || CreditWords.IsNobody(token);

    internal void Add(string token, bool afterComma)
    {
        if (token.Length == 0) return;
        place++;
        if (CreditWords.IsBank(token) || CreditWords.IsNobody(token) || !token.Any(char.IsLetter)) return;
        if (CreditWords.IsFile(token)) isFile = true;
        else if (CreditWords.IsPool(token)) isPool = true;
        else if (CreditWords.IsHandout(token)) isHandout = true;
        else if (CreditWords.IsGrab(token)) isGrab = true;
        else if (CreditWords.IsPlatform(token)) platform = token;
        else if (suppliers.Find(token) is null && Pool().Match(token) is { Success: true } pool) AddPart(ref isPool, pool.Result("$1$2"), afterComma);
        else if (suppliers.Find(token) is null && Handout().Match(token) is { Success: true } handout) AddPart(ref isHandout, handout.Result("$1$2"), afterComma);
        else if (Find(token) is { } supplier) found.Add((supplier.Name, supplier.Collection, isVia, place));
        else if (CreditWords.Licence().IsMatch(token)) licence = UsageCategory.CreativeCommons;
        else if (CreditWords.IsFree(token)) licence = UsageCategory.PublicDomain;
        else if (token[0] == '@') AddHandle(token);
        else if (Grab().Match(token) is { Success: true } grab) AddPart(ref isGrab, grab.Groups[1].Value, afterComma);
        else if (CreditWords.IsOrganization(token)) organizations.Add((CreatorName.Clean(token), place));
        else free.Add((token, afterComma, isVia, place));
    }

    void AddHandle(string token)
    {
        sources.Add(token);
        platform ??= "social media";
    }

    void AddPart(ref bool flag, string rest, bool afterComma)
    {
        flag = true;
        if (rest.Length == 0 || CreditWords.IsFilm(rest)) return;
        if (IsOneThing(rest)) Add(rest, afterComma);
        else sources.Add(CreatorName.Clean(rest));
    }

    // With "Photo" and the like beside the name, with a year, or with the name of a collection behind it.
    (string Name, string? Collection)? Find(string token)
    {
        for (var text = token; ;)
        {
            if (suppliers.Find(text) is { } exact) return (exact.Name, CollectionIn(exact, text));
            var next = Beside().Replace(text, "").Trim();
            if (Years().Match(next) is { Success: true } found && suppliers.Find(next.Remove(found.Index, found.Length).Trim()) is { } dated)
            {
                year = int.Parse(found.Value.Trim(), CultureInfo.InvariantCulture);
                return (dated.Name, null);
            }
            if (next.Length == 0 || next.Length == text.Length) break;
            text = next;
        }
        return suppliers.FindAhead(token) is { } ahead && (ahead.Behind.StartsWith("for ", StringComparison.OrdinalIgnoreCase) || IsRegion(ahead.Behind)) ? (ahead.Supplier.Name, token) : null;
    }

    // "Getty Images Europe" is a name of Getty Images, and says which part.
    static string? CollectionIn(KnownSupplier supplier, string text) =>
        supplier.Name.Contains(' ', StringComparison.Ordinal) && text.Length > supplier.Name.Length && IsRegion(text[supplier.Name.Length..].Trim()) && text.StartsWith(supplier.Name, StringComparison.OrdinalIgnoreCase) ? text : null;

    static bool IsRegion(string text) => text.ToUpperInvariant() is "EUROPE" or "NORTH AMERICA" or "SOUTH AMERICA" or "LATAM" or "ASIAPAC" or "AFRICA" or "SPORT" or "SPORTS" or "ENTERTAINMENT" or "NEWS";

    internal ReadCredit Finish()
    {
        var (supplier, collection, isKnown) = Supplier();
        var names = free.ToList();
        var isGiven = isHandout || isGrab || platform is not null;
        var source = sources.LastOrDefault() ?? organizations.LastOrDefault().Name;
        // "Name/Harbour Pictures Ltd": nobody that is known, and behind the creator.
        if (supplier is null && !isGiven && !isPool && organizations is [.., { Place: var last, Name: var company }] && names.Count > 0 && last > names[^1].Place) (supplier, source) = (company, null);
        if (source is null && isGiven && names.Count > 0)
        {
            source = CreatorName.Clean(names[^1].Text);
            names.RemoveAt(names.Count - 1);
        }
        // Behind the creator, an agency without a fame of its own.
        if (supplier is not null && names.Count > 1 && !names[^1].AfterComma)
        {
            collection ??= CreatorName.Clean(names[^1].Text);
            names.RemoveAt(names.Count - 1);
        }
        var creators = names.SelectMany(name => CreatorName.Split(name.Text)).Distinct().ToList();
        // An office's picture that an agency passes on was given out, whether the credit says so or not.
        var handout = isHandout || (!isPool && !isGrab && platform is null && source is not null && organizations.Count > 0 && creators.Count == 0 && supplier is not null);
        return new()
        {
            Supplier = supplier, IsKnown = isKnown, Collection = collection, Creators = creators, HandoutSource = source, IsHandout = handout, IsPool = isPool,
            IsFilePhoto = isFile, IsScreengrab = isGrab, Platform = platform, Via = isVia ? supplier : null, Year = year, Licence = licence,
        };
    }

    (string? Name, string? Collection, bool IsKnown) Supplier()
    {
        var named = found.DistinctBy(supplier => supplier.Name).ToList();
        if (named.Count > 0)
        {
            var leads = named.Count > 1 && !named[^1].IsVia && found[0].Place == 1 && CreditWords.Leading.Contains(named[0].Name);
            var supplier = leads ? named[0] : named.FindLast(one => one.IsVia) is { Name: { } } via ? via : named[^1];
            var others = named.Where(one => one.Name != supplier.Name).Select(one => one.Name).ToList();
            var collection = others.Count > 0 ? string.Join('/', others) : found.FindLast(one => one.Name == supplier.Name && one.Collection is not null).Collection;
            return (supplier.Name, collection, true);
        }
        if (Unknown() is not { } unknown) return default;
        free.RemoveAll(name => name.Place == unknown.Place);
        return (unknown.Text, null, false);
    }

    // Nobody that is known: whoever passes it on, whoever has an agency's name, whoever is no full name behind one, or whoever stands in capitals before a name that does not.
    (string Text, int Place)? Unknown()
    {
        foreach (var name in free) if (name.IsVia) return (name.Text, name.Place);
        foreach (var name in Enumerable.Reverse(free)) if (CreditWords.IsAgency(name.Text)) return (name.Text, name.Place);
        if (free is [_, .., { AfterComma: false, Text: var last, Place: var lastPlace }] && (!last.Contains(' ', StringComparison.Ordinal) || last.StartsWith("The ", StringComparison.OrdinalIgnoreCase))) return (last, lastPlace);
        return free is [var first, var second, ..] && !second.AfterComma && !first.Text.Any(char.IsLower) && first.Text.Any(char.IsUpper) && second.Text.Any(char.IsLower) ? (first.Text, first.Place) : null;
    }

    [GeneratedRegex(@"^(?:the|photos?|foto|фото|pictures?|images?|pool|handout|ho|by|from|source|©|copyright|\(c\))\s+|\s+(?:photos?|foto|фото|pictures?|images?|pool|handout|stringer|staff|str|contributor|photographer|graphics?|tv|video|news agency|photo agency|reuters staff|via|international|group|ltd|inc|llc)$", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    [GeneratedRegex(@"^(?:19|20)\d\d\s|\s(?:19|20)\d\d$")]
    private static partial Regex Years();

    [GeneratedRegex(@"^(?:press )?pool\s+(.+)$|^(.+?)\s+(?:press )?pool(?: photos?| photograph| picture)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pool();

    [GeneratedRegex(@"^(?:handout(?: (?:photo|image|picture))?(?: (?:from|by|of))?|(?:(?:photo|image|picture)s? )?courtesy(?: (?:photo|of|to))?|courtesy photo of|provided by|released by|supplied by|предоставлено|предоставлена|h\.?o\.?)\s+(?:the\s+)?(.+)$|^(.+?)\s+(?:handouts?|handout photo|h\.?o\.?|handout handout)$", RegexOptions.IgnoreCase)]
    private static partial Regex Handout();

    [GeneratedRegex(@"^(?:screen ?grab|screen ?shot|video ?grab|still image|still|frame ?grab|tv grab|кадр из видео|скриншот|стоп-кадр):?(?:\s+(?:from|of|taken from|obtained from|из))?(?:\s+(?:an?|the))?(?:\s+(?:social media )?(?:video|footage|видео))?(?:\s+(?:by|of|from|released by|provided by|обнародованного))?\s+(.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Grab();
}
