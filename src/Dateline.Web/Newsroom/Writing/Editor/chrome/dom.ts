type Child = Node | string | null | undefined | false
type Attributes = Record<string, unknown>

/** An element: members that begin with `on` are listeners, true is an attribute without value, null and false are left out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value as EventListener)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, String(value))
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false))
  return element
}

let last = 0

/** An id that no other element of the page has. */
export function newId(): string {
  return `writing-${++last}`
}
