const blocks = 'p, div, section, article, h1, h2, h3, h4, h5, h6, blockquote, pre, figure, figcaption, address, header, footer, dl, dt, dd'

/** Takes the blocks out of an element that holds words alone; breaks stand between them. */
export function inlineOnly(element: Element): void {
  for (const block of [...element.querySelectorAll(blocks)].reverse()) {
    const parts: Node[] = [...block.childNodes]
    if (hasWordsBefore(block)) parts.unshift(element.ownerDocument.createElement('br'))
    block.replaceWith(...parts)
  }
}

function hasWordsBefore(block: Element): boolean {
  for (let before = block.previousSibling; before; before = before.previousSibling) if (before.textContent?.trim()) return true
  return false
}
