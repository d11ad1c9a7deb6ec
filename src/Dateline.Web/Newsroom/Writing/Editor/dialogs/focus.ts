import { button } from '../chrome/controls.ts'
import { h } from '../chrome/dom.ts'
import type { PictureItem } from '../sources/mediabank.ts'
import type { Surface } from '../surface.ts'
import { fill } from '../texts.ts'
import { openDialog } from './dialog.ts'

type Place = [number, number]

const shapes: [string, string][] = [['16 / 9', '16:9'], ['1 / 1', '1:1'], ['4 / 5', '4:5']]

/** Asks which place of a picture every cut must keep: 'none' takes it away, null leaves it. */
export function askForFocus(surface: Surface, item: PictureItem, current: Place | null): Promise<Place | 'none' | null> {
  const { texts } = surface
  return openDialog<Place | 'none'>(surface, { title: texts.focus, kind: 'wide' }, close => {
    let place: Place = current ?? [50, 50]
    const dot = h('span', { class: 'focus-dot' })
    const stage = h('button', {
      type: 'button', class: 'focus-stage', dir: 'ltr', 'data-first': true,
      onclick: (event: MouseEvent) => { if (event.detail > 0) move(placeOf(event, stage)) },
      onkeydown: (event: KeyboardEvent) => step(event),
    }, h('img', { src: item.large, alt: item.alt ?? '' }), dot)
    const cuts = shapes.map(([ratio, name]) => {
      const picture = h('img', { src: item.large, alt: '' })
      picture.style.aspectRatio = ratio
      return { picture, dom: h('figure', {}, picture, h('figcaption', {}, name)) }
    })
    const move = ([x, y]: Place) => {
      place = [bound(x), bound(y)]
      dot.style.insetInlineStart = `${place[0]}%`
      dot.style.insetBlockStart = `${place[1]}%`
      for (const { picture } of cuts) picture.style.objectPosition = `${place[0]}% ${place[1]}%`
      stage.setAttribute('aria-label', fill(texts.focusPlace, { x: place[0], y: place[1] }))
    }
    const step = (event: KeyboardEvent) => {
      const by = event.shiftKey ? 10 : 1
      const steps: Record<string, Place> = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] }
      const to = steps[event.key]
      if (to) { event.preventDefault(); move([place[0] + to[0], place[1] + to[1]]) }
      if (event.key === 'Enter') { event.preventDefault(); close(place) }
    }
    move(place)
    return [
      h('p', { class: 'quiet' }, texts.focusHow),
      h('div', { class: 'focus-room' }, stage, h('div', { class: 'cuts' }, ...cuts.map(cut => cut.dom))),
      h('div', { class: 'dialog-foot' },
        current && button(texts.focusRemove, () => close('none')),
        button(texts.set, () => close(place), { class: 'button main' })),
    ]
  })
}

function placeOf(event: MouseEvent, stage: HTMLElement): Place {
  const box = stage.getBoundingClientRect()
  return [(event.clientX - box.x) / box.width * 100, (event.clientY - box.y) / box.height * 100]
}

function bound(percent: number): number {
  return Math.max(0, Math.min(100, Math.round(percent)))
}
