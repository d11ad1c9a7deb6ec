import { h, newId } from '../chrome/dom.ts'

/** A search line and what it finds; arrows choose, Enter takes. */
export class Results<Item> {
  readonly list: HTMLElement
  readonly input: HTMLInputElement
  #items: Item[] = []
  #at = 0

  constructor(
    label: string,
    private readonly kind: 'list' | 'grid',
    private readonly draw: (item: Item) => Node[],
    private readonly take: (item: Item) => void,
    search: (words: string) => void,
  ) {
    this.list = h('div', { id: newId(), role: 'listbox', 'aria-label': label, class: `results ${kind}` })
    this.input = h('input', {
      class: 'input', type: 'search', role: 'combobox', dir: 'auto', 'aria-label': label, placeholder: label, autocomplete: 'off', 'data-first': true,
      'aria-expanded': 'true', 'aria-autocomplete': 'list', 'aria-controls': this.list.id,
      oninput: () => search(this.input.value), onkeydown: (event: KeyboardEvent) => this.#key(event),
    })
  }

  show(items: Item[]): void {
    this.#items = []
    this.#at = 0
    this.list.replaceChildren()
    this.add(items)
  }

  add(items: Item[]): void {
    const first = this.#items.length
    this.#items.push(...items)
    this.list.append(...items.map((item, i) => h('div', {
      id: newId(), role: 'option', class: 'result', 'aria-selected': 'false', onclick: () => this.take(item), onmousemove: () => this.#choose(first + i),
    }, ...this.draw(item))))
    this.#choose(this.#at)
  }

  #key(event: KeyboardEvent): void {
    const step = this.#step(event.key)
    if (event.key === 'Enter') {
      const item = this.#items[this.#at]
      if (item !== undefined) this.take(item)
    } else if (step !== 0 && this.#items.length > 0) {
      this.#choose(Math.max(0, Math.min(this.#items.length - 1, this.#at + step)), true)
    } else return
    event.preventDefault()
  }

  #step(key: string): number {
    if (this.kind === 'list') return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    const columns = getComputedStyle(this.list).gridTemplateColumns.split(' ').length
    const forward = getComputedStyle(this.list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    // In the line of search the caret has the arrows until something is chosen below.
    const moved = this.#at > 0 || this.input.value === ''
    if (key === 'ArrowDown') return columns
    if (key === 'ArrowUp') return -columns
    return !moved || !key.startsWith('Arrow') ? 0 : key === forward ? 1 : -1
  }

  #choose(at: number, scroll = false): void {
    this.list.children[this.#at]?.setAttribute('aria-selected', 'false')
    this.#at = at
    const chosen = this.list.children[at]
    chosen?.setAttribute('aria-selected', 'true')
    if (scroll) chosen?.scrollIntoView({ block: 'nearest' })
    if (chosen) this.input.setAttribute('aria-activedescendant', chosen.id)
    else this.input.removeAttribute('aria-activedescendant')
  }
}
