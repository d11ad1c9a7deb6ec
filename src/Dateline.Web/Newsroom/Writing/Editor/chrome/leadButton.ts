import { choosePicture } from '../dialogs/pictures.ts'
import { picture } from '../convert/toDoc.ts'
import { nodes } from '../schema/schema.ts'
import type { Surface } from '../surface.ts'
import { h } from './dom.ts'
import { icon } from './icons.ts'

/** Above the headline while there is no lead picture. */
export class LeadButton {
  readonly dom: HTMLElement

  constructor(private readonly surface: Surface) {
    this.dom = h('button', { type: 'button', class: 'lead-button', onclick: () => void this.#add() }, icon('picture'), surface.texts.leadAdd)
  }

  update(): void {
    this.dom.hidden = !this.surface.canWrite || this.surface.view.state.doc.firstChild!.type === nodes.lead
  }

  async #add(): Promise<void> {
    const item = await choosePicture(this.surface)
    if (!item) return
    const { view } = this.surface
    view.dispatch(view.state.tr.insert(0, picture('lead', { asset: item.asset })))
    view.focus()
  }
}
