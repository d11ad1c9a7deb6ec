import type { Node, Slice } from 'prosemirror-model'
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { nodes } from '../schema/schema.ts'
import { bodyStart, isBlock } from './places.ts'

/** With the whole body selected, deleting leaves an empty paragraph and not the form of the first block. */
export const clearBody: Command = (state, dispatch) => {
  if (!isWholeBody(state)) return false
  dispatch?.(cleared(state).scrollIntoView())
  return true
}

/** What is pasted over the whole body takes its place. */
export function pasteOverBody(state: EditorState, slice: Slice): Transaction | null {
  if (!isWholeBody(state)) return null
  const tr = cleared(state)
  const blocks = slice.content.content
  if (blocks.length > 0 && blocks.every(block => isBlock(block) && isComplete(block))) tr.replaceWith(bodyStart(tr.doc), tr.doc.content.size, blocks)
  else tr.replaceSelection(slice)
  return tr.scrollIntoView()
}

function cleared(state: EditorState): Transaction {
  const start = bodyStart(state.doc)
  const tr = state.tr.replaceWith(start, state.doc.content.size, nodes.paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, start + 1))
}

function isWholeBody({ doc, selection }: EditorState): boolean {
  if (selection.empty) return false
  const all = TextSelection.between(doc.resolve(bodyStart(doc)), doc.resolve(doc.content.size))
  return selection.from >= bodyStart(doc) && selection.from <= all.from && selection.to >= all.to
}

function isComplete(block: Node): boolean {
  try {
    block.check()
    return true
  } catch {
    return false
  }
}
