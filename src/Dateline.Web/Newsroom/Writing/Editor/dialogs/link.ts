import { button, field } from '../chrome/controls.ts'
import { h } from '../chrome/dom.ts'
import { linkOf } from '../convert/addresses.ts'
import type { Surface } from '../surface.ts'
import { openDialog } from './dialog.ts'

/** Asks for an address; the empty string takes a link away, null leaves all as it is. */
export function askForLink(surface: Surface, current: string): Promise<string | null> {
  const { texts } = surface
  return openDialog<string>(surface, { title: texts.link }, close => {
    const fault = h('p', { class: 'fault', role: 'alert' })
    const address = field(texts.address, { value: current, type: 'url', change: () => { fault.textContent = '' } })
    address.input.dataset.first = ''
    const done = () => {
      const link = linkOf(address.input.value)
      if (link !== null) close(link)
      else fault.textContent = texts.addressWrong
    }
    return [h('form', { method: 'dialog', novalidate: true, onsubmit: (event: Event) => { event.preventDefault(); done() } },
      address.dom, fault,
      h('div', { class: 'dialog-foot' },
        current !== '' && button(texts.linkRemove, () => close('')),
        button(texts.set, () => {}, { type: 'submit', class: 'button main' })))]
  })
}
