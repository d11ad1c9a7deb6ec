using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>
/// Turns foreign HTML into a body. Blocks are built from text and known attributes alone, so no markup gets in; every
/// address has passed <see cref="SafeAddress"/>. Any string is taken: what cannot be kept is said among the problems.
/// The table of structures: <c>docs/contracts/ninjs.md</c>, "HTML that becomes blocks".
/// </summary>
public static class HtmlBody
{
    public static ConvertedBody Read(string html, HtmlReferences references)
    {
        var notes = new Notes();
        var root = HtmlTree.Parse(html, notes, out var refused);
        if (root is null) return ConvertedBody.OfRefused(refused);

        var blocks = new HtmlBlocks(references, notes);
        return new(blocks.Read(root), notes.All, blocks.Placed);
    }
}
