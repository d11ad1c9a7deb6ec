import { toggleMark } from 'prosemirror-commands'
import type { MarkType } from 'prosemirror-model'
import type { Command, EditorState } from 'prosemirror-state'
import { askForLink } from '../dialogs/link.ts'
import { markTypes } from '../schema/schema.ts'
import type { Surface } from '../surface.ts'

const apart: [MarkType, MarkType][] = [[markTypes.subscript, markTypes.superscript]]

/** Sets or takes a mark; below and above the line exclude each other. */
export function setMark(type: MarkType): Command {
  return (state, dispatch, view) => {
    const other = apart.flatMap(([one, two]) => type === one ? [two] : type === two ? [one] : [])
    const { from, to } = state.selection
    return toggleMark(type)(state, dispatch && (tr => {
      for (const mark of other) tr.removeMark(from, to, mark)
      dispatch(tr)
    }), view)
  }
}

export function hasMark(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection
  return empty ? !!type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type)
}

/** Asks where the selected words, or the link around the caret, shall lead. */
export async function editLink(surface: Surface): Promise<void> {
  const { view } = surface
  const { state } = view
  const { $from, to, empty } = state.selection
  if (!$from.parent.type.allowsMarkType(markTypes.link)) return
  const range = empty ? linkAround(state) : { from: $from.pos, to }
  if (!range) return
  let current = ''
  state.doc.nodesBetween(range.from, range.to, node => { current ||= markTypes.link.isInSet(node.marks)?.attrs.href ?? '' })
  const href = await askForLink(surface, current)
  if (href === null) return
  const tr = view.state.tr.removeMark(range.from, range.to, markTypes.link)
  if (href !== '') tr.addMark(range.from, range.to, markTypes.link.create({ href }))
  view.dispatch(tr)
}

function linkAround(state: EditorState): { from: number; to: number } | null {
  const { $from } = state.selection
  const start = $from.start()
  let found: { from: number; to: number } | null = null
  $from.parent.forEach((child, offset) => {
    const [from, to] = [start + offset, start + offset + child.nodeSize]
    if (markTypes.link.isInSet(child.marks) && from <= $from.pos && $from.pos <= to) found ??= { from, to }
  })
  return found
}
