namespace Dateline.Kernel.Finding;

/// <summary>One thing that is asked of a picture. All conditions of a query must hold.</summary>
/// <param name="IsNegated">Whether it must not be so (<c>-</c> before it).</param>
public abstract record Condition(bool IsNegated);

/// <summary>Words in a field. Source: Grid's <c>Match</c> with <c>Words</c> or <c>Phrase</c>.</summary>
/// <param name="Field">Which.</param>
/// <param name="Text">As it was typed, without the quotation marks.</param>
/// <param name="IsPhrase">Whether it was in quotation marks: these words, whole and side by side.</param>
public sealed record TextCondition(SearchField Field, string Text, bool IsPhrase, bool IsNegated = false) : Condition(IsNegated);

/// <summary>Words in a piece of the raw metadata, by its path: <c>xmp.photoshop.City:Oslo</c>, <c>"iptc.2:105":Oslo</c>. Grid's <c>fileMetadata</c>.</summary>
public sealed record RawCondition(string Path, string Text, bool IsPhrase, bool IsNegated = false) : Condition(IsNegated);

/// <summary>A stretch of time.</summary>
public sealed record DateCondition(PictureDate Date, SearchDate When, bool IsNegated = false) : Condition(IsNegated);

/// <summary>What it is: <c>is:deleted</c>.</summary>
public sealed record StateCondition(PictureState State, bool IsNegated = false) : Condition(IsNegated);

/// <summary>What it has: <c>has:crops</c>, <c>has:caption</c>.</summary>
/// <param name="Trait">What.</param>
/// <param name="Field">Which field, where the trait is a field; else <see cref="SearchField.Any"/>.</param>
public sealed record TraitCondition(PictureTrait Trait, SearchField Field, bool IsNegated = false) : Condition(IsNegated);

/// <summary>A collection and all beneath it: <c>~path/of it</c>, <c>collection:path</c>.</summary>
/// <param name="Path">Names parted by slashes, without one at its ends.</param>
public sealed record CollectionCondition(string Path, bool IsNegated = false) : Condition(IsNegated);

/// <summary>The kind of file: <c>fileType:jpg</c>.</summary>
/// <param name="MediaType">Such as <c>image/jpeg</c>.</param>
public sealed record FileTypeCondition(string MediaType, bool IsNegated = false) : Condition(IsNegated);

/// <summary>What looks like another picture: <c>similar:12</c>.</summary>
/// <param name="Id">The other's number or name.</param>
public sealed record SimilarCondition(string Id, bool IsNegated = false) : Condition(IsNegated);

/// <summary>How it was used: <c>usages@status:published</c>. Those of a query that are not negated are about one and the same use.</summary>
public sealed record UsageCondition(UsageField Field, string Text, bool IsPhrase, bool IsNegated = false) : Condition(IsNegated);
