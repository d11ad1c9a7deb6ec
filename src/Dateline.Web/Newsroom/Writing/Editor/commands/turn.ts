import type { Node, ResolvedPos } from 'prosemirror-model'
import { type Command, TextSelection, type Transaction } from 'prosemirror-state'
import { nodes } from '../schema/schema.ts'
import { isBlock } from './places.ts'

/** What written words can become without losing any. */
export type Turn = 'paragraph' | 'heading2' | 'heading3' | 'bulletList' | 'numberedList' | 'quote' | 'pullQuote' | 'keyPoints' | 'factBox'

interface Row { node: Node; chosen: boolean; list: Node | null; pos: number }

/** Turns the selected paragraphs, headings and items into something else. Again, it turns them back into paragraphs. */
export function turnInto(to: Turn): Command {
  return (state, dispatch) => {
    const tr = state.tr
    if (!turn(tr, to)) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** The same within a larger change; false when nothing there can be turned. */
export function turn(tr: Transaction, asked: Turn): boolean {
  const { $from, $to, anchor, head } = tr.selection
  const range = $from.blockRange($to, node => node.type === nodes.doc || node.type === nodes.factBox)
  if (!range) return false
  const blocks = range.parent.content.content.slice(range.startIndex, range.endIndex)
  const isInBox = range.parent.type === nodes.factBox
  if (!blocks.every(block => block.type.isInGroup('boxBlock')) || (isInBox && !inFactBox.includes(asked))) return false
  const rows = rowsOf(blocks, range.start, $from.pos, $to.pos)
  const first = rows.findIndex(row => row.chosen)
  const end = rows.findLastIndex(row => row.chosen) + 1
  if (first < 0) return false
  const chosen = rows.slice(first, end)
  const to = chosen.every(row => isAlready(row, asked)) ? 'paragraph' : asked
  tr.replaceWith(range.start, range.end, [...unchosen(rows.slice(0, first)), ...make(chosen, to), ...unchosen(rows.slice(end))])
  if (to === 'factBox') tr.setSelection(TextSelection.near(tr.doc.resolve(range.start + 1)))
  else tr.setSelection(TextSelection.between(...[anchor, head].map(pos => tr.doc.resolve(caretIn(tr.doc, range.start, rows, pos))) as [ResolvedPos, ResolvedPos]))
  return true
}

const inFactBox: Turn[] = ['paragraph', 'heading2', 'heading3', 'bulletList', 'numberedList']

function rowsOf(blocks: Node[], start: number, from: number, to: number): Row[] {
  const rows: Row[] = []
  let pos = start
  for (const block of blocks) {
    const list = block.type === nodes.list ? block : null
    let at = list ? pos + 1 : pos
    for (const node of list ? list.content.content : [block]) {
      rows.push({ node, list, pos: at, chosen: from < at + node.nodeSize && to > at })
      at += node.nodeSize
    }
    pos += block.nodeSize
  }
  return rows
}

function isAlready(row: Row, asked: Turn): boolean {
  switch (asked) {
    case 'heading2': return row.node.type === nodes.heading && row.node.attrs.level === 2
    case 'heading3': return row.node.type === nodes.heading && row.node.attrs.level === 3
    case 'bulletList': return row.list?.attrs.ordered === false
    case 'numberedList': return row.list?.attrs.ordered === true
    default: return false
  }
}

function make(rows: Row[], to: Turn): Node[] {
  const as = (type: keyof typeof nodes, attrs: Record<string, unknown> | null = null) => rows.map(row => nodes[type]!.create(attrs, row.node.content))
  switch (to) {
    case 'paragraph': return as('paragraph')
    case 'heading2': return as('heading', { level: 2 })
    case 'heading3': return as('heading', { level: 3 })
    case 'bulletList': return [nodes.list.create({ ordered: false }, as('item'))]
    case 'numberedList': return [nodes.list.create({ ordered: true }, as('item'))]
    case 'quote': return [nodes.quote.create(null, [...as('said'), nodes.speaker.create(), nodes.office.create()])]
    case 'pullQuote': return as('words').map(words => nodes.pullQuote.create(null, [words, nodes.attribution.create()]))
    case 'keyPoints': return [nodes.keyPoints.create(null, [nodes.title.create(), ...as('point')])]
    case 'factBox': return [nodes.factBox.create(null, [nodes.title.create(), ...as('paragraph')])]
  }
}

// What was not chosen of a list stays one.
function unchosen(rows: Row[]): Node[] {
  const made: Node[] = []
  for (const row of rows) {
    if (row.list === null) made.push(row.node)
    else if (row === rows[0] || rows[rows.indexOf(row) - 1]!.list !== row.list) {
      made.push(nodes.list.create(row.list.attrs, rows.filter(other => other.list === row.list).map(other => other.node)))
    }
  }
  return made
}

function caretIn(doc: Node, start: number, rows: Row[], pos: number): number {
  const index = rows.findIndex(row => pos >= row.pos && pos < row.pos + row.node.nodeSize)
  let seen = -1
  let found = start + 1
  doc.nodesBetween(start, doc.content.size, (node, at) => {
    if (seen >= index) return false
    if (node.isTextblock && node.type.spec.marks !== '') {
      seen++
      if (seen === index) found = at + 1 + (pos - rows[index]!.pos - 1)
    }
    return !node.isTextblock
  })
  return found
}

/** Words in front of which a block is dissolved into paragraphs by the key for deleting backwards. */
export const dissolve: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth < 2) return false
  const block = $from.node(1)
  const start = $from.before(1)
  if (!isBlock(block) || block.type === nodes.table || block.type === nodes.gallery || block.type === nodes.list) return false
  if (start + 2 !== $from.pos) return false
  const kept: Node[] = []
  block.forEach(child => {
    if (child.type.isInGroup('boxBlock')) kept.push(child)
    else if (child.content.size > 0) kept.push(nodes.paragraph.create(null, child.content))
  })
  const tr = state.tr.replaceWith(start, start + block.nodeSize, kept.length > 0 ? kept : [nodes.paragraph.create()])
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView())
  return true
}
