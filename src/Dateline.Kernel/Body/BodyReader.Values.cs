using System.Globalization;
using System.Text.RegularExpressions;
using Dateline.Kernel.Text;

namespace Dateline.Kernel.Body;

/// <content>Lines, addresses, numbers and times.</content>
public static partial class BodyReader
{
    static string Line(JsonCursor at)
    {
        var line = at.Characters(BodyLimits.LineLength);
        if (TextCharacters.IsBlank(line)) at.Refuse("The string is blank; write something that can be read, or leave the member out where that is allowed.");
        return line;
    }

    static string LineOrEmpty(JsonCursor at) => at.Characters(BodyLimits.LineLength) is "" ? "" : Line(at);

    static string Link(JsonCursor at) =>
        Fit(at, BodyLimits.AddressLength, SafeAddress.IsLink, "The address is not safe to follow; allowed are http, https and mailto addresses, and paths of this site that start with one slash.");

    static string EmbedAddress(JsonCursor at) =>
        Fit(at, BodyLimits.AddressLength, SafeAddress.IsEmbed, "The address cannot be embedded; only https addresses with a host are allowed.");

    static string Identifier(JsonCursor at) =>
        Fit(at, BodyLimits.AddressLength, SafeAddress.IsIdentifier, "This does not name an article; allowed are http, https, urn and tag addresses.");

    static string Language(JsonCursor at) =>
        Fit(at, BodyLimits.LanguageLength, IsLanguageTag, "This is not a language tag; allowed is BCP 47, such as en or zh-Hant.");

    static string MediaType(JsonCursor at) =>
        Fit(at, BodyLimits.MediaTypeLength, MediaTypeName().IsMatch, "This is not a media type; allowed are a type and a subtype, such as application/pdf.");

    static string Fit(JsonCursor at, int maxLength, Func<string, bool> fits, string reason)
    {
        var text = at.Characters(maxLength);
        if (!fits(text)) at.Refuse(reason);
        return text;
    }

    static long Id(JsonCursor at) => at.Number(1, JsonCursor.MaxNumber);

    static long? MaybeId(JsonCursor at) => Id(at);

    static FocalPoint? Focus(JsonCursor at) => at.Items(2, 2) is [var x, var y] ? new(Percent(x), Percent(y)) : null;

    static int Percent(JsonCursor at) => (int)at.Number(0, FocalPoint.Most);

    static long? Size(JsonCursor at) => at.Number(0, JsonCursor.MaxNumber);

    static DateTimeOffset Time(JsonCursor at)
    {
        var text = at.Characters(BodyLimits.LineLength);
        // Read and written again: one moment has one written form.
        if (DateTimeOffset.TryParseExact(text, BodyTime.Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && BodyTime.Of(time) == text) return time;
        at.Refuse("This is not a time in UTC; write it as 2026-01-31T12:00:00Z, with a fraction only when there is one.");
        return default;
    }

    /// <summary>Whether a string has the shape of a BCP 47 tag.</summary>
    internal static bool IsLanguageTag(string text) => text.Length <= BodyLimits.LanguageLength && LanguageTag().IsMatch(text);

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex MediaTypeName();
}
