import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { bodyStart, currentBlock } from '../commands/places.ts'
import { nodes } from '../schema/schema.ts'
import type { Surface } from '../surface.ts'

/** What an empty place is for, and which block the caret is in. Looks at the head and one block only. */
export function hints(surface: () => Surface): Plugin {
  return new Plugin({ props: { decorations: state => DecorationSet.create(state.doc, [...ofHead(state, surface()), ...ofBlock(state, surface())]) } })
}

function ofHead(state: EditorState, { texts }: Surface): Decoration[] {
  const found: Decoration[] = []
  let pos = 0
  for (let i = 0; i < Math.min(4, state.doc.childCount); i++) {
    const child = state.doc.child(i)
    const text = child.type === nodes.headline ? texts.headline : child.type === nodes.standfirst ? texts.standfirst : null
    if (text !== null && child.content.size === 0) found.push(hint(pos, child, text))
    pos += child.nodeSize
  }
  return found
}

function ofBlock(state: EditorState, { texts, canWrite }: Surface): Decoration[] {
  const found: Decoration[] = []
  const block = currentBlock(state)
  const first = bodyStart(state.doc)
  const only = first + state.doc.lastChild!.nodeSize === state.doc.content.size
  if (only && isEmpty(state.doc.lastChild!)) found.push(hint(first, state.doc.lastChild!, texts.body))
  else if (block && canWrite && isEmpty(block.node)) found.push(hint(block.pos, block.node, texts.bodyHint))
  if (block) found.push(Decoration.node(block.pos, block.pos + block.node.nodeSize, { class: 'current' }))
  return found
}

function isEmpty(node: Node): boolean {
  return node.type === nodes.paragraph && node.content.size === 0
}

function hint(pos: number, node: Node, text: string): Decoration {
  return Decoration.node(pos, pos + node.nodeSize, { class: 'hint', 'data-hint': text })
}
