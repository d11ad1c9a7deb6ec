import { redo, undo } from 'prosemirror-history'
import { seek, sought } from '../state/search.ts'
import type { Surface } from '../surface.ts'
import { fill } from '../texts.ts'
import { button, checkbox, type Field, field, iconButton } from './controls.ts'
import { h } from './dom.ts'
import { reveal } from './reveal.ts'

/** Finds and replaces. */
export class FindBar {
  readonly dom: HTMLElement
  readonly #words: Field
  readonly #other: Field
  readonly #count = h('span', { class: 'quiet', role: 'status' })

  constructor(private readonly surface: Surface) {
    const { texts, view } = surface
    this.#words = field(texts.find, { value: '', type: 'search', change: words => { seek(view, { words, at: 0 }); this.#show() } })
    this.#other = field(texts.replaceWith, { value: '', change: () => {} })
    const exact = checkbox(texts.matchCase, false, checked => { seek(view, { exact: checked, at: 0 }); this.#show() })
    this.dom = h('div', { class: 'find-bar', role: 'search', 'aria-label': texts.find, hidden: true, onkeydown: (event: KeyboardEvent) => this.#key(event) },
      this.#words.dom,
      iconButton('up', texts.findPrevious, () => this.#step(-1)), iconButton('down', texts.findNext, () => this.#step(1)), this.#count, exact.dom,
      h('span', { class: 'replace' }, this.#other.dom, button(texts.replace, () => this.#replace()), button(texts.replaceAll, () => this.#replaceAll())),
      iconButton('remove', texts.close, () => this.close()))
  }

  open(): void {
    const { view } = this.surface
    const { from, to, empty, $from, $to } = view.state.selection
    this.dom.hidden = false
    this.dom.querySelector<HTMLElement>('.replace')!.hidden = !this.surface.canWrite
    if (!empty && $from.sameParent($to)) this.#words.input.value = view.state.doc.textBetween(from, to, null, '\n').slice(0, 200)
    seek(view, { words: this.#words.input.value, at: 0 })
    this.#show()
    this.#words.input.focus({ preventScroll: true })
    this.#words.input.select()
  }

  close(): void {
    const { view } = this.surface
    this.dom.hidden = true
    seek(view, { words: '' })
    view.focus()
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation()
    const isMod = event.ctrlKey || event.metaKey
    const { view } = this.surface
    if (event.key === 'Escape') this.close()
    else if (event.key === 'Enter' && event.target === this.#words.input) this.#step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Enter' && event.target === this.#other.input) this.#replace()
    else if (isMod && event.key.toLowerCase() === 'z') (event.shiftKey ? redo : undo)(view.state, view.dispatch)
    else if (isMod && event.key.toLowerCase() === 'f') this.#words.input.select()
    else return
    event.preventDefault()
    if (!this.dom.hidden) this.#show()
  }

  #step(by: number): void {
    const { found, at } = sought(this.surface.view.state)
    if (found.length > 0) seek(this.surface.view, { at: (at + by + found.length) % found.length })
    this.#show()
  }

  #replace(): void {
    const { view } = this.surface
    const { found, at } = sought(view.state)
    const here = found[at]
    if (!here || !this.surface.canWrite) return
    view.dispatch(view.state.tr.insertText(this.#other.input.value, here.from, here.to))
    this.#show()
  }

  #replaceAll(): void {
    const { view } = this.surface
    if (!this.surface.canWrite) return
    const tr = view.state.tr
    for (const { from, to } of sought(view.state).found.toReversed()) tr.insertText(this.#other.input.value, from, to)
    if (tr.docChanged) view.dispatch(tr)
    this.#show()
  }

  #show(): void {
    const { found, at, words } = sought(this.surface.view.state)
    this.#count.textContent = words === '' ? '' : found.length === 0 ? this.surface.texts.nothingFound : fill(this.surface.texts.findCount, { n: at + 1, total: found.length })
    if (found[at]) reveal(this.surface.view, found[at].from)
  }
}
