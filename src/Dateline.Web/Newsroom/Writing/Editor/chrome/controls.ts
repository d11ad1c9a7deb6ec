import { h, newId } from './dom.ts'
import { icon, type IconName } from './icons.ts'

/** A button with a picture; its name is what a pointer and a screen reader are told. */
export function iconButton(name: IconName, label: string, act: () => void, attributes: Record<string, unknown> = {}): HTMLButtonElement {
  return h('button', { type: 'button', class: 'icon-button', 'aria-label': label, title: label, onclick: act, ...attributes }, icon(name))
}

export function button(label: string, act: () => void, attributes: Record<string, unknown> = {}): HTMLButtonElement {
  return h('button', { type: 'button', class: 'button', onclick: act, ...attributes }, label)
}

export interface FieldOptions {
  value: string
  change(value: string): void
  placeholder?: string
  type?: 'text' | 'url' | 'search'
  disabled?: boolean
}

export interface Field { dom: HTMLElement; input: HTMLInputElement }

/** A labelled line to fill in. */
export function field(label: string, options: FieldOptions): Field {
  const id = newId()
  const input = h('input', {
    id, class: 'input', type: options.type ?? 'text', dir: options.type === 'url' ? 'ltr' : 'auto', placeholder: options.placeholder,
    disabled: options.disabled, autocomplete: 'off', oninput: () => options.change(input.value),
  })
  input.value = options.value
  return { dom: h('div', { class: 'field' }, h('label', { for: id, class: 'label' }, label), input), input }
}

export function checkbox(label: string, checked: boolean, change: (checked: boolean) => void, disabled = false): Field {
  const input = h('input', { type: 'checkbox', disabled, onchange: () => change(input.checked) })
  input.checked = checked
  return { dom: h('label', { class: 'check' }, input, ' ', label), input }
}

/** Sets a field without moving the caret of someone who is typing in it. */
export function setValue(input: HTMLInputElement, value: string): void {
  if (input.value !== value) input.value = value
}
