import type { NodeSpec } from 'prosemirror-model'

function count(dom: HTMLElement, name: string): number {
  return Math.max(0, Math.trunc(Number(dom.getAttribute(name)) || 0))
}

/** A table is a grid with its caption below; how many rows and columns are headers is said by the table. */
export const tables: Record<string, NodeSpec> = {
  table: {
    content: 'grid caption',
    group: 'block',
    attrs: { headerRows: { default: 0 }, headerColumns: { default: 0 } },
    isolating: true,
    parseDOM: [{
      tag: 'figure[data-table]',
      getAttrs: dom => ({ headerRows: count(dom, 'data-header-rows'), headerColumns: count(dom, 'data-header-columns') }),
    }],
    toDOM: node => ['figure', { 'data-table': '', 'data-header-rows': node.attrs.headerRows, 'data-header-columns': node.attrs.headerColumns }, 0],
  },
  grid: {
    content: 'row+',
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  row: {
    content: 'cell+',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  cell: {
    content: 'inline*',
    tableRole: 'cell',
    // What the table commands ask of every cell; here none spans.
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
    isolating: true,
    parseDOM: [{ tag: 'td' }, { tag: 'th' }],
    toDOM: () => ['td', { dir: 'auto' }, 0],
  },
  caption: {
    content: 'inline*',
    parseDOM: [{ tag: 'figcaption' }],
    toDOM: () => ['figcaption', { dir: 'auto' }, 0],
  },
}
