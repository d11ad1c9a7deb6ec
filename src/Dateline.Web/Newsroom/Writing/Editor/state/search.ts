import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { wordsOf } from './tk.ts'

export interface Found { from: number; to: number }

interface Sought { words: string; exact: boolean; found: Found[]; at: number }

const key = new PluginKey<Sought>('search')
const nothing: Sought = { words: '', exact: false, found: [], at: 0 }

/** What is sought in the text, and where it stands. While nothing is sought it costs nothing. */
export function search(): Plugin<Sought> {
  return new Plugin<Sought>({
    key,
    state: {
      init: () => nothing,
      apply(tr, sought) {
        const next: Sought = { ...sought, ...tr.getMeta(key) }
        if (next.words === '') return nothing
        if (!tr.docChanged && next.words === sought.words && next.exact === sought.exact) return next
        const found = places(tr.doc, next.words, next.exact)
        return { ...next, found, at: Math.min(next.at, Math.max(0, found.length - 1)) }
      },
    },
    props: {
      decorations(state) {
        const { found, at } = key.getState(state)!
        return found.length === 0 ? null : DecorationSet.create(state.doc, found.map(({ from, to }, i) => Decoration.inline(from, to, { class: i === at ? 'found here' : 'found' })))
      },
    },
  })
}

export function sought(state: EditorState): Sought {
  return key.getState(state)!
}

export function seek(view: EditorView, change: Partial<Pick<Sought, 'words' | 'exact' | 'at'>>): void {
  view.dispatch(view.state.tr.setMeta(key, change))
}

/** All places of some words; each within one text block. */
export function places(doc: Node, words: string, exact: boolean): Found[] {
  if (words === '') return []
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\\-/g, '-'), exact ? 'gu' : 'giu')
  const found: Found[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    for (const match of wordsOf(node).matchAll(pattern)) found.push({ from: pos + 1 + match.index, to: pos + 1 + match.index + match[0].length })
    return false
  })
  return found
}
