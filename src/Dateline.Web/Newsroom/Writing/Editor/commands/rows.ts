import { type Command, type EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state'
import { nodes } from '../schema/schema.ts'
import { around } from './places.ts'
import { turnInto } from './turn.ts'

const rowTypes = ['item', 'said', 'point']
const singleTypes = ['headline', 'standfirst', 'title', 'speaker', 'office', 'attribution', 'words', 'caption', 'picture', 'shot', 'lead', 'correction']

/** What Enter does in each kind of text. */
export const enter: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (!(state.selection instanceof TextSelection)) return false
  const type = $from.parent.type.name
  if (singleTypes.includes(type)) return goOn(state, dispatch)
  if (type === 'cell') return lineBreak(state, dispatch)
  const empty = $from.parent.content.size === 0
  if (rowTypes.includes(type)) return empty ? leaveRow(state, dispatch) : splitRow(state, dispatch)
  return empty && type === 'paragraph' ? leaveBox(state, dispatch) : false
}

const splitRow: Command = (state, dispatch) => {
  const tr = state.tr.deleteSelection()
  const { $from } = tr.selection
  dispatch?.(tr.split($from.pos, 1, [{ type: $from.parent.type }]).scrollIntoView())
  return true
}

/** To the next text; at the end of a block to a new paragraph after it. */
export const goOn: Command = (state, dispatch) => {
  const { $to } = state.selection
  const tr = state.tr
  const next = Selection.findFrom(tr.doc.resolve($to.after()), 1, true)
  const end = $to.after(1)
  if (next && (next.from < end || $to.depth === 1 && inHead($to.parent.type.name))) tr.setSelection(next)
  else newParagraph(tr, end)
  dispatch?.(tr.scrollIntoView())
  return true
}

function inHead(type: string): boolean {
  return type === 'headline' || type === 'standfirst' || type === 'lead'
}

/** Puts the caret into the empty paragraph at this place, which is made when there is none. */
function newParagraph(tr: Transaction, pos: number): void {
  const after = tr.doc.resolve(pos).nodeAfter
  if (after?.type !== nodes.paragraph || after.content.size > 0) tr.insert(pos, nodes.paragraph.create())
  tr.setSelection(TextSelection.create(tr.doc, pos + 1))
}

// An empty row ends the rows: of a list to a paragraph, of a quote to who said it, of points to what follows.
const leaveRow: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.parent.type === nodes.item) return turnInto('paragraph')(state, dispatch)
  const rows = $from.node(-1).content.content.filter(row => row.type === $from.parent.type)
  if ($from.parent !== rows.at(-1) || rows.length === 1) return goOn(state, dispatch)
  const tr = state.tr.delete($from.before(), $from.after())
  const at = $from.before()
  if ($from.parent.type === nodes.said) tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)))
  else newParagraph(tr, tr.mapping.map($from.after(1)))
  dispatch?.(tr.scrollIntoView())
  return true
}

function leaveBox(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const box = around(state.selection.$from, ['factBox'])
  const { $from } = state.selection
  if (!box || box.node.childCount < 3 || box.node.lastChild !== $from.parent) return false
  const tr = state.tr.delete($from.before(), $from.after())
  newParagraph(tr, tr.mapping.map(box.pos + box.node.nodeSize))
  dispatch?.(tr.scrollIntoView())
  return true
}

/** At the start of the first item, an item becomes a paragraph. */
export const backspaceInList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.parent.type !== nodes.item || $from.index(-1) > 0) return false
  return turnInto('paragraph')(state, dispatch)
}

/** The first block is not drawn into the head. */
export const backspaceAtTop: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth !== 1) return false
  const before = state.doc.resolve($from.before()).nodeBefore
  const inHeadAlready = inHead($from.parent.type.name)
  if (!inHeadAlready && before?.type !== nodes.dateline) return false
  if (!inHeadAlready && $from.parent.type !== nodes.paragraph) return turnInto('paragraph')(state, dispatch)
  const to = Selection.findFrom(state.doc.resolve($from.before()), -1, true)
  if (to) dispatch?.(state.tr.setSelection(to).scrollIntoView())
  return true
}

export const lineBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.type.contentMatch.matchType(nodes.lineBreak)) return true
  dispatch?.(state.tr.replaceSelectionWith(nodes.lineBreak.create(), true).scrollIntoView())
  return true
}

/** The words of the field first, then all of the body. */
export const selectField: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  const field = $from.depth === 1 && inHead($from.parent.type.name) ? [$from.start(), $from.end()] : null
  const body = around($from, ['cell', 'factBox', 'quote'])
  const inner = body ? [body.pos + 1, body.pos + body.node.nodeSize - 1] : null
  const [from, to] = field ?? inner ?? [bodyOf(state), state.doc.content.size]
  const isDone = TextSelection.between(state.doc.resolve(from!), state.doc.resolve(to!))
  const whole = isDone.from === $from.pos && isDone.to === $to.pos
  const next = whole ? TextSelection.between(state.doc.resolve(bodyOf(state)), state.doc.resolve(state.doc.content.size)) : isDone
  dispatch?.(state.tr.setSelection(next))
  return true
}

function bodyOf(state: EditorState): number {
  let at = 0
  state.doc.forEach((child, pos) => { if (child.type === nodes.dateline) at = pos + child.nodeSize })
  return at
}
