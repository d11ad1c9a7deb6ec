namespace Dateline.Kernel.Rights.Crediting;

/// <summary>
/// Says who supplied a picture and who made it: by the first rule of the house that fits, else by the names of the suppliers in the
/// credit, the source, the copyright notice, the byline and the end of the caption, in this order.
/// </summary>
public static class RecognizeSupplier
{
    static readonly StatedField[] order = [StatedField.Supplier, StatedField.Credit, StatedField.Source, StatedField.Copyright, StatedField.Byline];

    /// <summary>What is made of a picture's metadata. Never an exception.</summary>
    /// <param name="stated">What its metadata say.</param>
    /// <param name="rules">The house's rules, in their order.</param>
    /// <param name="suppliers">The suppliers whose names are rules of themselves.</param>
    public static RecognizedCredit In(StatedCredit stated, IReadOnlyList<SupplierRule> rules, KnownSuppliers suppliers)
    {
        var fits = rules.Index().FirstOrDefault(rule => rule.Item.Fits(stated), (Index: -1, Item: null!));
        var collection = fits.Item?.CollectionIn(stated);
        stated = fits.Item?.Apply(stated) ?? stated;

        var read = order.ToDictionary(field => field, field => Read(stated, field, suppliers));
        var caption = stated[StatedField.Caption] is { } words ? CaptionCredit.Find(words, suppliers)?.Credit : null;
        var main = read.Values.Append(caption).FirstOrDefault(credit => credit is { IsKnown: true });
        var supplier = fits.Item?.Supplier ?? main?.Supplier ?? order.Where(field => field != StatedField.Byline).Select(field => read[field].Supplier ?? Whole(field)).FirstOrDefault(name => name is not null);
        var isKnown = fits.Item is not null || main is not null;

        // What the caption's end says counts when it is of the same supplier.
        var atEnd = caption is not null && caption.Supplier == supplier ? caption : ReadCredit.Nothing;
        ReadCredit[] said = [read[StatedField.Credit], read[StatedField.Supplier], read[StatedField.Source], read[StatedField.Byline], atEnd];
        var creators = new[] { read[StatedField.Byline], read[StatedField.Credit], atEnd, read[StatedField.Copyright] }
            .Select(credit => credit.Creators.Where(name => !IsSupplier(name)).ToList()).FirstOrDefault(names => names.Count > 0) ?? [];
        if (!isKnown && creators is [var only] && only.Equals(supplier, StringComparison.OrdinalIgnoreCase)) supplier = null;
        collection ??= said.Where(credit => credit.Supplier == supplier).Select(credit => credit.Collection).FirstOrDefault(one => one is not null) ?? Partner() ?? Beside();

        // An office in the byline is nobody who takes pictures: it gave this one out.
        var isOffice = isKnown && creators.Count == 0 && read[StatedField.Byline] is { HandoutSource: not null, IsPool: false, IsScreengrab: false, Platform: null };
        return new(new()
        {
            Supplier = supplier, IsKnown = isKnown, Creators = creators, Collection = collection,
            IsHandout = isOffice || said.Any(credit => credit.IsHandout) || IsGivenOut(stated),
            IsPool = said.Any(credit => credit.IsPool),
            IsScreengrab = said.Any(credit => credit.IsScreengrab),
            IsFilePhoto = said.Any(credit => credit.IsFilePhoto) || FilePhoto.IsSaid(stated),
            HandoutSource = said.Select(credit => credit.HandoutSource).FirstOrDefault(source => source is not null),
            Platform = said.Select(credit => credit.Platform).FirstOrDefault(platform => platform is not null),
            Licence = said.Select(credit => credit.Licence).Max(),
            Via = said.Select(credit => credit.Via).FirstOrDefault(via => via is not null),
            Year = said.Append(read[StatedField.Copyright]).Select(credit => credit.Year).FirstOrDefault(year => year is not null),
        }, fits.Index < 0 ? null : fits.Index, supplier is null ? null : suppliers.Find(supplier)?.Template);

        // A credit of one word or name, when a byline says who made it, is the supplier's.
        string? Whole(StatedField field) => field is StatedField.Credit or StatedField.Source && read[field].Creators is [var name] && !read[StatedField.Byline].Creators.Contains(name) && stated[StatedField.Byline] is not null ? name : null;

        bool IsSupplier(string name) => name.Equals(supplier, StringComparison.OrdinalIgnoreCase) || suppliers.Find(name) is not null;

        // Credit "Demotix/Corbis" beside a byline: the first is no creator.
        string? Beside() => isKnown && read[StatedField.Byline].Creators.Count > 0 && read[StatedField.Credit].Creators is [var one] && !creators.Contains(one)
            && (!one.Contains(' ', StringComparison.Ordinal) || CreditWords.IsAgency(one)) ? one : null;

        // Credit "AP" and source "DPA": a partner's picture.
        string? Partner() => read[StatedField.Source] is { IsKnown: true, Supplier: { } other } && other != supplier && read[StatedField.Credit].Supplier == supplier ? other : null;
    }

    static ReadCredit Read(StatedCredit stated, StatedField field, KnownSuppliers suppliers)
    {
        if (stated[field] is not { } text) return ReadCredit.Nothing;
        if (field != StatedField.Byline) return CreditReader.Read(text, suppliers);
        // Each creator has a piece of his own, and may have a supplier behind the name.
        var each = text.Split(';').Select(one => CreditReader.Read(one, suppliers)).ToList();
        return (each.Find(one => one.IsKnown) ?? each[0]) with { Creators = [.. each.SelectMany(one => one.Creators).Distinct()] };
    }

    static bool IsGivenOut(StatedCredit stated) => stated[StatedField.Instructions] is { } words
        && (words.Contains("HANDOUT", StringComparison.Ordinal) || words.Contains("PROVIDED BY A THIRD PARTY", StringComparison.OrdinalIgnoreCase) || words.Contains("SUPPLIED BY A THIRD PARTY", StringComparison.OrdinalIgnoreCase));
}
