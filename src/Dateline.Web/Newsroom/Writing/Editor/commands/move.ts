import { NodeSelection, type Command, type EditorState, Selection, type Transaction } from 'prosemirror-state'
import { nodes } from '../schema/schema.ts'
import { currentBlock, isBlock } from './places.ts'

/** Moves the block with the caret one place up (-1) or down (1). */
export function moveBlock(by: -1 | 1): Command {
  return (state, dispatch) => {
    const block = currentBlock(state)
    return block !== null && moveAt(state, block.pos, by, dispatch)
  }
}

export function moveAt(state: EditorState, pos: number, by: -1 | 1, dispatch?: (tr: Transaction) => void): boolean {
  const node = state.doc.nodeAt(pos)!
  const $other = state.doc.resolve(by < 0 ? pos : pos + node.nodeSize)
  const other = by < 0 ? $other.nodeBefore : $other.nodeAfter
  if (!other || !(isBlock(other) || other.type === nodes.shot)) return true
  const to = by < 0 ? pos - other.nodeSize : pos + other.nodeSize
  const offset = state.selection.from - pos
  const inside = offset >= 0 && offset < node.nodeSize
  if (dispatch) {
    const tr = state.tr.delete(pos, pos + node.nodeSize).insert(to, node)
    if (inside) tr.setSelection(state.selection instanceof NodeSelection ? NodeSelection.create(tr.doc, to) : Selection.near(tr.doc.resolve(to + offset)))
    dispatch(tr.scrollIntoView())
  }
  return true
}

export function removeAt(state: EditorState, pos: number, dispatch: (tr: Transaction) => void): void {
  const node = state.doc.nodeAt(pos)!
  const tr = state.tr
  const alone = isBlock(node) && state.doc.content.content.filter(isBlock).length === 1
  if (alone) tr.replaceWith(pos, pos + node.nodeSize, nodes.paragraph.create())
  else tr.delete(pos, pos + node.nodeSize)
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)), 1)).scrollIntoView())
}
