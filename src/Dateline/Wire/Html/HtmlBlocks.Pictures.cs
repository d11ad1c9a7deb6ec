using AngleSharp.Dom;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <content>Figures, pictures and galleries.</content>
sealed partial class HtmlBlocks
{
    bool TakeFigure(IElement element, Setting setting)
    {
        var caption = element.Inside(name => name == "figcaption").FirstOrDefault();
        var images = Images(element);
        if (element.Inside(name => name == "blockquote").FirstOrDefault() is { } quote)
        {
            return TakeQuote(quote, setting, caption is not null && caption is not null && quote.Contains(caption) ? null : caption)
                && TakeRest(element, setting, inner => inner == quote || inner == caption);
        }
        if (element.Inside(name => name == "table").FirstOrDefault() is { } table)
        {
            return TakeTable(table, setting, caption) && TakeRest(element, setting, inner => inner == table || inner == caption);
        }
        if (images.Count > 1) return TakeGallery(element, setting);
        if (images is [var image])
        {
            return TakePicture(image, caption) && TakeRest(element, setting, inner => inner == image || inner == caption);
        }
        if (element.Inside(HtmlNames.IsEmbed).FirstOrDefault() is { } embed)
        {
            return TakeEmbed(embed, caption is null ? null : text.Line(caption))
                && TakeRest(element, setting, inner => inner == embed || inner == caption);
        }
        return false;
    }

    /// <summary>What else stands in a figure is text of the article, but for the credit of its picture.</summary>
    bool TakeRest(IElement figure, Setting setting, Func<IElement, bool> isTaken)
    {
        open.Edge();
        text.Walk(figure, setting, open, (inner, _) => isTaken(inner) || IsCredit(inner));
        open.Edge();
        return true;
    }

    bool TakePicture(IElement image, IElement? caption)
    {
        var shown = caption is null ? RichText.Empty : text.One(caption, default, (inner, _) => IsCredit(inner));
        if (UseOf(image, shown) is not { } use) return true;
        return Add(new Picture(use));
    }

    bool TakeGallery(IElement element, Setting setting)
    {
        var heading = element.Inside(HtmlNames.IsHeading).FirstOrDefault();
        var own = element.Children.FirstOrDefault(child => child.LocalName == "figcaption");
        var titled = heading ?? own;
        var uses = new List<PictureUse>();
        foreach (var image in Images(element).Take(BodyLimits.Pictures))
        {
            var caption = image.Closest("figure") is { } figure && figure != element
                ? figure.Inside(name => name == "figcaption").FirstOrDefault()
                : null;
            var shown = caption is null ? RichText.Empty : text.One(caption, setting, (inner, _) => IsCredit(inner));
            if (UseOf(image, shown) is { } use) uses.Add(use);
        }
        if (Images(element).Count > BodyLimits.Pictures) notes.Say($"A gallery was cut after {BodyLimits.Pictures} pictures.");
        if (uses.Count > 0) Add(new Gallery(uses, titled is null ? null : text.Line(titled)));
        return TakeRest(element, setting, inner => inner == titled || inner.LocalName is "img" or "figcaption");
    }

    PictureUse? UseOf(IElement image, RichText caption)
    {
        var name = image.Attribute("data-assoc-ref") ?? image.Closest("figure")?.Attribute("data-assoc-ref");
        var reference = new PictureReference(name, image.Attribute("data-uri") ?? image.Attribute("uri"), image.Attribute("src"));
        if (references.Picture(reference) is not (> 0 and var asset))
        {
            notes.Say($"The picture “{Notes.Excerpt(name ?? reference.Uri ?? reference.Source ?? "without a name")}” is none of the item's; it was left out with its caption.");
            return null;
        }
        if (name is not null) toPlace.Add(name);
        // An empty alt text is most often a forgotten one: the asset's own stays.
        var alt = image.Attribute("alt") is { } given ? Lines.Fit(given, notes) : null;
        return new PictureUse(asset, caption.Runs.Count == 0 ? null : caption, alt);
    }

    bool IsCredit(IElement element)
    {
        if (!element.HasClass("byline", "credit", "photo-credit", "copyright")) return false;
        if (text.Line(element) is { } credit) notes.Say($"The credit “{Notes.Excerpt(credit)}” beside a picture was left out; the picture carries its own.");
        return true;
    }

    static List<IElement> Images(IElement element) => [.. element.Inside(name => name == "img")];
}
