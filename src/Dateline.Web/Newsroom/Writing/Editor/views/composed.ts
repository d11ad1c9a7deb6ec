import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { field, setValue } from '../chrome/controls.ts'
import { h } from '../chrome/dom.ts'
import type { Surface } from '../surface.ts'
import { type GetPos, Island } from './island.ts'

/** A block of several texts, with its name above. */
export class Composed extends Island {
  override readonly dom: HTMLElement
  override readonly contentDOM: HTMLElement

  constructor(node: Node, view: EditorView, getPos: GetPos, kind: string, label: string) {
    super(node, view, getPos)
    this.contentDOM = h('div', { class: 'block-content' })
    this.dom = h('section', { class: `block ${kind}` }, h('div', { class: 'block-name', contenteditable: 'false' }, label), this.contentDOM)
  }
}

/** A quotation: what was said, by whom, and where it can be read. */
export class QuoteView extends Composed {
  readonly #source: HTMLInputElement

  constructor(surface: Surface, node: Node, view: EditorView, getPos: GetPos) {
    super(node, view, getPos, 'quote', surface.texts.quote)
    const source = field(surface.texts.source, {
      value: node.attrs.source, type: 'url', disabled: !surface.canWrite, change: value => this.set('source', value.trim()),
    })
    this.#source = source.input
    this.dom.append(h('div', { class: 'block-fields', contenteditable: 'false' }, source.dom))
  }

  protected override refresh(): void {
    setValue(this.#source, this.node.attrs.source)
  }
}

/** A single line with its name in front. */
export class LineView extends Island {
  override readonly dom: HTMLElement
  override readonly contentDOM: HTMLElement

  constructor(node: Node, view: EditorView, getPos: GetPos, label: string) {
    super(node, view, getPos)
    this.contentDOM = h('div', { class: 'line-words', dir: 'auto' })
    this.dom = h('div', { class: `line ${node.type.name}` }, h('span', { class: 'label', contenteditable: 'false' }, label), this.contentDOM)
  }
}

/** A correction with the time when it was made. */
export class CorrectionView extends Island {
  override readonly dom: HTMLElement
  override readonly contentDOM: HTMLElement
  readonly #time: HTMLTimeElement

  constructor(private readonly surface: Surface, node: Node, view: EditorView, getPos: GetPos) {
    super(node, view, getPos)
    this.#time = h('time')
    this.contentDOM = h('div', { dir: 'auto' })
    this.dom = h('section', { class: 'block correction' },
      h('div', { class: 'block-name', contenteditable: 'false' }, surface.texts.correction, ' ', this.#time), this.contentDOM)
    this.refresh()
  }

  protected override refresh(): void {
    const language = document.documentElement.lang || this.surface.options.language
    this.#time.dateTime = this.node.attrs.time
    this.#time.textContent = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', calendar: 'gregory' }).format(new Date(this.node.attrs.time))
  }
}
