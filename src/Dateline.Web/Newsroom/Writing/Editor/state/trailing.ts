import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { nodes } from '../schema/schema.ts'

/** After the last block there is always a paragraph to go on in; while it is empty it is not written. */
export function trailing(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _, state) =>
      transactions.some(tr => tr.docChanged) && !hasTrailing(state.doc) ? state.tr.insert(state.doc.content.size, nodes.paragraph.create()) : null,
  })
}

export function withTrailing(doc: Node): Node {
  return hasTrailing(doc) ? doc : doc.copy(doc.content.addToEnd(nodes.paragraph.create()))
}

function hasTrailing(doc: Node): boolean {
  return doc.lastChild!.type === nodes.paragraph
}
