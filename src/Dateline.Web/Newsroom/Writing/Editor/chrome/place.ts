import type { EditorView } from 'prosemirror-view'

/** Places a floating part under a place of the text, or above it where there is no room; inside the window on both sides. */
export function beside(dom: HTMLElement, at: { left: number; top: number; bottom: number }, view: EditorView, above = false): void {
  const gap = 6
  const isRtl = getComputedStyle(view.dom).direction === 'rtl'
  const { width, height } = dom.getBoundingClientRect()
  const wanted = isRtl ? at.left - width : at.left
  const x = Math.max(gap, Math.min(wanted, document.documentElement.clientWidth - width - gap))
  const below = at.bottom + gap
  const over = at.top - height - gap
  const y = above ? (over > gap ? over : below) : (below + height < innerHeight ? below : Math.max(gap, over))
  dom.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
}
