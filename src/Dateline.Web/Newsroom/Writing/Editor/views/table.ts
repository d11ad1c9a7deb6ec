import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { checkbox, type Field } from '../chrome/controls.ts'
import { h } from '../chrome/dom.ts'
import { inTable, tableCommands } from '../commands/tables.ts'
import type { Surface } from '../surface.ts'
import { type GetPos, Island } from './island.ts'

/** A table with its tools above and its caption below. */
export class TableView extends Island {
  override readonly dom: HTMLElement
  override readonly contentDOM: HTMLElement
  readonly #headerRow: Field
  readonly #headerColumn: Field

  constructor(surface: Surface, node: Node, view: EditorView, getPos: GetPos) {
    super(node, view, getPos)
    const { texts, canWrite } = surface
    this.#headerRow = checkbox(texts.headerRow, false, checked => this.set('headerRows', checked ? 1 : 0))
    this.#headerColumn = checkbox(texts.headerColumn, false, checked => this.set('headerColumns', checked ? 1 : 0))
    const tool = (label: string, command: keyof typeof tableCommands) =>
      h('button', { type: 'button', class: 'text-button', onclick: () => this.#run(command) }, label)
    this.contentDOM = h('div', { class: 'table-content' })
    this.dom = h('section', { class: 'block table' },
      h('div', { class: 'block-name', contenteditable: 'false' }, texts.table),
      canWrite && h('div', { class: 'table-tools', contenteditable: 'false', role: 'group', 'aria-label': texts.table },
        tool(texts.rowBefore, 'rowBefore'), tool(texts.rowAfter, 'rowAfter'), tool(texts.rowRemove, 'removeRow'),
        tool(texts.columnBefore, 'columnBefore'), tool(texts.columnAfter, 'columnAfter'), tool(texts.columnRemove, 'removeColumn'),
        this.#headerRow.dom, this.#headerColumn.dom),
      this.contentDOM)
    this.refresh()
  }

  protected override refresh(): void {
    const { headerRows, headerColumns } = this.node.attrs
    this.#headerRow.input.checked = headerRows > 0
    this.#headerColumn.input.checked = headerColumns > 0
    this.dom.dataset.headerRows = headerRows
    this.dom.dataset.headerColumns = headerColumns
  }

  #run(command: keyof typeof tableCommands): void {
    const { view } = this
    const pos = this.getPos()
    const tr = pos === undefined ? null : inTable(view.state, pos)
    if (tr) view.dispatch(tr)
    tableCommands[command](view.state, view.dispatch, view)
    view.focus()
  }
}
