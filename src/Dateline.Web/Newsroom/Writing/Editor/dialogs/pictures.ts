import { button } from '../chrome/controls.ts'
import { h } from '../chrome/dom.ts'
import type { Missing, PictureItem, PicturePage } from '../sources/mediabank.ts'
import { whileTyping } from '../sources/typing.ts'
import type { Surface } from '../surface.ts'
import type { EditorTexts } from '../texts.ts'
import { openDialog } from './dialog.ts'
import { Results } from './results.ts'

/** Asks for a picture of the mediabank. */
export function choosePicture(surface: Surface): Promise<PictureItem | null> {
  const { texts, mediabank } = surface
  return openDialog<PictureItem>(surface, { title: texts.choosePicture, kind: 'wide' }, close => {
    let page = 1
    const state = h('p', { class: 'quiet', role: 'status' }, texts.searching)
    const more = button(texts.more, () => { page++; next(results.input.value) }, { hidden: true })
    const show = (found: PicturePage | null) => {
      if (page === 1) results.show(found?.items ?? [])
      else results.add(found?.items ?? [])
      more.hidden = !found?.more
      state.textContent = found === null ? texts.notReached : found.items.length === 0 && page === 1 ? texts.nothingFound : ''
    }
    const next = whileTyping((words, signal) => mediabank.search(words, page, signal), show)
    const results = new Results<PictureItem>(texts.searchPictures, 'grid', item => draw(item, texts), close, words => { page = 1; next(words) })
    next('')
    return [results.input, state, results.list, more]
  })
}

export function missingText(missing: Missing, texts: EditorTexts): string {
  return { caption: texts.missingCaption, credit: texts.missingCredit, alt: texts.missingAlt }[missing]
}

function draw(item: PictureItem, texts: EditorTexts): Node[] {
  return [
    h('img', { src: item.thumb, alt: item.alt ?? '', width: item.width, height: item.height, loading: 'lazy' }),
    h('span', { class: 'result-title', dir: 'auto' }, item.title),
    h('span', { class: 'quiet', dir: 'auto' }, item.credit ?? ''),
    ...item.missing.map(missing => h('span', { class: 'flag' }, missingText(missing, texts))),
    ...(item.held ? [h('span', { class: 'flag' }, texts.held)] : []),
  ]
}
