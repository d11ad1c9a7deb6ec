namespace Dateline.NewsFormats.Ninjs;

/// <summary>What an item names by a relation: edition, section, storyline, translations, related items.</summary>
/// <remarks>Relations, roles and names are compared without case.</remarks>
public static class NinjsRelations
{
    /// <summary>Those with one of the relations, in the order of the item.</summary>
    public static IEnumerable<NinjsConcept> WithRel(this IReadOnlyList<NinjsConcept> concepts, params string[] rels) =>
        concepts.Where(concept => IsOneOf(concept.Rel, rels));

    /// <summary>The first subject with the relation.</summary>
    public static NinjsConcept? Subject(this NinjsItem item, string rel) => item.Subjects.WithRel(rel).FirstOrDefault();

    /// <summary>The first event with the relation.</summary>
    public static NinjsConcept? Event(this NinjsItem item, string rel) => item.Events.WithRel(rel).FirstOrDefault();

    /// <summary>The subjects without one of the relations: what is left as keywords.</summary>
    public static IEnumerable<NinjsConcept> SubjectsExcept(this NinjsItem item, params string[] rels) =>
        item.Subjects.Where(subject => !IsOneOf(subject.Rel, rels));

    /// <summary>The first alternative identity with the role.</summary>
    public static string? AltId(this NinjsItem item, string role) =>
        item.AltIds.FirstOrDefault(id => string.Equals(id.Role, role, StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary>The associations that have one of the words as relation or as name, in the order of the item.</summary>
    public static IEnumerable<NinjsAssociation> AssociationsFor(this NinjsItem item, params string[] words) =>
        item.Associations.Where(association => IsOneOf(association.Rel, words) || IsOneOf(association.Name, words));

    /// <summary>The storyline the item names: among the subjects, then the events.</summary>
    public static NinjsConcept? StorylineConcept(this NinjsItem item) => item.Subject("storyline") ?? item.Event("storyline");

    /// <summary>What translations of the same article share.</summary>
    public static string? TranslationSet(this NinjsItem item) => item.AltId("translationSet");

    /// <summary>The items this one is a translation of, or that are translations of it.</summary>
    public static IEnumerable<NinjsAssociation> Translations(this NinjsItem item) =>
        item.Associations.Where(association => IsOneOf(association.Rel, "translation", "translationOf"));

    /// <summary>Related texts: of type text or without a type, with a relation or name that begins with <c>related</c>.</summary>
    public static IEnumerable<NinjsAssociation> RelatedTexts(this NinjsItem item) =>
        item.Associations.Where(association => association.Item.Type is null or NinjsType.Text && !association.IsPicture()
            && (StartsRelated(association.Rel) || StartsRelated(association.Name)));

    /// <summary>The key events of a storyline: associations of type event.</summary>
    public static IEnumerable<NinjsAssociation> KeyEvents(this NinjsItem item) =>
        item.Associations.Where(association => association.Item.Type == NinjsType.Event);

    static bool StartsRelated(string? word) => word?.StartsWith("related", StringComparison.OrdinalIgnoreCase) ?? false;

    static bool IsOneOf(string? word, params ReadOnlySpan<string> words)
    {
        foreach (var one in words)
            if (string.Equals(word, one, StringComparison.OrdinalIgnoreCase)) return true;

        return false;
    }
}
