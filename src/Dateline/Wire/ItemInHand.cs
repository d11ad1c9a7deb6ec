using System.Globalization;
using System.Text.RegularExpressions;
using Dateline.Editions;
using Dateline.Kernel.Body;
using Dateline.Mediabank;
using Dateline.NewsFormats.Ninjs;
using Dateline.Wire.Html;

namespace Dateline.Wire;

/// <summary>One item while it is imported: what it says, where it goes, which of its files are here, and what was wrong with it.</summary>
public sealed partial class ItemInHand(NinjsItem item, ImportOptions options, Edition edition)
{
    /// <summary>Characters of a standfirst, caption or other text that is no body.</summary>
    const int TextLength = 20_000;

    public NinjsItem Item => item;
    public ImportOptions Options => options;
    public Edition Edition { get; private set; } = edition;
    public string Language => LanguageOf(item, Edition.Style.LanguageTag);

    /// <summary>Files of the item's pictures that were taken in, by the picture's uri.</summary>
    public Dictionary<string, AssetFile> Files { get; } = [];

    public List<string> Problems { get; } = [];

    /// <summary>Whether nobody may see anything of it yet.</summary>
    public bool IsHeld(DateTimeOffset now) => item.PubStatus == NinjsPubStatus.Withheld || item.EmbargoedUntil > now;

    /// <summary>The item's own pictures and those it brings along.</summary>
    public IEnumerable<NinjsItem> Pictures() => (item.IsPicture() ? [item] : Enumerable.Empty<NinjsItem>())
        .Concat(WithAssociations(item).Where(other => other.IsPicture() && other.PubStatus == NinjsPubStatus.Usable))
        .DistinctBy(picture => picture.Uri);

    /// <summary>The pictures among the associations that can be shown; of the others it is said why not.</summary>
    public List<NinjsAssociation> UsablePictures(NinjsItem item)
    {
        List<NinjsAssociation> usable = [];
        foreach (var picture in item.Pictures())
        {
            if (picture.Item.PubStatus != NinjsPubStatus.Usable) Say($"The picture '{picture.Item.Uri}' is {picture.Item.PubStatus.ToString().ToLowerInvariant()} and was left out.");
            else if (picture.Item.Uri.Length > ItemBounds.Uri) Say($"A picture's uri has {picture.Item.Uri.Length} characters; at most {ItemBounds.Uri} are taken; it was left out.");
            else usable.Add(picture);
        }
        return usable;
    }

    /// <summary>An article stays in the edition where it is, whatever a later version asks for.</summary>
    public void StayIn(Edition edition)
    {
        if (edition.Id == Edition.Id) return;
        Edition = edition;
        Say("An article stays in its edition; this version asked for another.");
    }

    /// <summary>
    /// The item's language, or the given one when it names none that can be one. Where it is the edition's language it is the
    /// edition's own tag, so that pages need no mark for it and <c>en-GB</c> and <c>en</c> are not two captions.
    /// </summary>
    public string LanguageOf(NinjsItem item, string otherwise)
    {
        if (item.Language is not { } tag) return otherwise;
        if (tag.Length <= BodyLimits.LanguageLength && LanguageTag().IsMatch(tag))
            return tag.Split('-')[0].Equals(Edition.Style.LanguageTag.Split('-')[0], StringComparison.OrdinalIgnoreCase) ? Edition.Style.LanguageTag : tag;
        Say($"'{Notes.Excerpt(tag)}' is not a language tag; '{otherwise}' was taken.");
        return otherwise;
    }

    /// <summary>A name, headline or other line within its bound.</summary>
    public string? Line(string? text, string what) => Cut(text, what, BodyLimits.LineLength);

    /// <summary>A standfirst, caption or other longer text within its bound.</summary>
    public string? Text(string? text, string what) => Cut(text, what, TextLength);

    public void Say(string problem)
    {
        if (!Problems.Contains(problem)) Problems.Add(problem);
    }

    string? Cut(string? text, string what, int most)
    {
        if (text is null || text.Length <= most) return text;
        Say(string.Create(CultureInfo.InvariantCulture, $"The {what} has {text.Length} characters; it was cut after {most}."));
        return Lines.Cut(text, most - 1) + "…";
    }

    static IEnumerable<NinjsItem> WithAssociations(NinjsItem item) =>
        item.Associations.SelectMany(a => new[] { a.Item }.Concat(WithAssociations(a.Item)));

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
