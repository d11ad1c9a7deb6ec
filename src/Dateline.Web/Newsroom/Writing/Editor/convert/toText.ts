import type { Node } from 'prosemirror-model'
import type { Block, Body, BoxBlock, PictureUse, RichText, Text } from '../text.ts'
import { isEmbed, isLink } from './addresses.ts'
import { fit, isBlank } from './characters.ts'
import { remains } from './remains.ts'
import { toRuns } from './runs.ts'

/** The text of a document. What is blank is left out. What cannot be written in its form yet is written as paragraphs, and `problems` tells of it. */
export function toText(doc: Node): Text {
  const at = (type: string) => children(doc).find(node => node.type.name === type)
  const lead = at('lead')
  return {
    headline: fit(at('headline')!.textContent),
    standfirst: fit(at('standfirst')!.textContent),
    dateline: at('dateline')!.attrs.dateline,
    lead: lead ? toUse(lead) : null,
    body: toBody(doc),
  }
}

export function toBody(doc: Node): Body {
  return { version: 1, blocks: children(doc).filter(node => node.type.isInGroup('block')).flatMap(written) }
}

function written(node: Node): Block[] {
  const block = toBlock(node)
  return [...(block ? [block] : []), ...remains(node, block)]
}

/** Null when there is nothing in it, or when it cannot be written as it is. */
function toBlock(node: Node): Block | null {
  switch (node.type.name) {
    case 'quote': {
      const paragraphs = texts(node, 'said')
      return paragraphs.length === 0 ? null : {
        type: 'quote', paragraphs, ...lineOf(node, 'speaker'), ...lineOf(node, 'office'),
        ...(isLink(node.attrs.source) && { source: node.attrs.source as string }),
      }
    }
    case 'pullQuote': {
      const text = toRuns(node.firstChild!)
      return text.length === 0 ? null : { type: 'pullQuote', text, ...lineOf(node, 'attribution') }
    }
    case 'picture': return { type: 'picture', ...toUse(node) }
    case 'gallery': {
      const pictures = ofType(node, 'shot').map(toUse)
      return pictures.length === 0 ? null : { type: 'gallery', ...lineOf(node, 'title'), pictures }
    }
    case 'related': {
      const { article, uri } = node.attrs
      return article !== null ? { type: 'related', article } : uri !== null ? { type: 'related', uri } : null
    }
    case 'keyPoints': {
      const points = texts(node, 'point')
      return points.length === 0 ? null : { type: 'keyPoints', ...lineOf(node, 'title'), points }
    }
    case 'factBox': {
      const { title } = lineOf(node, 'title')
      const blocks = children(node).slice(1).map(toBoxBlock).filter(block => block !== null)
      return title === undefined || blocks.length === 0 ? null : { type: 'factBox', title, blocks }
    }
    case 'table': return toTable(node)
    case 'embed': {
      const { address, title } = node.attrs
      return isEmbed(address) ? { type: 'embed', address, ...(!isBlank(title) && { title: fit(title) }) } : null
    }
    case 'document': return toDocument(node)
    case 'correction': {
      const text = toRuns(node)
      return text.length === 0 ? null : { type: 'correction', time: node.attrs.time, text }
    }
    default: return toBoxBlock(node)
  }
}

export function toBoxBlock(node: Node): BoxBlock | null {
  if (node.type.name === 'list') {
    const items = texts(node, 'item')
    return items.length === 0 ? null : { type: 'list', ordered: node.attrs.ordered, items }
  }
  const text = toRuns(node)
  if (text.length === 0) return null
  return node.type.name === 'heading' ? { type: 'heading', level: node.attrs.level, text } : { type: 'paragraph', text }
}

function toTable(node: Node): Block {
  const rows = children(node.firstChild!).map(row => children(row).map(toRuns))
  const caption = toRuns(node.lastChild!)
  const width = Math.max(...rows.map(row => row.length))
  return {
    type: 'table',
    ...(caption.length > 0 && { caption }),
    headerRows: Math.min(node.attrs.headerRows, rows.length),
    headerColumns: Math.min(node.attrs.headerColumns, width),
    rows: rows.map(row => [...row, ...Array<RichText>(width - row.length).fill([])]),
  }
}

function toDocument(node: Node): Block | null {
  const { title, address, asset, mediaType, bytes } = node.attrs
  if (isBlank(title) || (asset === null && !isLink(address ?? ''))) return null
  return {
    type: 'document',
    ...(asset !== null ? { asset } : { address }),
    title: fit(title),
    ...(mediaType !== null && { mediaType }),
    ...(bytes !== null && { bytes }),
  }
}

function toUse(node: Node): PictureUse {
  const caption = toRuns(node)
  const { asset, bare, alt, focus } = node.attrs
  return {
    asset,
    ...((caption.length > 0 || bare) && { caption }),
    ...(alt !== null && (alt === '' || !isBlank(alt)) && { alt: fit(alt) }),
    ...(focus !== null && { focus }),
  }
}

function texts(node: Node, type: string): RichText[] {
  return ofType(node, type).map(toRuns).filter(text => text.length > 0)
}

function lineOf<Name extends string>(node: Node, name: Name): { [name in Name]?: string } {
  const text = fit(ofType(node, name)[0]?.textContent ?? '')
  return (isBlank(text) ? {} : { [name]: text }) as { [name in Name]?: string }
}

function ofType(node: Node, type: string): Node[] {
  return children(node).filter(child => child.type.name === type)
}

export function children(node: Node): Node[] {
  return node.content.content.slice()
}
