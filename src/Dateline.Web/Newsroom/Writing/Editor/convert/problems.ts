import type { Node } from 'prosemirror-model'
import { limits } from '../text.ts'
import { isEmbed, isLink } from './addresses.ts'
import { isBlank } from './characters.ts'

export type ProblemKind = 'title' | 'content' | 'address' | 'source' | 'long' | 'many'

/** Something that cannot be written as it stands; `place` is the block's position in the document. */
export interface Problem { place: number; kind: ProblemKind }

/** What a save would leave out or the server refuse. A block in which nothing stands is no problem: it is left out. */
export function problems(doc: Node): Problem[] {
  const found: Problem[] = []
  doc.forEach((block, place) => {
    const kind = problemOf(block) ?? boundOf(block)
    if (kind) found.push({ place, kind })
  })
  if (doc.childCount > limits.blocks) found.push({ place: 0, kind: 'many' })
  return found
}

function problemOf(block: Node): ProblemKind | null {
  switch (block.type.name) {
    case 'factBox': {
      const box = !isBlank(rest(block))
      const titled = !isBlank(block.firstChild!.textContent)
      return box === titled ? null : titled ? 'content' : 'title'
    }
    case 'gallery': return block.childCount === 1 && !isBlank(block.textContent) ? 'content' : null
    case 'keyPoints': return !isBlank(block.textContent) && isBlank(rest(block)) ? 'content' : null
    case 'pullQuote': return !isBlank(block.textContent) && isBlank(block.firstChild!.textContent) ? 'content' : null
    case 'quote': {
      const said = words(block, 'said')
      if (isBlank(said) && (!isBlank(block.textContent) || block.attrs.source !== '')) return 'content'
      return block.attrs.source !== '' && !isLink(block.attrs.source) ? 'source' : null
    }
    case 'embed': return block.attrs.address === '' && isBlank(block.attrs.title) || isEmbed(block.attrs.address) ? null : 'address'
    case 'document': {
      const { title, address, asset } = block.attrs
      if (asset === null && !address && isBlank(title)) return null
      return asset === null && !isLink(address ?? '') ? 'address' : isBlank(title) ? 'title' : null
    }
    default: return null
  }
}

// How many children a node may have; those that are no items are counted in.
const most: Record<string, number> = {
  list: limits.items, quote: limits.items + 2, keyPoints: limits.items + 1, gallery: limits.pictures + 1, grid: limits.rows, row: limits.columns,
}

function boundOf(block: Node): ProblemKind | null {
  let kind: ProblemKind | null = null
  const check = (node: Node) => {
    if (node.isTextblock && node.content.size > (node.type.spec.marks === '' ? limits.line : limits.text)) kind = 'long'
    if (!node.isTextblock && node.childCount > (most[node.type.name] ?? Infinity)) kind = 'many'
    return !node.isTextblock
  }
  check(block)
  block.descendants(check)
  return kind
}

function rest(block: Node): string {
  return block.content.content.slice(1).map(child => child.textContent).join('')
}

function words(block: Node, type: string): string {
  return block.content.content.filter(child => child.type.name === type).map(child => child.textContent).join('')
}
