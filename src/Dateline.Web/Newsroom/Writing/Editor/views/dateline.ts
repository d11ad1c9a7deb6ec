import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { h } from '../chrome/dom.ts'
import { askForDateline, datelineLine } from '../dialogs/dateline.ts'
import type { Surface } from '../surface.ts'
import { type GetPos, Island } from './island.ts'

/** Place and agency as they will be printed, to be changed by a click. */
export class DatelineView extends Island {
  override readonly dom: HTMLElement
  readonly #button: HTMLButtonElement

  constructor(private readonly surface: Surface, node: Node, view: EditorView, getPos: GetPos) {
    super(node, view, getPos)
    this.#button = h('button', { type: 'button', class: 'dateline-button', disabled: !surface.canWrite, onclick: () => void this.#edit() })
    this.dom = h('div', { class: 'dateline', contenteditable: 'false' }, this.#button)
    this.refresh()
  }

  protected override refresh(): void {
    const { dateline } = this.node.attrs
    const { texts } = this.surface
    this.#button.textContent = dateline ? datelineLine(this.surface, dateline) : texts.datelineAdd
    this.#button.title = texts.dateline
    this.#button.classList.toggle('none', !dateline)
  }

  async #edit(): Promise<void> {
    const answer = await askForDateline(this.surface, this.node.attrs.dateline)
    if (answer !== null) this.set('dateline', answer === 'none' ? null : answer)
  }
}
