import { type Node, type ResolvedPos } from 'prosemirror-model'
import { type Command, type EditorState, NodeSelection, TextSelection } from 'prosemirror-state'

/** Where the body begins in a document. */
export function bodyStart(doc: Node): number {
  let at = 0
  for (let i = 0; i < doc.childCount && !isBlock(doc.child(i)); i++) at += doc.child(i).nodeSize
  return at
}

/** The position of a part of the head. */
export function placeOf(doc: Node, type: 'lead' | 'headline' | 'standfirst' | 'dateline'): number | null {
  let found: number | null = null
  doc.forEach((child, at) => { if (child.type.name === type) found = at })
  return found
}

/** Where writing begins: the caption of a lead picture may stand before it. */
export function atHeadline(doc: Node): TextSelection {
  return TextSelection.create(doc, placeOf(doc, 'headline')! + 1)
}

/** Browsers do not find the way up past a picture. */
export const goToHeadline: Command = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(atHeadline(state.doc)).scrollIntoView())
  return true
}

export interface Place { pos: number; node: Node }

/** The block of the body that holds the selection; null in the head. */
export function currentBlock(state: EditorState): Place | null {
  const { selection } = state
  const place = selection instanceof NodeSelection && selection.$from.depth === 0
    ? { pos: selection.from, node: selection.node }
    : selection.$from.depth > 0 ? { pos: selection.$from.before(1), node: selection.$from.node(1) } : null
  return place && isBlock(place.node) ? place : null
}

export function isBlock(node: Node): boolean {
  return node.type.isInGroup('block')
}

/** The nearest node around a position that is of one of the types. */
export function around($pos: ResolvedPos, types: string[]): Place & { depth: number } | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const node = $pos.node(depth)
    if (types.includes(node.type.name)) return { pos: $pos.before(depth), node, depth }
  }
  return null
}
