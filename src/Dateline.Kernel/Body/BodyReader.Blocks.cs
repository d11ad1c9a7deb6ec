using Dateline.Kernel.Text;

namespace Dateline.Kernel.Body;

/// <content>One method per block.</content>
public static partial class BodyReader
{
    const string anyBlock = "paragraph, heading, list, quote, pullQuote, picture, gallery, related, keyPoints, factBox, table, embed, document, correction";

    static Block Block(JsonCursor at) => TypeOf(at) switch
    {
        "paragraph" => Paragraph(at),
        "heading" => Heading(at),
        "list" => ListBlock(at),
        "quote" => Quote(at),
        "pullQuote" => PullQuote(at),
        "picture" => Picture(at),
        "gallery" => Gallery(at),
        "related" => Related(at),
        "keyPoints" => KeyPoints(at),
        "factBox" => FactBox(at),
        "table" => Table(at),
        "embed" => Embed(at),
        "document" => DocumentLink(at),
        "correction" => Correction(at),
        _ => Unknown(at, "This is not a type of block", anyBlock),
    };

    static Block BlockOfFactBox(JsonCursor at) => TypeOf(at) switch
    {
        "paragraph" => Paragraph(at),
        "heading" => Heading(at),
        "list" => ListBlock(at),
        _ => Unknown(at, "This type of block has no place in a fact box", "paragraph, heading, list"),
    };

    static string TypeOf(JsonCursor at)
    {
        return at.Required("type").Characters(BodyLimits.LineLength);
    }

    static Paragraph Unknown(JsonCursor at, string reason, string allowed)
    {
        at.Required("type").Refuse($"{reason}; allowed: {allowed}.");
        return new Paragraph(RichText.Empty);
    }

    static Paragraph Paragraph(JsonCursor at)
    {
        at.Allow("type", "text");
        return new(NeededText(at.Required("text")));
    }

    static Heading Heading(JsonCursor at)
    {
        at.Allow("type", "level", "text");
        return new((int)at.Required("level").Number(2, 3), NeededText(at.Required("text")));
    }

    static ListBlock ListBlock(JsonCursor at)
    {
        at.Allow("type", "ordered", "items");
        return new(at.Required("ordered").Flag(), at.Required("items").List(1, BodyLimits.Items, NeededText));
    }

    static Quote Quote(JsonCursor at)
    {
        at.Allow("type", "paragraphs", "speaker", "office", "source");
        return new(
            at.Required("paragraphs").List(1, BodyLimits.Items, NeededText),
            at.Optional("speaker", Line), at.Optional("office", Line), at.Optional("source", Link));
    }

    static PullQuote PullQuote(JsonCursor at)
    {
        at.Allow("type", "text", "attribution");
        return new(NeededText(at.Required("text")), at.Optional("attribution", Line));
    }

    static Picture Picture(JsonCursor at)
    {
        at.Allow("type", "asset", "caption", "alt", "focus");
        return new(UseOf(at));
    }

    static Gallery Gallery(JsonCursor at)
    {
        at.Allow("type", "title", "pictures");
        return new(at.Required("pictures").List(1, BodyLimits.Pictures, PictureOfGallery), at.Optional("title", Line));
    }

    static PictureUse PictureOfGallery(JsonCursor at)
    {
        at.Allow("asset", "caption", "alt", "focus");
        return UseOf(at);
    }

    static PictureUse UseOf(JsonCursor at) =>
        new(Id(at.Required("asset")), at.Optional("caption", Text), at.Optional("alt", LineOrEmpty), at.Optional("focus", Focus));

    static Related Related(JsonCursor at)
    {
        at.Allow("type", "article", "uri");
        OneOf(at, "article", "uri");
        return new(at.Optional("article", MaybeId), at.Optional("uri", Identifier));
    }

    static KeyPoints KeyPoints(JsonCursor at)
    {
        at.Allow("type", "title", "points");
        return new(at.Required("points").List(1, BodyLimits.Items, NeededText), at.Optional("title", Line));
    }

    static FactBox FactBox(JsonCursor at)
    {
        at.Allow("type", "title", "blocks");
        return new(Line(at.Required("title")), at.Required("blocks").List(1, BodyLimits.Blocks, BlockOfFactBox));
    }

    static Table Table(JsonCursor at)
    {
        at.Allow("type", "caption", "headerRows", "headerColumns", "rows");
        var rows = Rows(at.Required("rows"));
        return new(
            rows,
            (int)at.Required("headerRows").Number(0, rows.Count),
            (int)at.Required("headerColumns").Number(0, rows.Count > 0 ? rows[0].Count : 0),
            at.Optional("caption", NeededText));
    }

    static List<IReadOnlyList<RichText>> Rows(JsonCursor at)
    {
        var rows = new List<IReadOnlyList<RichText>>();
        foreach (var row in at.Items(1, BodyLimits.Rows))
        {
            rows.Add(row.List(1, BodyLimits.Columns, Text));
            if (rows[^1].Count != rows[0].Count) row.Refuse($"The row has {rows[^1].Count} cells and the first has {rows[0].Count}; all rows must have the same number.");
        }
        return rows;
    }

    static Embed Embed(JsonCursor at)
    {
        at.Allow("type", "address", "title");
        return new(EmbedAddress(at.Required("address")), at.Optional("title", Line));
    }

    static DocumentLink DocumentLink(JsonCursor at)
    {
        at.Allow("type", "address", "asset", "title", "mediaType", "bytes");
        OneOf(at, "address", "asset");
        return new(
            Line(at.Required("title")), at.Optional("address", Link), at.Optional("asset", MaybeId),
            at.Optional("mediaType", MediaType), at.Optional("bytes", Size));
    }

    static Correction Correction(JsonCursor at)
    {
        at.Allow("type", "time", "text");
        return new(Time(at.Required("time")), NeededText(at.Required("text")));
    }

    static void OneOf(JsonCursor at, string one, string other)
    {
        if (at.Has(one) == at.Has(other)) at.Refuse($"Exactly one of {one} and {other} must be given.");
    }
}
