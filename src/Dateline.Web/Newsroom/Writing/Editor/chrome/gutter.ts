import { NodeSelection, TextSelection } from 'prosemirror-state'
import { isBlock } from '../commands/places.ts'
import { moveAt, removeAt } from '../commands/move.ts'
import { nodes } from '../schema/schema.ts'
import type { Surface } from '../surface.ts'
import { iconButton } from './controls.ts'
import { h } from './dom.ts'
import { icon } from './icons.ts'
import type { SlashMenu } from './slashMenu.ts'

/** Beside the block under the pointer, or with the caret: adds a block after it, and moves it. */
export class Gutter {
  readonly dom: HTMLElement
  readonly #menu: HTMLElement
  readonly #handle: HTMLButtonElement
  #pos: number | null = null

  constructor(private readonly surface: Surface, slash: SlashMenu) {
    const { texts, view } = surface
    this.#handle = h('button', {
      type: 'button', class: 'icon-button handle', draggable: 'true', 'aria-label': texts.moveBlock, title: texts.moveBlock, 'aria-haspopup': 'true', 'aria-expanded': 'false',
      onclick: () => this.#toggle(), ondragstart: (event: DragEvent) => this.#drag(event),
    }, icon('handle'))
    const act = (run: (pos: number) => void) => () => { if (this.#pos !== null) run(this.#pos); this.#toggle(false); view.focus() }
    this.#menu = h('div', { class: 'gutter-menu', role: 'group', 'aria-label': texts.moveBlock, hidden: true, onkeydown: (event: KeyboardEvent) => { if (event.key === 'Escape') { this.#toggle(false); this.#handle.focus() } } },
      iconButton('up', texts.moveUp, act(pos => moveAt(view.state, pos, -1, view.dispatch))),
      iconButton('down', texts.moveDown, act(pos => moveAt(view.state, pos, 1, view.dispatch))),
      iconButton('bin', texts.remove, act(pos => removeAt(view.state, pos, view.dispatch))))
    this.dom = h('div', { class: 'gutter', hidden: true }, iconButton('add', texts.addBlock, () => this.#add(slash)), this.#handle, this.#menu)
  }

  /** Shows beside the block at a height of the window. */
  follow(y: number): void {
    const { view } = this.surface
    if (!this.surface.canWrite || !this.#menu.hidden) return
    for (let i = 0, pos = 0; i < view.state.doc.childCount; i++) {
      const node = view.state.doc.child(i)
      const box = isBlock(node) ? (view.nodeDOM(pos) as HTMLElement | null)?.getBoundingClientRect() : undefined
      if (box && y >= box.top - 6 && y <= box.bottom + 6) return this.#show(pos, box)
      pos += node.nodeSize
    }
  }

  hide(): void {
    if (this.#menu.hidden && !this.dom.contains(document.activeElement)) this.dom.hidden = true
  }

  #show(pos: number, box: DOMRect): void {
    const room = this.dom.parentElement!.getBoundingClientRect()
    this.#pos = pos
    this.dom.hidden = false
    this.dom.style.insetBlockStart = `${box.top - room.top}px`
  }

  #toggle(open = this.#menu.hidden): void {
    this.#menu.hidden = !open
    this.#handle.setAttribute('aria-expanded', String(open))
    const { view } = this.surface
    if (open && this.#pos !== null) view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, this.#pos)))
  }

  #add(slash: SlashMenu): void {
    const { view } = this.surface
    if (this.#pos === null) return
    const node = view.state.doc.nodeAt(this.#pos)!
    const isEmpty = node.type === nodes.paragraph && node.content.size === 0
    const at = isEmpty ? this.#pos : this.#pos + node.nodeSize
    const tr = isEmpty ? view.state.tr : view.state.tr.insert(at, nodes.paragraph.create())
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView())
    slash.begin()
  }

  #drag(event: DragEvent): void {
    const { view } = this.surface
    if (this.#pos === null || !event.dataTransfer) return
    const selection = NodeSelection.create(view.state.doc, this.#pos)
    view.dispatch(view.state.tr.setSelection(selection))
    const slice = selection.content()
    const { dom, text } = view.serializeForClipboard(slice)
    event.dataTransfer.setData('text/html', dom.innerHTML)
    event.dataTransfer.setData('text/plain', text)
    event.dataTransfer.effectAllowed = 'move'
    const shown = view.nodeDOM(this.#pos)
    if (shown instanceof HTMLElement) event.dataTransfer.setDragImage(shown, 0, 0)
    view.dragging = { slice, move: true, node: selection } as typeof view.dragging
  }
}
