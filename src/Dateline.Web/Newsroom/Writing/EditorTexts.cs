using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>What the writing surface says, by the names that its script uses; the script fills the placeholders itself.</summary>
static class EditorTexts
{
    const string Prefix = "editor.";

    public static IReadOnlyDictionary<string, string> Of(StringTable table) => table.Entries
        .Where(entry => entry.Shape.Key.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(entry => entry.Shape.Key[Prefix.Length..], entry => entry.Texts.Single());
}
