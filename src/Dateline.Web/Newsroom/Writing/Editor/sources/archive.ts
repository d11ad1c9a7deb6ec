import type { Addresses } from '../options.ts'
import { ask } from './ask.ts'

export interface ArticleItem { id: number; headline: string; published: string; kicker?: string; thumb?: string }

/** Earlier articles. One that a card names is looked for by its number. */
export class Archive {
  readonly #known = new Map<number, ArticleItem>()

  constructor(readonly addresses: Addresses) {}

  async find(id: number): Promise<ArticleItem | null> {
    if (!this.#known.has(id)) await this.search(String(id))
    return this.#known.get(id) ?? null
  }

  async search(words: string, signal?: AbortSignal): Promise<ArticleItem[] | null> {
    const found = await ask<ArticleItem[]>(this.addresses.articles, { q: words }, signal)
    for (const item of found ?? []) this.#known.set(item.id, item)
    return found
  }
}
