namespace Dateline.PhotoMetadata.Iptc;

/// <content>Who made it, when, and how.</content>
public sealed partial record IptcPhoto
{
    /// <summary>The photographers, in their order (Core, Creator; MWG Creator).</summary>
    public IReadOnlyList<string> Creators { get; init; } = [];

    /// <summary>The photographer's position, as Staff (Core, Creator's jobtitle).</summary>
    public string? CreatorJobTitle { get; init; }

    /// <summary>How to reach the photographer (Core, Creator's Contact Info).</summary>
    public PhotoContact? CreatorContact { get; init; }

    /// <summary>Creators with their identifiers (PLUS, Image Creator).</summary>
    public IReadOnlyList<PhotoParty> ImageCreators { get; init; } = [];

    /// <summary>Who else contributed, and as what (Extension, Contributor).</summary>
    public IReadOnlyList<PhotoContributor> Contributors { get; init; } = [];

    /// <summary>Who wrote the caption (Core, Description Writer).</summary>
    public string? CaptionWriter { get; init; }

    /// <summary>When the picture was taken (MWG DateTimeOriginal: EXIF before IPTC).</summary>
    public PhotoDate? DateTaken { get; init; }

    /// <summary>What the newsroom says of the date (Core, Date Created, without EXIF). With agencies often the day of issue.</summary>
    public PhotoDate? DateCreated { get; init; }

    /// <summary>When it was digitized (MWG CreateDate).</summary>
    public PhotoDate? DateDigitized { get; init; }

    /// <summary>When the file was last changed by somebody (MWG ModifyDate).</summary>
    public PhotoDate? DateModified { get; init; }

    /// <summary>The agency's wish not to be published before (IIM 2:30, 2:35).</summary>
    public PhotoDate? DateReleased { get; init; }

    /// <summary>The agency's wish not to be used after (IIM 2:37, 2:38).</summary>
    public PhotoDate? DateExpires { get; init; }

    /// <summary>How the picture came to be, a term of <c>http://cv.iptc.org/newscodes/digitalsourcetype/</c>, as written (Extension, Digital Source Type; else its forerunner Digital Source File Type).</summary>
    public string? DigitalSourceType { get; init; }

    /// <summary>The system that generated it (Extension, AI System Used).</summary>
    public string? AISystemUsed { get; init; }

    /// <summary>Its version (Extension, AI System Version Used).</summary>
    public string? AISystemVersionUsed { get; init; }

    /// <summary>What the system was told (Extension, AI Prompt Information).</summary>
    public string? AIPromptInformation { get; init; }

    /// <summary>Who told it (Extension, AI Prompt Writer Name).</summary>
    public string? AIPromptWriterName { get; init; }

    /// <summary>Stars, -1 for rejected, 0 for none, up to 5 (Extension, Image Rating).</summary>
    public double? Rating { get; init; }
}
