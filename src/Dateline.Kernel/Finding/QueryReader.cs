using System.Text;

namespace Dateline.Kernel.Finding;

/// <summary>Reads one query, piece by piece.</summary>
sealed class QueryReader
{
    readonly string typed;
    readonly string text;
    readonly List<int> places = [];
    readonly List<Chip> chips = [];
    readonly List<SearchNote> notes = [];
    int at;

    internal QueryReader(string query)
    {
        typed = query.Length <= SearchQuery.Longest ? query : query[..(char.IsHighSurrogate(query[SearchQuery.Longest - 1]) ? SearchQuery.Longest - 1 : SearchQuery.Longest)];
        // Marks that only turn the direction of writing are typed without being seen.
        var seen = new StringBuilder(typed.Length);
        for (var i = 0; i < typed.Length; i++)
        {
            if (IsDirection(typed[i])) continue;
            seen.Append(typed[i]);
            places.Add(i);
        }
        text = seen.ToString();
        places.Add(typed.Length);
        if (typed.Length < query.Length) notes.Add(new(SearchProblem.TooLong, typed.Length, 0));
    }

    internal SearchQuery Read()
    {
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at == text.Length) break;
            if (chips.Count == SearchQuery.Most)
            {
                Note(SearchProblem.TooMany, at, text.Length);
                break;
            }
            var start = at;
            if (ReadOne() is { } condition) chips.Add(new(condition, places[start], places[at - 1] + 1 - places[start]));
        }
        return new(typed, chips, notes);
    }

    // Signs before a piece may stand in any order.
    Condition? ReadOne()
    {
        var (start, isNegated, bound, sign) = (at, false, '\0', '\0');
        for (; at < text.Length; at++)
        {
            var c = text[at] switch { '−' => '-', '＃' => '#', '～' => '~', '＠' => '@', '＜' => '<', '＞' => '>', var other => other };
            if (c == '-' && !isNegated) isNegated = true;
            else if (c is '<' or '>' && bound == '\0') bound = c;
            else if (c is '#' or '~' or '@' && sign == '\0') sign = c;
            else break;
        }
        if (IsGap(at)) return Word(start, at, SearchProblem.Nothing, isSaid: sign != '\0');
        if (bound != '\0' && sign is '#' or '~') return Word(start, EndOfWord(at), SearchProblem.NoDate);
        return sign switch
        {
            '#' => ReadValue() is { Text.Length: > 0 } label ? new TextCondition(SearchField.Label, label.Text, label.IsPhrase, isNegated) : Empty(start),
            '~' => ReadPath(start, isNegated),
            '@' => ReadDate(start, PictureDate.Added, bound, isNegated),
            _ => ReadNamed(start, bound, isNegated),
        };
    }

    Condition? ReadNamed(int start, char bound, bool isNegated)
    {
        if (bound == '\0' && Opens(at))
        {
            var phrase = ReadValue();
            if (IsColon(at) && phrase.Text.Length > 0 && !IsGap(at + 1))
            {
                at++;
                return ReadValue() is { Text.Length: > 0 } raw ? new RawCondition(phrase.Text, raw.Text, raw.IsPhrase, isNegated) : Empty(start);
            }
            return phrase.Text.Length > 0 ? new TextCondition(SearchField.Any, phrase.Text, true, isNegated) : Empty(start);
        }
        var end = EndOfWord(at);
        var colon = at;
        while (colon < end && !IsColon(colon)) colon++;
        if (colon == end || colon == at) return Word(start, end, SearchProblem.NoDate, isSaid: bound != '\0');
        var name = text[at..colon];
        at = colon + 1;
        if (IsGap(at)) return Word(start, end, SearchProblem.Nothing, isSaid: SearchNames.Fields.Find(name) is not null || SearchNames.Dates.Find(name) is not null);

        if (name.Split('@') is [var of, var asked] && of.ToLowerInvariant() is "usages" or "usage") return ReadUsage(start, asked, bound, isNegated);
        if (SearchNames.Dates.Find(name) is { } date) return ReadDate(start, date, bound, isNegated);
        if (bound != '\0') return Word(start, end, SearchProblem.NoDate);
        if (SearchNames.Fields.Find(name) is { } field) return ReadValue() is { Text.Length: > 0 } value ? new TextCondition(field, value.Text, value.IsPhrase, isNegated) : Empty(start);
        if (SearchNames.IsRaw(name))
            return ReadValue() is { Text.Length: > 0 } raw ? new RawCondition(QueryQuotes.Plain(name), raw.Text, raw.IsPhrase, isNegated) : Empty(start);
        return ReadListed(start, name.ToLowerInvariant(), isNegated);
    }

    // What has a list of its own values.
    Condition? ReadListed(int start, string name, bool isNegated)
    {
        if (name == "collection") return ReadPath(start, isNegated);
        if (name is not ("is" or "has" or "filetype" or "file-type" or "similar"))
        {
            // Addresses, times and faces have colons too.
            var isName = name.Length > 1 && name.All(c => char.IsLetter(c) || c is '-' or '_' or '.' or '@') && text[at] != '/';
            return Word(start, ReadValue().IsPhrase ? at : EndOfWord(at), SearchProblem.UnknownField, isSaid: isName);
        }
        var value = QueryQuotes.Plain(ReadValue().Text);
        Condition? condition = name switch
        {
            "is" => SearchNames.States.Find(value) is { } state ? new StateCondition(state, isNegated) : null,
            "has" => SearchNames.Traits.Find(value) is { } trait ? new TraitCondition(trait, SearchField.Any, isNegated)
                : SearchNames.Fields.Find(value) is { } field ? new TraitCondition(PictureTrait.Field, field, isNegated) : null,
            "similar" => value.Length > 0 ? new SimilarCondition(value, isNegated) : null,
            _ => SearchNames.FileTypes.TryGetValue(value, out var type) ? new FileTypeCondition(type, isNegated) : null,
        };
        return condition ?? Word(start, at, SearchProblem.UnknownValue);
    }

    Condition? ReadUsage(int start, string asked, char bound, bool isNegated)
    {
        if (asked is ['<' or '>', ..] && bound == '\0') (bound, asked) = (asked[0], asked[1..]);
        if (SearchNames.UsageDates.Find(asked) is { } date) return ReadDate(start, date, bound, isNegated);
        if (bound != '\0' || SearchNames.Usages.Find(asked) is not { } field) return Word(start, ReadValue().IsPhrase ? at : EndOfWord(at), SearchProblem.UnknownField);
        return ReadValue() is { Text.Length: > 0 } value ? new UsageCondition(field, value.Text, value.IsPhrase, isNegated) : Empty(start);
    }

    Condition? ReadDate(int start, PictureDate date, char bound, bool isNegated)
    {
        var when = SearchDates.Read(ReadValue().Text);
        when = (bound, when) switch
        {
            ('<', SearchDate.Range { First: null }) or ('>', SearchDate.Range { First: null }) => null,
            ('<', not null) => new SearchDate.Before(when),
            // As in Grid, what is asked for since a day is asked for on that day too.
            ('>', SearchDate.Range { First: var first }) => new SearchDate.Range(first, null),
            ('>', not null) => new SearchDate.Range(when, null),
            _ => when,
        };
        return when is null ? Word(start, at, SearchProblem.NoDate) : new DateCondition(date, when, isNegated);
    }

    Condition? ReadPath(int start, bool isNegated)
    {
        var path = string.Join('/', QueryQuotes.Plain(ReadValue().Text).Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return path.Length > 0 ? new CollectionCondition(path, isNegated) : Empty(start);
    }

    (string Text, bool IsPhrase) ReadValue()
    {
        var start = at;
        if (!Opens(at))
        {
            at = EndOfWord(at);
            return (text[start..at], false);
        }
        var end = QueryQuotes.End(text, at + 1, text[at]);
        if (end < 0) Note(SearchProblem.OpenQuote, at, at + 1);
        at = end < 0 ? text.Length : end + 1;
        return (QueryQuotes.Plain(text[(start + 1)..(end < 0 ? text.Length : end)]), true);
    }

    // The whole piece as it stands, for words that are in it.
    Condition? Word(int start, int end, SearchProblem problem, bool isSaid = true)
    {
        at = end;
        if (isSaid) Note(problem, start, end);
        var isNegated = end - start > 1 && text[start] is '-' or '−';
        var word = text[(isNegated ? start + 1 : start)..end];
        if (!word.Any(char.IsWhiteSpace)) return new TextCondition(SearchField.Any, word, false, isNegated);
        return QueryQuotes.Plain(word) is { Length: > 0 } plain ? new TextCondition(SearchField.Any, plain, true, isNegated) : null;
    }

    Condition? Empty(int start)
    {
        Note(SearchProblem.Nothing, start, at);
        return null;
    }

    void Note(SearchProblem problem, int start, int end) => notes.Add(new(problem, places[start], (end > start ? places[end - 1] + 1 : places[start]) - places[start]));

    // An apostrophe opens a phrase only when one closes it.
    bool Opens(int place) => place < text.Length && QueryQuotes.ClosedBy(text[place]) is not null && (text[place] is not ('\'' or '‘') || QueryQuotes.End(text, place + 1, text[place]) >= 0);

    bool IsColon(int place) => place < text.Length && text[place] is ':' or '：';

    bool IsGap(int place) => place >= text.Length || char.IsWhiteSpace(text[place]);

    int EndOfWord(int place)
    {
        while (!IsGap(place)) place++;
        return place;
    }

    static bool IsDirection(char c) => c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
