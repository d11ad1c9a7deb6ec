import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import type { Problem } from '../convert/problems.ts'
import type { EditorTexts } from '../texts.ts'

const key = new PluginKey<DecorationSet>('flags')

/** Shows at a block why it cannot be saved yet. */
export function flags(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => (tr.getMeta(key) as DecorationSet | undefined) ?? set.map(tr.mapping, tr.doc),
    },
    props: { decorations: state => key.getState(state) },
  })
}

export function showProblems(view: EditorView, problems: Problem[], texts: EditorTexts): void {
  if (problems.length === 0 && isClear(view.state)) return
  const set = DecorationSet.create(view.state.doc, problems.flatMap(({ place, kind }) => {
    const node = view.state.doc.nodeAt(place)
    return node ? [Decoration.node(place, place + node.nodeSize, { class: 'unfinished', 'data-problem': problemText(kind, texts) })] : []
  }))
  view.dispatch(view.state.tr.setMeta(key, set).setMeta('addToHistory', false))
}

function isClear(state: EditorState): boolean {
  return key.getState(state)!.find().length === 0
}

export function problemText(kind: Problem['kind'], texts: EditorTexts): string {
  return {
    title: texts.problemTitle, content: texts.problemContent, address: texts.problemAddress, source: texts.problemSource,
    long: texts.problemLong, many: texts.problemMany,
  }[kind]
}
