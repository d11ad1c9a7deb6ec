import type { Node } from 'prosemirror-model'
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view'

export type GetPos = () => number | undefined

/** A node with parts of its own around its words, such as fields and buttons. */
export abstract class Island implements NodeView {
  abstract readonly dom: HTMLElement
  readonly contentDOM?: HTMLElement

  constructor(protected node: Node, protected readonly view: EditorView, protected readonly getPos: GetPos) {}

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    this.refresh()
    return true
  }

  protected refresh(): void {}

  protected set(name: string, value: unknown): void {
    const pos = this.getPos()
    if (pos !== undefined && this.node.attrs[name] !== value) this.view.dispatch(this.view.state.tr.setNodeAttribute(pos, name, value))
  }

  stopEvent(event: Event): boolean {
    const target = event.target as HTMLElement
    return !!target.closest('input, button, label, select') && !/^(drag|drop)/.test(event.type)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes' || (mutation.type !== 'selection' && !this.contentDOM?.contains(mutation.target))
  }
}
