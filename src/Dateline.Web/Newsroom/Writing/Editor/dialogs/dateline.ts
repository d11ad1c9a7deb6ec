import { button, field } from '../chrome/controls.ts'
import { h } from '../chrome/dom.ts'
import { isBlank } from '../convert/characters.ts'
import { findPlaces } from '../sources/places.ts'
import { whileTyping } from '../sources/typing.ts'
import type { Surface } from '../surface.ts'
import type { DatelineOfText } from '../text.ts'
import { fill } from '../texts.ts'
import { openDialog } from './dialog.ts'
import { Results } from './results.ts'

/** Asks for a dateline: 'none' takes it away, null leaves it. */
export function askForDateline(surface: Surface, current: DatelineOfText | null): Promise<DatelineOfText | 'none' | null> {
  const { texts, options } = surface
  return openDialog<DatelineOfText | 'none'>(surface, { title: texts.dateline }, close => {
    const value = { place: current?.place ?? '', agency: current?.agency ?? options.agency }
    const preview = h('p', { class: 'dateline-preview', dir: options.direction, 'aria-live': 'polite' })
    const refresh = () => { preview.textContent = value.place ? datelineLine(surface, value) : '' }
    const search = whileTyping((words, signal) => findPlaces(options.addresses.places, words, signal), found => places.show(found))
    const done = () => { if (!isBlank(value.place) && !isBlank(value.agency)) close({ place: value.place.trim(), agency: value.agency.trim() }) }
    const take = (place: string) => { value.place = places.input.value = place; refresh(); agency.input.focus() }
    const places = new Results<string>(texts.datelinePlace, 'list', place => [h('span', { dir: 'auto' }, place)], take,
      words => { value.place = words; refresh(); search(words) })
    const agency = field(texts.datelineAgency, { value: value.agency, change: words => { value.agency = words; refresh() } })
    places.input.value = value.place
    refresh()
    search(value.place)
    return [h('form', { method: 'dialog', onsubmit: (event: Event) => { event.preventDefault(); done() } },
      places.input, places.list, agency.dom, preview,
      h('div', { class: 'dialog-foot' },
        current && button(texts.datelineRemove, () => close('none')),
        button(texts.set, () => {}, { type: 'submit', class: 'button main' })))]
  })
}

/** As it will be printed. */
export function datelineLine(surface: Surface, dateline: DatelineOfText): string {
  return fill(surface.options.datelineForm, { place: dateline.place, agency: dateline.agency })
}
