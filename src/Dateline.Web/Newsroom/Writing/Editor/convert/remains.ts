import type { Node } from 'prosemirror-model'
import type { Block, BoxBlock } from '../text.ts'
import { isLink } from './addresses.ts'
import { fit, isBlank } from './characters.ts'
import { toRuns } from './runs.ts'
import { toBoxBlock } from './toText.ts'

/** The words of an unfinished block as paragraphs, so that nothing that was written is lost with it. */
export function remains(node: Node, block: Block | null): BoxBlock[] {
  const { attrs, type } = node
  if (type.name === 'quote' && !isLink(attrs.source)) return [...(block ? [] : inside(node)), ...lines(attrs.source)]
  if (block) return []
  switch (type.name) {
    case 'embed': return lines(attrs.title, attrs.address)
    case 'document': return lines(attrs.title, attrs.address ?? '')
    default: return inside(node)
  }
}

function inside(node: Node): BoxBlock[] {
  if (node.isTextblock) return []
  return node.content.content.flatMap(child => {
    const block = child.isTextblock || child.type.name === 'list' ? child.type.isInGroup('boxBlock') ? toBoxBlock(child) : paragraph(child) : null
    return block ? [block] : []
  })
}

function paragraph(child: Node): BoxBlock | null {
  const text = toRuns(child)
  return text.length > 0 ? { type: 'paragraph', text } : null
}

function lines(...texts: string[]): BoxBlock[] {
  return texts.filter(text => !isBlank(text)).map(text => ({ type: 'paragraph', text: [{ text: fit(text) }] }))
}
