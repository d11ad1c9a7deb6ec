import type { MarkType } from 'prosemirror-model'
import { Plugin, TextSelection } from 'prosemirror-state'
import { editLink, hasMark, setMark } from '../commands/marks.ts'
import { turnInto } from '../commands/turn.ts'
import { markTypes, nodes } from '../schema/schema.ts'
import type { Surface } from '../surface.ts'
import { iconButton } from './controls.ts'
import { h } from './dom.ts'
import { beside } from './place.ts'

/** Over selected words: how they may be set. */
export class SelectionBar {
  readonly dom: HTMLElement
  readonly #marks: [MarkType, HTMLElement][]
  readonly #heading: HTMLElement
  #pressed = false

  constructor(private readonly surface: Surface) {
    const { texts, view } = surface
    const mark = (type: MarkType, icon: Parameters<typeof iconButton>[0], label: string): [MarkType, HTMLElement] =>
      [type, iconButton(icon, label, () => setMark(type)(view.state, view.dispatch, view), { 'aria-pressed': 'false' })]
    const link = iconButton('link', texts.link, () => void editLink(surface), { 'aria-pressed': 'false' })
    this.#marks = [
      mark(markTypes.strong, 'bold', texts.strong), mark(markTypes.emphasis, 'italic', texts.emphasis), [markTypes.link, link],
      mark(markTypes.strike, 'strike', texts.strike), mark(markTypes.subscript, 'sub', texts.subscript),
      mark(markTypes.superscript, 'sup', texts.superscript), mark(markTypes.code, 'code', texts.code),
    ]
    this.#heading = iconButton('heading', texts.heading2, () => turnInto('heading2')(view.state, view.dispatch), { 'aria-pressed': 'false' })
    const quote = iconButton('quote', texts.quote, () => turnInto('quote')(view.state, view.dispatch))
    this.dom = h('div', { class: 'selection-bar', role: 'toolbar', 'aria-label': texts.selectionTools, hidden: true, onmousedown: (event: Event) => event.preventDefault() },
      ...this.#marks.map(([, button]) => button), this.#heading, quote)
    view.dom.addEventListener('pointerdown', () => { this.#pressed = true })
    addEventListener('pointerup', this.#release)
  }

  readonly #release = () => {
    if (!this.#pressed) return
    this.#pressed = false
    setTimeout(() => this.update())
  }

  update(): void {
    const { view } = this.surface
    const { state } = view
    const { selection } = state
    const isShown = selection instanceof TextSelection && !selection.empty && !this.#pressed && this.surface.canWrite
      && (view.hasFocus() || this.dom.contains(document.activeElement)) && selection.$from.parent.type.allowsMarkType(markTypes.strong)
    this.dom.hidden = !isShown
    if (!isShown) return
    for (const [type, button] of this.#marks) button.setAttribute('aria-pressed', String(hasMark(state, type)))
    this.#heading.setAttribute('aria-pressed', String(selection.$from.parent.type === nodes.heading))
    beside(this.dom, view.coordsAtPos(selection.from), view, true)
  }

  destroy(): void {
    removeEventListener('pointerup', this.#release)
  }
}

export function selectionBar(bar: () => SelectionBar): Plugin {
  return new Plugin({
    props: { handleDOMEvents: { focus: () => { setTimeout(() => bar().update()); return false }, blur: () => { setTimeout(() => bar().update()); return false } } },
    view: () => ({ update: (view, before) => { if (!before.selection.eq(view.state.selection) || before.doc !== view.state.doc) bar().update() } }),
  })
}
