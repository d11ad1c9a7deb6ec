import { Plugin, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { insertBlock } from '../commands/insert.ts'
import { currentBlock } from '../commands/places.ts'
import { nodes } from '../schema/schema.ts'
import type { Surface } from '../surface.ts'
import { h, newId } from './dom.ts'
import { icon } from './icons.ts'
import { type Kind, kinds, matching } from './kinds.ts'
import { beside } from './place.ts'

/** The list of blocks that opens behind a slash. */
export class SlashMenu {
  readonly dom: HTMLElement
  #open: number | null = null
  #found: Kind[] = []
  #at = 0
  readonly #all: Kind[]

  constructor(private readonly surface: Surface) {
    this.#all = kinds(surface.texts)
    this.dom = h('div', { class: 'slash-menu', id: newId(), role: 'listbox', tabindex: '0', 'aria-label': surface.texts.blocks, hidden: true, onmousedown: (event: Event) => event.preventDefault() })
  }

  get isOpen(): boolean { return this.#open !== null }

  /** Types a slash where the caret is, and opens. */
  begin(): void {
    const { view } = this.surface
    view.dispatch(view.state.tr.insertText('/'))
    this.openAt(view.state.selection.from - 1)
    view.focus()
  }

  openAt(pos: number): void {
    this.#open = pos
    this.#at = 0
    this.update()
  }

  close(): void {
    if (this.#open === null) return
    this.#open = null
    this.dom.hidden = true
    this.surface.view.dom.removeAttribute('aria-activedescendant')
    this.surface.view.dom.removeAttribute('aria-controls')
  }

  update(): void {
    if (this.#open === null) return
    const typed = this.#typed()
    this.#found = typed === null ? [] : matching(this.#all, typed)
    if (this.#found.length === 0) return this.close()
    this.#at = Math.min(this.#at, this.#found.length - 1)
    this.#draw()
    beside(this.dom, this.surface.view.coordsAtPos(this.#open), this.surface.view)
  }

  key(event: KeyboardEvent): boolean {
    if (this.#open === null) return false
    switch (event.key) {
      case 'ArrowDown': this.#choose((this.#at + 1) % this.#found.length); return true
      case 'ArrowUp': this.#choose((this.#at + this.#found.length - 1) % this.#found.length); return true
      case 'Enter':
      case 'Tab': this.#take(this.#found[this.#at]!); return true
      case 'Escape': this.close(); return true
      default: return false
    }
  }

  #typed(): string | null {
    const { doc, selection } = this.surface.view.state
    const open = this.#open!
    if (!selection.empty || selection.from <= open || open >= doc.content.size || !selection.$from.parent.isTextblock || selection.$from.start() > open) return null
    const text = doc.textBetween(open, selection.from, null, '\n')
    return /^\/[^\n/]{0,24}$/.test(text) ? text.slice(1) : null
  }

  #draw(): void {
    this.dom.replaceChildren(...this.#found.map((kind, i) => h('div', {
      class: 'slash-item', id: `${this.dom.id}-${i}`, role: 'option', 'aria-selected': 'false',
      onmousemove: () => this.#choose(i), onclick: () => this.#take(kind),
    }, icon(kind.icon), h('span', {}, kind.name))))
    this.dom.hidden = false
    this.surface.view.dom.setAttribute('aria-controls', this.dom.id)
    this.#choose(this.#at)
  }

  #choose(at: number): void {
    this.dom.children[this.#at]?.setAttribute('aria-selected', 'false')
    this.#at = at
    const chosen = this.dom.children[at]!
    chosen.setAttribute('aria-selected', 'true')
    chosen.scrollIntoView({ block: 'nearest' })
    this.surface.view.dom.setAttribute('aria-activedescendant', chosen.id)
  }

  #take(kind: Kind): void {
    const { view } = this.surface
    const open = this.#open!
    const to = view.state.selection.from
    this.close()
    view.dispatch(view.state.tr.delete(open, to))
    void insertBlock(this.surface, kind.kind)
  }
}

export function slash(menu: () => SlashMenu): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        if (text !== '/' || !opens(view)) return false
        view.dispatch(view.state.tr.insertText('/', from, to))
        menu().openAt(from)
        return true
      },
      handleKeyDown: (_, event) => menu().key(event),
      handleDOMEvents: { blur: () => { menu().close(); return false } },
    },
    view: () => ({ update: () => menu().update() }),
  })
}

function opens(view: EditorView): boolean {
  const { state } = view
  const { $from } = state.selection
  const before = $from.parent.textBetween(0, $from.parentOffset, null, '\n')
  return state.selection instanceof TextSelection && $from.parent.type === nodes.paragraph && $from.depth === 1 && currentBlock(state) !== null && /(^|\s)$/.test(before)
}
