import { iconButton } from '../chrome/controls.ts'
import { h, newId } from '../chrome/dom.ts'
import type { Surface } from '../surface.ts'

export interface DialogOptions { title: string; kind?: 'small' | 'wide' | 'full' }

/**
 * Opens a dialog and waits for what it closes with; null when it was left. The focus goes back to where it came from.
 */
export function openDialog<T>(surface: Surface, options: DialogOptions, build: (close: (value: T | null) => void) => Node[]): Promise<T | null> {
  return new Promise(resolve => {
    const before = document.activeElement
    const heading = newId()
    let answer: T | null = null
    const close = (value: T | null) => { answer = value; dialog.close() }
    const dialog = h('dialog', { class: `writing-dialog ${options.kind ?? 'small'}`, 'aria-labelledby': heading },
      h('header', { class: 'dialog-head' },
        h('h2', { id: heading }, options.title),
        iconButton('remove', surface.texts.close, () => close(null))),
      ...build(close))
    dialog.addEventListener('close', () => {
      dialog.remove()
      if (before === surface.view.dom || !(before instanceof HTMLElement) || !before.isConnected) surface.view.focus()
      else before.focus()
      resolve(answer)
    })
    dialog.addEventListener('keydown', event => event.stopPropagation())
    dialog.addEventListener('click', event => { if (event.target === dialog && options.kind !== 'full') dialog.close() })
    surface.view.dom.closest('.writing')!.append(dialog)
    dialog.showModal()
    dialog.querySelector<HTMLElement>('[data-first]')?.focus()
  })
}
