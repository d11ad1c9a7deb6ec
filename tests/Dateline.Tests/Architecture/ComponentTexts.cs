using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dateline.Tests.Architecture;

/// <summary>
/// Finds words that a component writes by itself, in what Razor compiles it to: calls that append text, markup and attributes.
/// A literal counts when it is written between one such call and the next, so that both ways of a condition are seen.
/// </summary>
static partial class ComponentTexts
{
    static readonly string[] SpokenAttributes = ["alt", "title", "placeholder", "label", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext"];

    // Parameters that are given names and addresses and not words.
    static readonly string[] SilentParameters = ["Class", "Sizes", "Id", "Name", "Type", "Autocomplete", "Selector", "List", "Zone", "href"];

    // What looks a key up, the flaw of a form's field among them: the literal before it is no text.
    static readonly string[] LookUps = ["GetValueOrDefault", "get_Item", "ContainsKey", "Flaw"];

    public static IEnumerable<Objection> Against(IEnumerable<Type> types) =>
        from type in types
        where typeof(IComponent).IsAssignableFrom(type)
        from text in TypeUses.MethodsOf(type).SelectMany(method => Texts(Instruction.Of(method)))
        select new Objection($"{type.FullName}: {text.Trim()}", "words of the interface belong in the string tables.");

    static IEnumerable<string> Texts(IEnumerable<Instruction> instructions)
    {
        List<string> literals = [];
        foreach (var instruction in instructions)
        {
            if (instruction.Operand is string literal) literals.Add(literal);
            if (instruction.Operand is System.Reflection.MethodInfo looking && LookUps.Contains(looking.Name) && literals.Count > 0) literals.RemoveAt(literals.Count - 1);
            if (instruction.Operand is not System.Reflection.MethodInfo called || called.DeclaringType != typeof(RenderTreeBuilder)) continue;
            foreach (var text in Said(called.Name, literals)) yield return text;
            literals.Clear();
        }
    }

    static IEnumerable<string> Said(string method, List<string> literals) => method switch
    {
        nameof(RenderTreeBuilder.AddContent) or nameof(RenderTreeBuilder.AddMarkupContent) => literals.SelectMany(InMarkup),
        nameof(RenderTreeBuilder.AddAttribute) when literals.FindIndex(SpokenAttributes.Contains) is >= 0 and var at => literals.Skip(at + 1).Where(HasWords),
        nameof(RenderTreeBuilder.AddComponentParameter) when !literals.Any(SilentParameters.Contains) => literals.Skip(1).Where(HasWords),
        _ => [],
    };

    static IEnumerable<string> InMarkup(string markup) => Tag().Split(markup)
        .Concat(SpokenAttribute().Matches(markup).Select(match => match.Groups["text"].Value))
        .Where(HasWords);

    static bool HasWords(string text) => WebUtility.HtmlDecode(text).Any(char.IsLetter);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("""\s(?:alt|title|placeholder|label|aria-(?:label|description|roledescription|valuetext))="(?<text>[^"]*)""")]
    private static partial Regex SpokenAttribute();
}
