import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, goToNextCell } from 'prosemirror-tables'
import { limits } from '../text.ts'
import { around } from './places.ts'

/** Tab goes from cell to cell, and at the end makes a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!around(state.selection.$from, ['cell'])) return false
  if (goToNextCell(1)(state, dispatch)) return true
  if (!bounded('row', addRowAfter)(state, dispatch, view)) return false
  return dispatch && view ? goToNextCell(1)(view.state, view.dispatch) : true
}

export const previousCell: Command = (state, dispatch) => around(state.selection.$from, ['cell']) !== null && goToNextCell(-1)(state, dispatch)

export const tableCommands = {
  rowBefore: bounded('row', addRowBefore),
  rowAfter: bounded('row', addRowAfter),
  columnBefore: bounded('column', addColumnBefore),
  columnAfter: bounded('column', addColumnAfter),
  removeRow: deleteRow as Command,
  removeColumn: deleteColumn as Command,
}

function bounded(of: 'row' | 'column', command: Command): Command {
  return (state, dispatch, view) => {
    const grid = around(state.selection.$from, ['grid'])?.node
    if (!grid) return false
    const full = of === 'row' ? grid.childCount >= limits.rows : grid.firstChild!.childCount >= limits.columns
    return !full && command(state, dispatch, view)
  }
}

/** A table's tools act where its caret is, and on its first cell when that is elsewhere. */
export function inTable(state: EditorState, pos: number): Transaction | null {
  const grid = around(state.selection.$from, ['grid'])
  return grid?.pos === pos + 1 ? null : state.tr.setSelection(TextSelection.near(state.doc.resolve(pos + 4)))
}
