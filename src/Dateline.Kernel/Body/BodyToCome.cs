using Dateline.Kernel.Text;

namespace Dateline.Kernel.Body;

/// <summary>A place of a body where something is still to come.</summary>
/// <param name="Block">The place of the block in the body, from 0.</param>
/// <param name="Excerpt">The words around the mark; see <see cref="ToCome.In"/>.</param>
public readonly record struct ToComePlace(int Block, string Excerpt);

/// <summary>Finds what is still to come in every text of a body: captions, pull quotes and alt texts too.</summary>
public static class BodyToCome
{
    /// <summary>In reading order, at most <see cref="ToCome.Most"/>; empty when nothing is to come.</summary>
    public static IReadOnlyList<ToComePlace> In(ArticleBody body) =>
        [.. body.Blocks.SelectMany((block, at) => BlockTexts.Of(block).SelectMany(ToCome.In).Select(excerpt => new ToComePlace(at, excerpt))).Take(ToCome.Most)];
}
