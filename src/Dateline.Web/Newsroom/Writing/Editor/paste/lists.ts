import { inlineOnly } from './inline.ts'

/** Lists in lists become one list; an item holds words alone. */
export function flattenLists(body: HTMLElement): void {
  for (const inner of [...body.querySelectorAll(':is(ul, ol) :is(ul, ol)')].reverse()) {
    const outer = inner.parentElement!.closest('li') ?? inner.previousElementSibling
    const items = [...inner.children].filter(child => child.matches('li'))
    if (outer?.matches('li')) outer.after(...items)
    else inner.before(...items)
    inner.remove()
  }
  for (const item of body.querySelectorAll('li')) inlineOnly(item)
}
