import type { BlockKind } from '../commands/insert.ts'
import type { EditorTexts, TextName } from '../texts.ts'
import type { IconName } from './icons.ts'

export interface Kind { kind: BlockKind; name: string; words: string; icon: IconName }

const rows: [BlockKind, TextName, TextName, IconName][] = [
  ['paragraph', 'paragraph', 'paragraphWords', 'text'],
  ['heading2', 'heading2', 'heading2Words', 'heading'],
  ['heading3', 'heading3', 'heading3Words', 'heading'],
  ['bulletList', 'bulletList', 'bulletListWords', 'bullets'],
  ['numberedList', 'numberedList', 'numberedListWords', 'numbers'],
  ['quote', 'quote', 'quoteWords', 'quote'],
  ['pullQuote', 'pullQuote', 'pullQuoteWords', 'pullQuote'],
  ['picture', 'picture', 'pictureWords', 'picture'],
  ['gallery', 'gallery', 'galleryWords', 'gallery'],
  ['related', 'related', 'relatedWords', 'related'],
  ['keyPoints', 'keyPoints', 'keyPointsWords', 'points'],
  ['factBox', 'factBox', 'factBoxWords', 'box'],
  ['table', 'table', 'tableWords', 'table'],
  ['embed', 'embed', 'embedWords', 'embed'],
  ['document', 'document', 'documentWords', 'document'],
  ['correction', 'correction', 'correctionWords', 'correction'],
]

/** All blocks as they are offered. */
export function kinds(texts: EditorTexts): Kind[] {
  return rows.map(([kind, name, words, icon]) => ({ kind, name: texts[name], words: texts[words], icon }))
}

/** Those with a word that begins like what was typed; of their names first. */
export function matching(all: Kind[], typed: string): Kind[] {
  const sought = typed.toLocaleLowerCase()
  const begins = (text: string) => text.toLocaleLowerCase().split(/[\s,،]+/).some(word => word.startsWith(sought)) || text.toLocaleLowerCase().startsWith(sought)
  const named = all.filter(kind => begins(kind.name))
  return [...named, ...all.filter(kind => !named.includes(kind) && (begins(kind.words) || kind.kind.toLowerCase().startsWith(sought)))]
}
