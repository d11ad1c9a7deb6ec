namespace Dateline.Kernel.Localization;

/// <summary>A number of things in a sentence: the value picks the plural form, the text is what is shown.</summary>
/// <param name="Value">How many.</param>
/// <param name="Text">The same number in the edition's digits; made by <see cref="EditionFormat.Count"/>.</param>
public readonly record struct Count(long Value, string Text);
