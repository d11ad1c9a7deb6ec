namespace Dateline.Kernel.Finding;

/// <summary>What of a picture is searched. Written <c>name:value</c>; the names are Grid's, and the newsroom's own where Grid has none.</summary>
public enum SearchField
{
    /// <summary>Every text of it; written without a name.</summary>
    Any,

    /// <summary>Who made it (<c>by</c>, <c>byline</c>, <c>photographer</c>, <c>creator</c>).</summary>
    By,

    /// <summary>The creator's job title.</summary>
    BylineTitle,

    /// <summary>Who drew it.</summary>
    Illustrator,

    /// <summary>The caption (<c>caption</c>, <c>description</c>).</summary>
    Caption,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The title, IPTC object name.</summary>
    Title,

    /// <summary>The alternative text.</summary>
    Alt,

    /// <summary>The credit as it came.</summary>
    Credit,

    /// <summary>The source as it came.</summary>
    Source,

    /// <summary>The copyright notice.</summary>
    Copyright,

    /// <summary>The supplier.</summary>
    Supplier,

    /// <summary>The supplier's number for it (<c>suppliersReference</c>, <c>reference</c>).</summary>
    Reference,

    /// <summary>The supplier's words to editors (<c>instructions</c>, <c>specialInstructions</c>).</summary>
    Instructions,

    /// <summary>The rights category, by its written name.</summary>
    Category,

    /// <summary>What it is about, of the subject codes.</summary>
    Subject,

    /// <summary>A keyword.</summary>
    Keyword,

    /// <summary>A label; also written <c>#label</c>.</summary>
    Label,

    /// <summary>Somebody who is shown.</summary>
    Person,

    /// <summary>An organization that is shown.</summary>
    Organization,

    /// <summary>The event.</summary>
    Event,

    /// <summary>The reportage (<c>photoshoot</c>, <c>reportage</c>).</summary>
    Photoshoot,

    /// <summary>Any part of the place.</summary>
    In,

    /// <summary>The place within a city.</summary>
    Location,

    /// <summary>The city.</summary>
    City,

    /// <summary>The state or province.</summary>
    State,

    /// <summary>The country.</summary>
    Country,

    /// <summary>Who took it in.</summary>
    Uploader,

    /// <summary>Who cut it.</summary>
    CroppedBy,

    /// <summary>Who gave it a lease.</summary>
    LeasedBy,

    /// <summary>What the file was called.</summary>
    FileName,

    /// <summary>How it was made, of IPTC's digital source types.</summary>
    ImageType,

    /// <summary>The language of its texts.</summary>
    Language,
}
