import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { nodes } from '../schema/schema.ts'
import type { Surface } from '../surface.ts'
import { fill } from '../texts.ts'
import { h } from './dom.ts'

/** Under headline or standfirst, while the caret is there: characters used of those recommended. Never in the way. */
export class Guides {
  readonly dom = h('div', { class: 'guide', hidden: true, 'aria-hidden': 'true' })
  #segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

  constructor(private readonly surface: Surface) {}

  update(view: EditorView): void {
    const { $from } = view.state.selection
    const most = this.#most($from.parent)
    this.dom.hidden = most === null || !view.hasFocus()
    if (this.dom.hidden) return
    const used = [...this.#segments.segment($from.parent.textContent)].length
    this.dom.textContent = fill(this.surface.texts.guide, { used, recommended: most! })
    this.dom.classList.toggle('over', used > most!)
    const box = (view.nodeDOM($from.before()) as HTMLElement).getBoundingClientRect()
    const room = this.dom.parentElement!.getBoundingClientRect()
    this.dom.style.insetBlockStart = `${box.bottom - room.top}px`
  }

  #most(node: Node): number | null {
    const { guides } = this.surface.options
    return node.type === nodes.headline ? guides.headline : node.type === nodes.standfirst ? guides.standfirst : null
  }
}
