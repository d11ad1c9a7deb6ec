using Microsoft.CodeAnalysis.CSharp;

namespace Dateline.Build;

/// <summary>What a key is called in C#.</summary>
static class MemberNames
{
    /// <summary>article.keyPoints becomes ArticleKeyPoints.</summary>
    public static string Of(string key) => string.Concat(key.Split('.').Select(name => char.ToUpperInvariant(name[0]) + name.Substring(1)));

    public static bool IsKey(string key) => key.Split('.').All(name =>
        name.Length > 0 && name[0] is >= 'a' and <= 'z' && name.All(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'));

    /// <summary>A placeholder as the name of a parameter.</summary>
    public static string Parameter(string placeholder) =>
        SyntaxFacts.GetKeywordKind(placeholder) == SyntaxKind.None ? placeholder : "@" + placeholder;

    /// <summary>sr-Latn becomes SrLatn.</summary>
    public static string Language(string tag) => Of(tag.Replace('-', '.'));
}
