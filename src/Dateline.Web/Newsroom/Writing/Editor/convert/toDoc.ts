import type { Node } from 'prosemirror-model'
import { nodes, schema } from '../schema/schema.ts'
import type { Block, Body, PictureUse, RichText, Text } from '../text.ts'
import { toInline } from './runs.ts'

/** The document of a text. */
export function toDoc(text: Text): Node {
  return nodes.doc.create(null, [
    ...(text.lead ? [picture('lead', text.lead)] : []),
    nodes.headline.create(null, words(text.headline)),
    nodes.standfirst.create(null, words(text.standfirst)),
    nodes.dateline.create({ dateline: text.dateline }),
    ...toBlocks(text.body),
  ])
}

/** The blocks of a body, at least one: the caret needs a place. */
export function toBlocks(body: Body): Node[] {
  return body.blocks.length === 0 ? [nodes.paragraph.create()] : body.blocks.map(toBlock)
}

export function toBlock(block: Block): Node {
  switch (block.type) {
    case 'paragraph': return set('paragraph', block.text)
    case 'heading': return set('heading', block.text, { level: block.level })
    case 'list': return nodes.list.create({ ordered: block.ordered }, block.items.map(item => set('item', item)))
    case 'quote': return nodes.quote.create({ source: block.source ?? '' }, [
      ...block.paragraphs.map(text => set('said', text)), line('speaker', block.speaker), line('office', block.office),
    ])
    case 'pullQuote': return nodes.pullQuote.create(null, [set('words', block.text), line('attribution', block.attribution)])
    case 'picture': return picture('picture', block)
    case 'gallery': return nodes.gallery.create(null, [line('title', block.title), ...block.pictures.map(use => picture('shot', use))])
    case 'related': return nodes.related.create({ article: block.article ?? null, uri: block.uri ?? null })
    case 'keyPoints': return nodes.keyPoints.create(null, [line('title', block.title), ...block.points.map(text => set('point', text))])
    case 'factBox': return nodes.factBox.create(null, [line('title', block.title), ...block.blocks.map(toBlock)])
    case 'table': return nodes.table.create({ headerRows: block.headerRows, headerColumns: block.headerColumns }, [
      nodes.grid.create(null, block.rows.map(row => nodes.row.create(null, row.map(cell => set('cell', cell))))),
      set('caption', block.caption ?? []),
    ])
    case 'embed': return nodes.embed.create({ address: block.address, title: block.title ?? '' })
    case 'document': return nodes.document.create({
      title: block.title, address: block.address ?? null, asset: block.asset ?? null,
      mediaType: block.mediaType ?? null, bytes: block.bytes ?? null,
    })
    case 'correction': return set('correction', block.text, { time: block.time })
  }
}

export function picture(type: 'lead' | 'picture' | 'shot', use: PictureUse): Node {
  return nodes[type].create(
    { asset: use.asset, bare: use.caption?.length === 0, alt: use.alt ?? null, focus: use.focus ?? null },
    toInline(use.caption ?? []))
}

function set(type: string, text: RichText, attrs: Record<string, unknown> | null = null): Node {
  return nodes[type].create(attrs, toInline(text))
}

function line(type: string, text: string | undefined): Node {
  return nodes[type].create(null, words(text))
}

function words(text: string | undefined): Node | null {
  return text ? schema.text(text) : null
}
