using System.Collections.Concurrent;
using Dateline.Kernel.Localization;

namespace Dateline.Web.Strings;

/// <summary>Formats of editions: their patterns are read once, not for every page.</summary>
static class EditionFormats
{
    static readonly ConcurrentDictionary<EditionStyle, EditionFormat> Known = new();

    public static EditionFormat Of(EditionStyle style) => Known.GetOrAdd(style, static style => StringTables.For(style.LanguageTag).Format(style));
}
