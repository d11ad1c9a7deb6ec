using System.Diagnostics;
using System.Text.Json;

namespace Dateline.Kernel.Body;

/// <content>The members of each block.</content>
public static partial class BodyWriter
{
    static void Write(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        json.WriteString("type", TypeOf(block));
        WriteMembers(json, block);
        json.WriteEndObject();
    }

    static string TypeOf(Block block) => block switch
    {
        Paragraph => "paragraph",
        Heading => "heading",
        ListBlock => "list",
        Quote => "quote",
        PullQuote => "pullQuote",
        Picture => "picture",
        Gallery => "gallery",
        Related => "related",
        KeyPoints => "keyPoints",
        FactBox => "factBox",
        Table => "table",
        Embed => "embed",
        DocumentLink => "document",
        Correction => "correction",
        _ => throw new UnreachableException($"{block.GetType().Name} has no written form."),
    };

    static void WriteMembers(Utf8JsonWriter json, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Text(json, "text", paragraph.Text);
                break;
            case Heading heading:
                json.WriteNumber("level", heading.Level);
                Text(json, "text", heading.Text);
                break;
            case ListBlock list:
                json.WriteBoolean("ordered", list.Ordered);
                Array(json, "items", list.Items, Write);
                break;
            case Quote quote:
                Array(json, "paragraphs", quote.Paragraphs, Write);
                Optional(json, "speaker", quote.Speaker);
                Optional(json, "office", quote.Office);
                Optional(json, "source", quote.Source);
                break;
            case PullQuote pull:
                Text(json, "text", pull.Text);
                Optional(json, "attribution", pull.Attribution);
                break;
            case Picture picture:
                WriteMembers(json, picture.Use);
                break;
            case Gallery gallery:
                Optional(json, "title", gallery.Title);
                Array(json, "pictures", gallery.Pictures, Write);
                break;
            case Related related:
                Optional(json, "article", related.Article);
                Optional(json, "uri", related.Uri);
                break;
            case KeyPoints points:
                Optional(json, "title", points.Title);
                Array(json, "points", points.Points, Write);
                break;
            case FactBox box:
                json.WriteString("title", box.Title);
                Array(json, "blocks", box.Blocks, Write);
                break;
            case Table table:
                WriteMembers(json, table);
                break;
            case Embed embed:
                json.WriteString("address", embed.Address);
                Optional(json, "title", embed.Title);
                break;
            case DocumentLink document:
                Optional(json, "address", document.Address);
                Optional(json, "asset", document.Asset);
                json.WriteString("title", document.Title);
                Optional(json, "mediaType", document.MediaType);
                Optional(json, "bytes", document.Bytes);
                break;
            case Correction correction:
                json.WriteString("time", BodyTime.Of(correction.Time));
                Text(json, "text", correction.Text);
                break;
        }
    }

    static void WriteMembers(Utf8JsonWriter json, Table table)
    {
        Optional(json, "caption", table.Caption);
        json.WriteNumber("headerRows", table.HeaderRows);
        json.WriteNumber("headerColumns", table.HeaderColumns);
        Array(json, "rows", table.Rows, (to, row) =>
        {
            to.WriteStartArray();
            foreach (var cell in row) Write(to, cell);
            to.WriteEndArray();
        });
    }

    static void Write(Utf8JsonWriter json, PictureUse use)
    {
        json.WriteStartObject();
        WriteMembers(json, use);
        json.WriteEndObject();
    }

    static void WriteMembers(Utf8JsonWriter json, PictureUse use)
    {
        json.WriteNumber("asset", use.Asset);
        Optional(json, "caption", use.Caption);
        Optional(json, "alt", use.Alt);
        if (use.Focus is not { } focus) return;
        json.WritePropertyName("focus");
        Write(json, focus);
    }
}
