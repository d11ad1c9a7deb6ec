import { h } from '../chrome/dom.ts'
import type { ArticleItem } from '../sources/archive.ts'
import { whileTyping } from '../sources/typing.ts'
import type { Surface } from '../surface.ts'
import { openDialog } from './dialog.ts'
import { Results } from './results.ts'

/** Asks for an earlier article. */
export function chooseArticle(surface: Surface): Promise<ArticleItem | null> {
  const { texts, archive } = surface
  return openDialog<ArticleItem>(surface, { title: texts.chooseArticle, kind: 'wide' }, close => {
    const state = h('p', { class: 'quiet', role: 'status' }, texts.searching)
    const search = whileTyping((words, signal) => archive.search(words, signal), found => {
      results.show(found ?? [])
      state.textContent = found === null ? texts.notReached : found.length === 0 ? texts.nothingFound : ''
    })
    const results = new Results<ArticleItem>(texts.searchArticles, 'list', drawArticle, close, search)
    search('')
    return [results.input, state, results.list]
  })
}

/** An earlier article as a card. */
export function drawArticle(item: ArticleItem): Node[] {
  return [
    ...(item.thumb ? [h('img', { src: item.thumb, alt: '', loading: 'lazy' })] : []),
    h('span', { class: 'card-words', dir: 'auto' },
      item.kicker ? h('span', { class: 'kicker' }, item.kicker) : null,
      h('span', { class: 'result-title' }, item.headline),
      h('span', { class: 'quiet' }, item.published)),
  ]
}
