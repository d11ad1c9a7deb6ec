using System.Collections.Frozen;

namespace Dateline.Kernel.Rights.Crediting;

/// <summary>A field of a picture's metadata that tells where it comes from.</summary>
public enum StatedField
{
    /// <summary>IPTC Credit Line: <c>photoshop:Credit</c>, IIM 2:110.</summary>
    Credit,

    /// <summary>IPTC Source: <c>photoshop:Source</c>, IIM 2:115.</summary>
    Source,

    /// <summary>IPTC Copyright Notice: <c>dc:rights</c>, IIM 2:116.</summary>
    Copyright,

    /// <summary>IPTC Creator: <c>dc:creator</c>, IIM 2:80; several are parted by semicolons.</summary>
    Byline,

    /// <summary>IPTC Creator's job title: <c>photoshop:AuthorsPosition</c>, IIM 2:85.</summary>
    BylineTitle,

    /// <summary>IPTC Instructions: <c>photoshop:Instructions</c>, IIM 2:40.</summary>
    Instructions,

    /// <summary>IPTC Description: <c>dc:description</c>, IIM 2:120.</summary>
    Caption,

    /// <summary>PLUS Image Supplier Name.</summary>
    Supplier,

    /// <summary>PLUS Image Supplier Image ID, Getty's asset id, IIM 2:187.</summary>
    SupplierImageId,

    /// <summary>IPTC Job Id: <c>photoshop:TransmissionReference</c>, IIM 2:103.</summary>
    JobId,

    /// <summary>IPTC Rights Usage Terms: <c>xmpRights:UsageTerms</c>.</summary>
    UsageTerms,

    /// <summary>IIM 2:15 and 2:20, category and supplemental categories, parted by semicolons.</summary>
    Categories,

    /// <summary>What the file was called.</summary>
    FileName,
}

/// <summary>What a picture's metadata say of where it comes from, without what says nothing.</summary>
public sealed class StatedCredit
{
    readonly FrozenDictionary<StatedField, string> fields;

    /// <summary>The fields as they were read; blank ones and such as <c>-</c> count as absent.</summary>
    public StatedCredit(IEnumerable<KeyValuePair<StatedField, string?>> fields) =>
        this.fields = fields.Select(field => (field.Key, Value: StatedText.Clean(field.Value))).Where(field => field.Value is not null).ToFrozenDictionary(field => field.Key, field => field.Value!);

    /// <summary>A field; null when it says nothing.</summary>
    public string? this[StatedField field] => fields.GetValueOrDefault(field);

    /// <summary>The same with another value of a field; null takes it away.</summary>
    public StatedCredit With(StatedField field, string? value) =>
        new(fields.Where(other => other.Key != field).Select(other => KeyValuePair.Create(other.Key, (string?)other.Value)).Append(KeyValuePair.Create(field, value)));
}
