import type { EditorTexts } from '../texts.ts'
import { button, iconButton } from './controls.ts'
import { h } from './dom.ts'

/** Short sentences at the foot of the surface. Those that can be acted on stay until they are closed. */
export class Notices {
  readonly dom = h('div', { class: 'notices', role: 'status', 'aria-live': 'polite' })

  constructor(private readonly texts: EditorTexts) {}

  show(text: string, action?: { label: string; act(): void }): void {
    const close = () => notice.remove()
    const notice = h('div', { class: 'notice' }, h('span', {}, text),
      action && button(action.label, () => { close(); action.act() }), iconButton('remove', this.texts.close, close))
    this.dom.append(notice)
    if (!action) setTimeout(close, 8000)
  }
}
