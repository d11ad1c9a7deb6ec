import { button } from '../chrome/controls.ts'
import { h } from '../chrome/dom.ts'
import { openDialog } from '../dialogs/dialog.ts'
import type { Surface } from '../surface.ts'
import type { Text } from '../text.ts'
import { fill } from '../texts.ts'
import { isSame, join, type Part, partsOf, picturesOf, type Side, wordsOf } from './parts.ts'
import { compareWords, type Piece } from './words.ts'

export interface Theirs { text: Text; by: string; time: string }

/** What was settled; `isTheirs` says that nothing of mine is in it. Null when the dialog was left: then nothing is decided. */
export interface Settled { text: Text; isTheirs: boolean }

/** Both texts side by side; for each part that differs one of them is chosen. */
export function settle(surface: Surface, mine: Text, theirs: Theirs): Promise<Settled | null> {
  const { texts } = surface
  const parts = partsOf(mine, theirs.text)
  const differing = parts.filter(part => !isSame(part))
  const chosen = new Map<Part, Side>(differing.map(part => [part, 'mine']))
  return openDialog<Settled>(surface, { title: texts.conflict, kind: 'full' }, close => {
    const settled = () => close({ text: join(parts, part => chosen.get(part) ?? 'theirs'), isTheirs: differing.every(part => chosen.get(part) === 'theirs') })
    const rows = parts.map(part => isSame(part) ? sameRow(surface, part) : choiceRow(surface, part, chosen))
    const all = (side: Side) => () => {
      for (const part of differing) chosen.set(part, side)
      settled()
    }
    return [
      h('p', { class: 'quiet' }, fill(texts.conflictHow, { name: theirs.by, time: theirs.time && shown(theirs.time) })),
      h('div', { class: 'dialog-foot' }, button(texts.theirsAll, all('theirs')), button(texts.mineAll, all('mine')), button(texts.conflictSave, settled, { class: 'button main' })),
      h('div', { class: 'compare', dir: surface.options.direction, lang: surface.options.language },
        h('div', { class: 'compare-head' }, h('strong', { dir: 'auto' }, texts.theirs), h('strong', { dir: 'auto' }, texts.mine)),
        ...rows),
    ]
  })
}

function shown(time: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang || undefined, { dateStyle: 'medium', timeStyle: 'short', calendar: 'gregory' }).format(new Date(time))
}

function sameRow(surface: Surface, part: Part): HTMLElement {
  const [words, pictures] = [wordsOf(part.mine), picturesOf(part.mine)]
  return h('div', { class: 'compare-row same', hidden: words === '' && pictures.length === 0 },
    h('span', { class: 'off-screen' }, surface.texts.same), ...thumbs(surface, pictures), h('p', { dir: 'auto' }, words))
}

function thumbs(surface: Surface, assets: number[]): HTMLElement[] {
  return assets.map(asset => {
    const image = h('img', { class: 'compare-picture', alt: '' })
    void surface.mediabank.find(asset).then(found => {
      if (!found) return
      image.src = found.thumb
      image.alt = found.alt ?? found.title
    })
    return image
  })
}

function choiceRow(surface: Surface, part: Part, chosen: Map<Part, Side>): HTMLElement {
  const { texts } = surface
  const compared = compareWords(wordsOf(part.mine), wordsOf(part.theirs))
  const cell = (side: Side, label: string, pieces: Piece[]) => {
    const input = h('input', { type: 'radio', name: `choice-${number(chosen, part)}`, onchange: () => chosen.set(part, side) })
    input.checked = chosen.get(part) === side
    return h('label', { class: `compare-cell ${side}` },
      h('span', { class: 'compare-choice', dir: surface.view.dom.ownerDocument.dir || 'auto' }, input, ' ', label),
      ...thumbs(surface, picturesOf(part[side])),
      h('span', { class: 'compare-words', dir: 'auto' }, pieces.length + picturesOf(part[side]).length === 0 ? h('span', { class: 'quiet' }, texts.nothingHere) : null,
        ...pieces.map(piece => piece.changed ? h(side === 'mine' ? 'ins' : 'del', {}, piece.text) : piece.text)))
  }
  return h('div', { class: 'compare-row', role: 'radiogroup', 'aria-label': texts.conflict },
    cell('theirs', texts.theirsTake, compared.theirs), cell('mine', texts.mineTake, compared.mine))
}

function number(chosen: Map<Part, Side>, part: Part): number {
  return [...chosen.keys()].indexOf(part)
}
