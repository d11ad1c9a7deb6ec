import type { NodeViewConstructor } from 'prosemirror-view'
import type { Surface } from '../surface.ts'
import { DocumentView, EmbedView, RelatedView } from './cards.ts'
import { Composed, CorrectionView, LineView, QuoteView } from './composed.ts'
import { DatelineView } from './dateline.ts'
import { GalleryView } from './gallery.ts'
import { PictureView } from './picture.ts'
import { TableView } from './table.ts'

type Make = NodeViewConstructor

/** How each node that is more than words is shown. Made anew when the pen is given or taken. */
export function views(surface: Surface): Record<string, Make> {
  const { texts } = surface
  const pictureView: Make = (node, view, getPos) => new PictureView(surface, node, view, getPos)
  const line = (label: string): Make => (node, view, getPos) => new LineView(node, view, getPos, label)
  const composed = (kind: string, label: string): Make => (node, view, getPos) => new Composed(node, view, getPos, kind, label)
  return {
    lead: pictureView,
    picture: pictureView,
    shot: pictureView,
    gallery: (node, view, getPos) => new GalleryView(surface, node, view, getPos),
    table: (node, view, getPos) => new TableView(surface, node, view, getPos),
    related: (node, view, getPos) => new RelatedView(surface, node, view, getPos),
    embed: (node, view, getPos) => new EmbedView(surface, node, view, getPos),
    document: (node, view, getPos) => new DocumentView(surface, node, view, getPos),
    dateline: (node, view, getPos) => new DatelineView(surface, node, view, getPos),
    quote: (node, view, getPos) => new QuoteView(surface, node, view, getPos),
    correction: (node, view, getPos) => new CorrectionView(surface, node, view, getPos),
    pullQuote: composed('pull-quote', texts.pullQuote),
    keyPoints: composed('key-points', texts.keyPoints),
    factBox: composed('fact-box', texts.factBox),
    title: line(texts.title),
    speaker: line(texts.speaker),
    office: line(texts.office),
    attribution: line(texts.attribution),
  }
}
