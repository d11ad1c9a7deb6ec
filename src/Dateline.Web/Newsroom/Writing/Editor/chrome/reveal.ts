import type { EditorView } from 'prosemirror-view'

/** Brings a place of the text into sight, without the caret. */
export function reveal(view: EditorView, pos: number): void {
  const { node } = view.domAtPos(pos)
  const element = node instanceof HTMLElement ? node : node.parentElement
  const box = element?.getBoundingClientRect()
  if (box && (box.top < 80 || box.bottom > innerHeight - 40)) element!.scrollIntoView({ block: 'center' })
}
