import { inlineOnly } from './inline.ts'

/** Gives every table rows of one length: a cell that spans stands once, and empty ones beside and below it. */
export function squareTables(body: HTMLElement): void {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    if (table.parentElement?.matches('[data-table]')) continue
    if (table.parentElement?.closest('table')) table.replaceWith(...[...table.querySelectorAll('td, th')].flatMap(cell => [...cell.childNodes, body.ownerDocument.createElement('br')]))
    else square(table)
  }
}

function square(table: HTMLTableElement): void {
  const document = table.ownerDocument
  const grid = spread(table)
  const width = Math.max(0, ...grid.map(row => row.length))
  if (grid.length * width <= 1) {
    table.replaceWith(...[...table.querySelectorAll('td, th')].flatMap(cell => [...cell.childNodes]))
    return
  }
  const figure = document.createElement('figure')
  figure.setAttribute('data-table', '')
  figure.setAttribute('data-header-rows', String(headers(grid, row => row.every(cell => cell?.tagName === 'TH' || cell === null) && row.some(cell => cell))))
  figure.setAttribute('data-header-columns', grid.every(row => row[0]?.tagName === 'TH') && grid.some(row => row[1]?.tagName === 'TD') ? '1' : '0')
  const made = document.createElement('table')
  for (const row of grid) {
    const tr = document.createElement('tr')
    for (let i = 0; i < width; i++) {
      const cell = document.createElement('td')
      cell.append(...row[i]?.childNodes ?? [])
      inlineOnly(cell)
      tr.append(cell)
    }
    made.append(tr)
  }
  const caption = document.createElement('figcaption')
  caption.append(...table.caption?.childNodes ?? [])
  figure.append(made, caption)
  table.replaceWith(figure)
}

type Grid = (HTMLTableCellElement | null)[][]

function spread(table: HTMLTableElement): Grid {
  const grid: Grid = [...table.rows].map(() => [])
  ;[...table.rows].forEach((tr, y) => {
    for (const cell of tr.cells) {
      let x = 0
      while (grid[y]![x] !== undefined) x++
      for (let dy = 0; dy < Math.min(cell.rowSpan || 1, grid.length - y); dy++) {
        for (let dx = 0; dx < Math.min(cell.colSpan, 40); dx++) grid[y + dy]![x + dx] = dx + dy === 0 ? cell : null
      }
    }
  })
  return grid.filter(row => row.length > 0).map(row => Array.from(row, cell => cell ?? null))
}

function headers(grid: Grid, isHeader: (row: Grid[number]) => boolean): number {
  const first = grid.findIndex(row => !isHeader(row))
  return first < 0 ? 0 : first
}
