namespace Dateline.Kernel.Body;

/// <summary>
/// The text of an article or storyline: typed blocks in reading order. Written form: <c>docs/contracts/body.md</c>.
/// Bodies and all their parts are values: equal when they say the same, and never changed afterwards.
/// </summary>
/// <param name="Blocks">In reading order; may be empty.</param>
public sealed record ArticleBody(IReadOnlyList<Block> Blocks)
{
    /// <summary>In reading order; may be empty.</summary>
    public IReadOnlyList<Block> Blocks { get; init => field = Sequence.Of(value); } = Sequence.Of(Blocks);

    /// <summary>The version of the written form that this program writes.</summary>
    public const int Version = 1;

    /// <summary>No text.</summary>
    public static ArticleBody Empty { get; } = new([]);
}

/// <summary>A part of a body. The set is closed: every reader and page handles all of them.</summary>
public abstract record Block;

/// <summary>A paragraph.</summary>
/// <param name="Text">Never blank.</param>
public sealed record Paragraph(RichText Text) : Block;

/// <summary>A heading inside the text.</summary>
/// <param name="Level">2 or 3; the headline is 1.</param>
/// <param name="Text">Never blank.</param>
public sealed record Heading(int Level, RichText Text) : Block;

/// <summary>A list.</summary>
/// <param name="Ordered">Whether the order has a meaning and is numbered.</param>
/// <param name="Items">At least one.</param>
public sealed record ListBlock(bool Ordered, IReadOnlyList<RichText> Items) : Block
{
    /// <summary>At least one.</summary>
    public IReadOnlyList<RichText> Items { get; init => field = Sequence.Of(value); } = Sequence.Of(Items);
}

/// <summary>What somebody said or wrote, word for word.</summary>
/// <param name="Paragraphs">At least one.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Office">In which office.</param>
/// <param name="Source">Where it can be read: an address.</param>
public sealed record Quote(IReadOnlyList<RichText> Paragraphs, string? Speaker = null, string? Office = null, string? Source = null) : Block
{
    /// <summary>At least one.</summary>
    public IReadOnlyList<RichText> Paragraphs { get; init => field = Sequence.Of(value); } = Sequence.Of(Paragraphs);
}

/// <summary>Words of the article itself, set large.</summary>
/// <param name="Text">Never blank.</param>
/// <param name="Attribution">Whose words they are.</param>
public sealed record PullQuote(RichText Text, string? Attribution = null) : Block;

/// <summary>One use of a picture of the mediabank.</summary>
/// <param name="Asset">The asset's number.</param>
/// <param name="Caption">In place of the asset's own caption; null keeps that, empty shows none.</param>
/// <param name="Alt">In place of the asset's own alt text; null keeps that, empty says that the picture only decorates.</param>
/// <param name="Focus">What must stay in sight where the picture is cropped; null leaves that to the page.</param>
public sealed record PictureUse(long Asset, RichText? Caption = null, string? Alt = null, FocalPoint? Focus = null);

/// <summary>A picture between the paragraphs.</summary>
/// <param name="Use">Which, and how.</param>
public sealed record Picture(PictureUse Use) : Block;

/// <summary>Several pictures shown together.</summary>
/// <param name="Pictures">At least one.</param>
/// <param name="Title">What they show together.</param>
public sealed record Gallery(IReadOnlyList<PictureUse> Pictures, string? Title = null) : Block
{
    /// <summary>At least one.</summary>
    public IReadOnlyList<PictureUse> Pictures { get; init => field = Sequence.Of(value); } = Sequence.Of(Pictures);
}

/// <summary>A card that leads to an earlier article: exactly one of the two names it.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="Uri">The article's foreign identifier, which may not be here yet; see <see cref="SafeAddress.IsIdentifier"/>.</param>
public sealed record Related(long? Article = null, string? Uri = null) : Block;

/// <summary>The article in a few points.</summary>
/// <param name="Points">At least one.</param>
/// <param name="Title">In place of the edition's own heading.</param>
public sealed record KeyPoints(IReadOnlyList<RichText> Points, string? Title = null) : Block
{
    /// <summary>At least one.</summary>
    public IReadOnlyList<RichText> Points { get; init => field = Sequence.Of(value); } = Sequence.Of(Points);
}

/// <summary>Background in a box.</summary>
/// <param name="Title">Never blank.</param>
/// <param name="Blocks">Paragraphs, headings and lists; at least one.</param>
public sealed record FactBox(string Title, IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>Paragraphs, headings and lists; at least one.</summary>
    public IReadOnlyList<Block> Blocks { get; init => field = Sequence.Of(value); } = Sequence.Of(Blocks);
}

/// <summary>A table. All rows have the same number of cells.</summary>
/// <param name="Rows">At least one; a cell may be empty.</param>
/// <param name="HeaderRows">How many rows from the top are headers.</param>
/// <param name="HeaderColumns">How many cells from the start of a row are headers.</param>
/// <param name="Caption">What it shows.</param>
public sealed record Table(IReadOnlyList<IReadOnlyList<RichText>> Rows, int HeaderRows = 0, int HeaderColumns = 0, RichText? Caption = null) : Block
{
    /// <summary>At least one; a cell may be empty.</summary>
    public IReadOnlyList<IReadOnlyList<RichText>> Rows { get; init => field = Sequence.Of(value.Select(Sequence.Of)); } = Sequence.Of(Rows.Select(Sequence.Of));
}

/// <summary>Something of another site. Readers load it by a click, never unasked.</summary>
/// <param name="Address">An https address; see <see cref="SafeAddress.IsEmbed"/>.</param>
/// <param name="Title">What it is.</param>
public sealed record Embed(string Address, string? Title = null) : Block;

/// <summary>A document to open or keep: exactly one of address and asset.</summary>
/// <param name="Title">Never blank.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Asset">Its number in the mediabank.</param>
/// <param name="MediaType">As <c>application/pdf</c>.</param>
/// <param name="Bytes">Its size.</param>
public sealed record DocumentLink(string Title, string? Address = null, long? Asset = null, string? MediaType = null, long? Bytes = null) : Block;

/// <summary>What was wrong, and what is right: shown with the article from then on.</summary>
/// <param name="Time">When it was corrected.</param>
/// <param name="Text">Never blank.</param>
public sealed record Correction(DateTimeOffset Time, RichText Text) : Block;
